// `npm test`: installs what is not there yet, then runs every stage and counts.
// `npm test -- --only unit,e2e` runs some of them; `npm test -- --show` prints what each one said.
// `npm run test:deep` is the same over the slow stages.
import { ensureChromium } from './house/chromium.mjs';
import { ensureInstalled } from './house/install.mjs';
import { progress, seconds } from './house/progress.mjs';
import { inWords } from './house/refusal.mjs';
import { isStopping } from './house/run.mjs';
import { chosenStages } from './test/arguments.mjs';
import { sum } from './test/counts.mjs';
import { deepStages, stages } from './test/stages.mjs';

/** @type {import('./test/counts.mjs').Counts[]} */
const counts = [];

try {
	const args = process.argv.slice(2);
	const all = args.includes('--deep') ? deepStages : stages;
	const { names, isShown } = chosenStages(
		args.filter((arg) => arg !== '--deep'),
		all.map(({ name }) => name)
	);
	await ensureInstalled();
	const chosen = all.filter(({ name }) => names.includes(name));
	if (chosen.some(({ needsChromium }) => needsChromium)) await findBrowser();
	for (const stage of chosen) {
		if (stage.needsChromium && !process.env.CHROMIUM_PATH) {
			console.log(`✗ ${stage.name.padEnd(10)} not run: no browser`);
			counts.push({ passed: 0, failed: 1 });
			continue;
		}
		const begin = performance.now();
		const { passed, failed, output } = await stage.run();
		if (isStopping()) process.exit();
		counts.push({ passed, failed });
		const time = seconds(performance.now() - begin).padStart(8);
		const words = `${passed} passed` + (failed > 0 ? `, ${failed} failed` : '');
		console.log(`${failed > 0 ? '✗' : '✓'} ${stage.name.padEnd(10)}${time}   ${words}`);
		if (failed > 0 || isShown) console.log(output.trimEnd());
	}
} catch (error) {
	console.error(inWords(error));
	counts.push({ passed: 0, failed: 1 });
}

const { passed, failed } = sum(counts);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode ||= failed > 0 ? 1 : 0;

// The stages find the browser where this leaves its path.
async function findBrowser() {
	try {
		process.env.CHROMIUM_PATH = await progress('Looking for Chromium', ensureChromium);
	} catch (error) {
		delete process.env.CHROMIUM_PATH;
		console.error(inWords(error));
	}
}
