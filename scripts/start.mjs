// `npm start`: installs and builds what is not there yet, then serves. Runs on any Node from 20.
import { ensureBuilt } from './house/build.mjs';
import { ensureInstalled } from './house/install.mjs';
import { inWords } from './house/refusal.mjs';
import { handOver, isStopping } from './house/run.mjs';
import { terskelNode } from './house/runtime.mjs';
import { tryOut } from './start/try-out.mjs';

try {
	await ensureInstalled();
	await ensureBuilt();
	Object.assign(process.env, tryOut(process.env));
	if (!isStopping()) process.exitCode = await handOver(terskelNode(), ['scripts/serve.mjs']);
} catch (error) {
	if (!isStopping()) {
		console.error(inWords(error));
		process.exitCode = 1;
	}
}
