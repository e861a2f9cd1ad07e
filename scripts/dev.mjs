// `npm run dev`: the app with live reload.
import { ensureInstalled } from './house/install.mjs';
import { inWords } from './house/refusal.mjs';
import { handOver } from './house/run.mjs';
import { terskelNode } from './house/runtime.mjs';

try {
	await ensureInstalled();
	const vite = ['node_modules/vite/bin/vite.js', 'dev', ...process.argv.slice(2)];
	process.exitCode = await handOver(terskelNode(), vite);
} catch (error) {
	console.error(inWords(error));
	process.exitCode = 1;
}
