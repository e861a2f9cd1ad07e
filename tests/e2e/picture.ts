import type { Page } from '@playwright/test';
import { join } from 'node:path';

/**
 * Takes a picture of what is on the screen. With `PICTURES=1` it becomes the one in the
 * documentation, otherwise it lies with the test results, so that a test run changes nothing.
 */
export async function picture(page: Page, name: string, isWhole = false): Promise<void> {
	const folder = process.env.PICTURES ? 'docs/pictures' : 'test-results/pictures';
	await page.screenshot({
		path: join(folder, `${name}.png`),
		fullPage: isWhole,
		animations: 'disabled'
	});
}
