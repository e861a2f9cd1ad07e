// `npm run dev`: the app with live reload.
import { ensureInstalled } from './house/install.mjs';
import { inWords } from './house/refusal.mjs';
import { handOver } from './house/run.mjs';
import { terskelNode } from './house/runtime.mjs';
import { tryOut } from './start/try-out.mjs';

try {
	await ensureInstalled();
	Object.assign(process.env, tryOut(process.env));
	// The port that the settings take ORIGIN from, so that links and posted forms agree with it.
	const port = ['--port', process.env.PORT || '3000', '--strictPort'];
	const vite = ['node_modules/vite/bin/vite.js', 'dev', ...port, ...process.argv.slice(2)];
	process.exitCode = await handOver(terskelNode(), vite);
} catch (error) {
	console.error(inWords(error));
	process.exitCode = 1;
}
