// `npm run terskel -- …`: the command line, run from its TypeScript sources.
import { join } from 'node:path';
import { inWords } from './house/refusal.mjs';
import { root } from './house/root.mjs';
import { handOver } from './house/run.mjs';
import { terskelNode } from './house/runtime.mjs';

try {
	const program = join(root, 'src', 'cli', 'terskel.ts');
	// npm moves to the package's folder; the files a person names are where that person stands.
	const standsAt = process.env.INIT_CWD ?? process.cwd();
	process.exitCode = await handOver(terskelNode(), [program, ...process.argv.slice(2)], standsAt);
} catch (error) {
	console.error(inWords(error));
	process.exitCode = 1;
}
