// `npm run runtime -- FOLDER`: what has to be on the machine that runs Terskel, and nothing else:
// the built app, the clinical content, the command line, and the packages that run with it.
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBuilt } from './house/build.mjs';
import { inWords, Refusal } from './house/refusal.mjs';
import { root } from './house/root.mjs';
import { runQuietly } from './house/run.mjs';

const parts = [
	'build',
	'forms',
	'src/cli',
	'src/lib/engine',
	'src/lib/interop',
	'src/lib/research',
	'src/lib/server',
	'src/lib/texts',
	'scripts/serve.mjs',
	'scripts/start',
	'scripts/house',
	'package.json',
	'package-lock.json',
	'.npmrc',
	'NOTICE.md'
];

/** @param {string} from @returns {boolean} */
function runs(from) {
	return !/\.test\.ts$|[/\\]testing$/.test(from);
}

try {
	const given = process.argv[2];
	if (!given) throw new Refusal('no-folder', 'Where to?', 'Write `npm run runtime -- FOLDER`.');
	const folder = resolve(process.env.INIT_CWD ?? process.cwd(), given);
	if (existsSync(folder)) {
		throw new Refusal('not-empty', `${given} is there already.`, 'Name a folder that is not.');
	}
	await ensureBuilt();
	mkdirSync(folder, { recursive: true });
	for (const part of parts.filter((one) => existsSync(join(root, one)))) {
		cpSync(join(root, part), join(folder, part), { recursive: true, filter: runs });
	}
	const words = [
		'ci',
		'--omit=dev',
		'--omit=optional',
		'--omit=peer',
		'--ignore-scripts',
		'--prefix',
		folder
	];
	const installed = await runQuietly('npm', words, { shell: process.platform === 'win32' });
	if (installed.code !== 0) {
		throw new Refusal(
			'no-packages',
			'The packages could not be installed (the reason is above).',
			'See whether a package registry is reached.',
			installed.output
		);
	}
	console.log(`${given}: start it there with \`node scripts/serve.mjs\`, by Node 24.`);
} catch (error) {
	console.error(inWords(error));
	process.exitCode = 1;
}
