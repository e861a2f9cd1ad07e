import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Browser, type Page } from '@playwright/test';
import { watchTraces } from './patient/no-trace.ts';

/** Rules of axe that we do not follow. Stays empty. */
const allowList: string[] = [];

type House = {
	/** Fails unless axe finds nothing to say about the page as it stands. */
	expectAccessible: (page?: Page) => Promise<void>;
	/** Of every journey: nothing of a patient stood in a storage, a history or an address. */
	noTraces: undefined;
};

// A worker runs one journey at a time.
const traces = new Set<string>();

/**
 * Playwright's test, which also fails when any page of it writes an error to the console, and when
 * any browser of it keeps something on a patient's page.
 */
export const test = base.extend<House, { browser: Browser }>({
	browser: [
		async ({ browser }, use) => {
			const open = browser.newContext.bind(browser);
			browser.newContext = async (options) => {
				const context = await open(options);
				await watchTraces(context, (trace) => traces.add(trace));
				return context;
			};
			await use(browser);
		},
		{ scope: 'worker' }
	],
	noTraces: [
		// Playwright wants to see what a fixture needs, nothing too.
		// eslint-disable-next-line no-empty-pattern
		async ({}, use) => {
			traces.clear();
			await use(undefined);
			expect([...traces], 'what a browser kept, or asked for, of a patient').toEqual([]);
		},
		{ auto: true }
	],
	context: async ({ context }, use) => {
		const errors: string[] = [];
		context.on('console', (message) => {
			if (message.type() === 'error') errors.push(`${message.location().url}: ${message.text()}`);
		});
		context.on('weberror', (error) => errors.push(String(error.error())));
		await use(context);
		expect(errors, 'errors in the console').toEqual([]);
	},
	expectAccessible: async ({ page, browser, javaScriptEnabled }, use) => {
		await use(async (given = page) => {
			if (javaScriptEnabled) return expectNothingFound(given);
			const copy = await copyWithScripting(given, browser);
			await expectNothingFound(copy);
			await copy.context().close();
		});
	}
});

async function expectNothingFound(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).disableRules(allowList).analyze();
	const found = violations.map(({ id, help, nodes }) => ({
		id,
		help,
		at: nodes.map(({ target }) => target.join(' '))
	}));
	expect(found, 'what axe found').toEqual([]);
}

// axe is a script, so it reads a copy of the page as it stands, without the page's own scripts.
async function copyWithScripting(page: Page, browser: Browser): Promise<Page> {
	const url = page.url();
	const html = (await page.content()).replace(/<script[\s\S]*?<\/script>/g, '');
	const viewport = page.viewportSize();
	const context = await browser.newContext({ viewport, javaScriptEnabled: true });
	const copy = await context.newPage();
	await copy.route(url, (route) =>
		route.fulfill({
			headers: { 'cache-control': 'no-store' },
			contentType: 'text/html',
			body: html
		})
	);
	await copy.goto(url);
	return copy;
}

export { expect };
