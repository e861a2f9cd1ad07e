import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/** Rules of axe that we do not follow. Stays empty. */
const allowList: string[] = [];

type House = {
	/** Fails unless axe finds nothing to say about the page as it stands. */
	expectAccessible: (page?: Page) => Promise<void>;
};

/** Playwright's test, which also fails when any page of it writes an error to the console. */
export const test = base.extend<House>({
	context: async ({ context }, use) => {
		const errors: string[] = [];
		context.on('console', (message) => {
			if (message.type() === 'error') errors.push(`${message.location().url}: ${message.text()}`);
		});
		context.on('weberror', (error) => errors.push(String(error.error())));
		await use(context);
		expect(errors, 'errors in the console').toEqual([]);
	},
	expectAccessible: async ({ page }, use) => {
		await use(async (given = page) => {
			const { violations } = await new AxeBuilder({ page: given }).disableRules(allowList).analyze();
			const found = violations.map(({ id, help, nodes }) => ({
				id,
				help,
				at: nodes.map(({ target }) => target.join(' '))
			}));
			expect(found, 'what axe found').toEqual([]);
		});
	}
});

export { expect };
