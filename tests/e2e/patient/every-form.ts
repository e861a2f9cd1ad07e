import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect } from '../test.ts';
import { isReady } from '../clinic/clinician.ts';

/** How a page is looked at: colours, and text at twice its size. */
export interface Look {
	readonly scheme: 'light' | 'dark';
	readonly isLarge: boolean;
}

/** Every look that a person can choose, in one language. */
export const looks: readonly Look[] = (['light', 'dark'] as const).flatMap((scheme) =>
	[false, true].map((isLarge) => ({ scheme, isLarge }))
);

/** Sets the cookie that says in which language and at which pace pages are shown. */
export async function lookIn(
	page: Page,
	url: string,
	language: 'nb' | 'en',
	pace: 'section' | 'question' = 'section'
): Promise<void> {
	const value = [language, 'md', 'light', pace, 'usual'].join('.');
	await page.context().addCookies([{ name: 'view', value, url, httpOnly: true }]);
}

/** What axe finds, and what stands outside a screen 320 px wide, in each of these looks. */
export async function troubleIn(
	page: Page,
	among: readonly Look[],
	what: string
): Promise<readonly string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	const trouble: string[] = [];
	for (const { scheme, isLarge } of among) {
		const found = await page.evaluate(lookAt, { scheme, isLarge });
		trouble.push(
			...found.map((one) => `${what}, ${scheme}${isLarge ? ', large text' : ''}: ${one}`)
		);
	}
	return trouble;
}

// Runs in the page. As a browser set to twice the text; a style sheet would be refused.
async function lookAt({ scheme, isLarge }: Look): Promise<string[]> {
	const { documentElement: root } = document;
	root.dataset['colorScheme'] = scheme;
	root.style.setProperty('font-size', isLarge ? '200%' : '100%');
	const { axe: inPage } = window as unknown as { axe: typeof axe };
	const { violations } = await inPage.run({ resultTypes: ['violations'] });
	const found = violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${id} at ${target.join(' ')}`)
	);
	if (root.scrollWidth <= root.clientWidth) return found;
	const wide = [...document.querySelectorAll('body *')].findLast(
		(one) => one.getBoundingClientRect().right > root.clientWidth + 0.5
	);
	return [...found, `wider than the screen at ${wide?.outerHTML.slice(0, 120) ?? '?'}`];
}

/** Says something to every question that shows, so that what hangs on it opens. */
export async function answerEverything(page: Page): Promise<void> {
	// Three times: what opens by one answer can open more.
	for (let round = 0; round < 3; round++) {
		await page.evaluate(() => {
			const all = (selector: string) =>
				[...document.querySelectorAll<HTMLInputElement>(`form[data-answers] ${selector}`)].filter(
					(one) => one.checkVisibility()
				);
			const groups = Map.groupBy(all('input[type=radio]'), ({ name }) => name);
			for (const radios of groups.values()) {
				if (!radios.some(({ checked }) => checked)) radios.at(-1)?.click();
			}
			for (const one of all('input[type=checkbox]')) if (!one.checked) one.click();
			for (const one of all('button.pick, .rows:empty + p + button')) one.click();
			for (const one of all('details:not([open]) summary')) one.click();
			for (const one of all('input:is([type=text]), textarea')) {
				if (one.value !== '') continue;
				one.value = one.inputMode === 'numeric' || one.inputMode === 'decimal' ? '3' : 'Ord';
				one.dispatchEvent(new Event('input', { bubbles: true }));
				one.dispatchEvent(new Event('change', { bubbles: true }));
			}
			return new Promise((resolve) => requestAnimationFrame(resolve));
		});
	}
	await isReady(page);
	await expect(page.locator('.status .trouble')).toHaveCount(0);
}
