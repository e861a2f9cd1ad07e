# Two steps: build with everything, run with as little as can be. Not built where Terskel is
# developed (no container runtime there); what it copies is made and run by tests/deep/runtime.test.ts.
FROM node:24-slim AS build
WORKDIR /src
COPY . .
RUN npm ci && npm run runtime -- /terskel

FROM node:24-slim
RUN useradd --system --home /var/lib/terskel --create-home terskel \
	&& rm -rf /usr/local/lib/node_modules/npm /usr/local/bin/npm /usr/local/bin/npx
COPY --from=build --chown=root:root /terskel /terskel
WORKDIR /terskel
USER terskel
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/var/lib/terskel
VOLUME /var/lib/terskel
EXPOSE 3000
CMD ["node", "scripts/serve.mjs"]
