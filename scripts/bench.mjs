// `npm run bench`: what is promised about speed, measured (tests/bench).
import { ensureBuilt } from './house/build.mjs';
import { inWords } from './house/refusal.mjs';
import { handOver } from './house/run.mjs';
import { terskelNode } from './house/runtime.mjs';

try {
	await ensureBuilt();
	process.exitCode = await handOver(terskelNode(), [
		'tests/bench/run.ts',
		...process.argv.slice(2)
	]);
} catch (error) {
	console.error(inWords(error));
	process.exitCode = 1;
}
