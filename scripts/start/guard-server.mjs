import { policyWithoutPage, securityHeaders } from '../../src/lib/server/web/security-headers.ts';

/**
 * Guards the listening server itself: headers on whatever it answers, and an end to requests that
 * come in drop by drop.
 * @param {import('node:http').Server} server
 * @param {boolean} isSecure whether browsers reach it over TLS
 */
export function guardServer(server, isSecure) {
	// Somebody on a slow line sends a page of answers well within these.
	server.headersTimeout = 15_000;
	server.requestTimeout = 60_000;
	server.keepAliveTimeout = 10_000;
	server.maxHeadersCount = 100;
	server.maxRequestsPerSocket = 1000;
	server.maxConnections = 10_000;
	const headers = Object.entries(securityHeaders(isSecure));
	server.prependListener('request', (_request, response) => {
		for (const [name, value] of headers) response.setHeader(name, value);
		// Pages bring their own.
		response.setHeader('content-security-policy', policyWithoutPage);
		response.setHeader('cache-control', 'no-store');
	});
}
