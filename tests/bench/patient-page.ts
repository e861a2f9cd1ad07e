// `npm run bench:patient`: the patient's pages on a slow phone; needs a build (`npm start` makes one).
import { statSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { chromium, type Page } from 'playwright';
import { chromiumFlags, findChromium } from '../../scripts/house/chromium.mjs';
import { codeForIntake } from '../e2e/patient/visit.ts';
import { ownServer } from '../e2e/own-server.ts';

const rounds = 5;
const goals = { script: 60, style: 25, paint: 1500, saved: 400 };
/** An old Android phone on a slow mobile network. */
const slow = {
	cpu: 4,
	network: { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
};

const pages = [
	['entrance', '/'],
	['overview', '/s'],
	['choices', '/s/1/1'],
	['own words and a list', '/s/2/1'],
	['instrument', '/s/5/1'],
	['summary', '/s/svar']
] as const;

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** KB of a kind among the files that a page fetched, compressed as browsers get them. */
async function weightOf(page: Page, kind: 'js' | 'css'): Promise<number> {
	const names = await page.evaluate(() =>
		performance.getEntriesByType('resource').map(({ name }) => name)
	);
	const bytes = names
		.filter((name) => name.endsWith(`.${kind}`))
		.map((name) => statSync(`build/client${new URL(name).pathname}.br`).size);
	return bytes.reduce((sum, one) => sum + one, 0) / 1024;
}

function largestPaint(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				new PerformanceObserver((list) =>
					resolve(list.getEntries().at(-1)?.startTime ?? NaN)
				).observe({ type: 'largest-contentful-paint', buffered: true });
			})
	);
}

/** Milliseconds from a choice until the page says that it is saved; null without choices. */
function answerToSaved(page: Page): Promise<number | null> {
	return page.evaluate(async () => {
		const radio = document.querySelector<HTMLInputElement>(
			'form.section input[type=radio]:not(:checked)'
		);
		const status = document.querySelector('.status .status');
		if (!radio || !status) return null;
		const begin = performance.now();
		radio.click();
		await new Promise<void>((resolve) => {
			const look = () => status.textContent?.includes('Lagret') && resolve();
			new MutationObserver(look).observe(status, {
				childList: true,
				characterData: true,
				subtree: true
			});
			setTimeout(resolve, 10_000);
		});
		return performance.now() - begin;
	});
}

const [processor] = cpus();
const load = () =>
	loadavg()
		.map((one) => one.toFixed(1))
		.join(' ');
console.log(`${processor?.model.trim()}, ${cpus().length} cores; load at the start ${load()}`);

const server = await ownServer();
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
try {
	await server.start();
	const code = await codeForIntake(browser, server.origin, 'Treg Telefon');
	const context = await browser.newContext({
		baseURL: server.origin,
		locale: 'nb-NO',
		viewport: { width: 320, height: 640 },
		isMobile: true,
		hasTouch: true
	});
	const door = await context.newPage();
	await door.goto('/');
	const rows: string[][] = [];
	for (const [name, path] of pages) {
		const paints: number[] = [];
		const saves: number[] = [];
		let weights: [number, number] = [0, 0];
		for (let round = 0; round < rounds; round++) {
			const page = await context.newPage();
			const session = await context.newCDPSession(page);
			await session.send('Network.enable');
			await session.send('Network.setCacheDisabled', { cacheDisabled: true });
			await session.send('Network.emulateNetworkConditions', slow.network);
			await session.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu });
			await page.goto(path, { waitUntil: 'networkidle' });
			paints.push(await largestPaint(page));
			weights = [await weightOf(page, 'js'), await weightOf(page, 'css')];
			const saved = await answerToSaved(page);
			if (saved !== null) saves.push(saved);
			await page.close();
		}
		rows.push([
			name,
			weights[0].toFixed(1),
			weights[1].toFixed(1),
			median(paints).toFixed(0),
			saves.length > 0 ? median(saves).toFixed(0) : '–'
		]);
		if (path !== '/') continue;
		await door.getByLabel('Skriv koden').fill(code);
		await door.getByRole('button', { name: 'Fortsett' }).click();
		await door.waitForURL('**/s');
	}
	const head = ['page', 'script KB', 'style KB', 'largest paint ms', 'answer to saved ms'];
	const goal = ['goal', goals.script, goals.style, goals.paint, goals.saved].map(String);
	const widths = head.map((_, at) =>
		Math.max(...[head, goal, ...rows].map((row) => row[at]?.length ?? 0))
	);
	for (const row of [head, ...rows, goal]) {
		console.log(
			row
				.map((cell, at) =>
					at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)
				)
				.join('  ')
		);
	}
	console.log(`load at the end ${load()}`);
} finally {
	await browser.close();
	await server.remove();
}
