import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { isReady } from '../clinic/clinician.ts';
import { ownServer } from '../own-server.ts';
import { statement } from '../statement.ts';
import { codeForIntake, enter } from './visit.ts';

const questions = 200;
const killedAfter = [40, 110, 170];

/** Numbers that look like chance and are the same every time. */
function chances(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** What the page holds: which choices are made, by the name and value of their controls. */
function chosenOn(page: Page): Promise<readonly string[]> {
	return page
		.locator('form.section input:checked')
		.evaluateAll((inputs) =>
			inputs.map((one) => `${(one as HTMLInputElement).name}=${(one as HTMLInputElement).value}`)
		);
}

test('200 answers over a network that drops three in ten, while the server is killed: none is lost', async ({
	browser
}) => {
	test.setTimeout(600_000);
	const server = await ownServer();
	const chance = chances(20_261_121);
	try {
		await server.start();
		const code = await codeForIntake(browser, server.origin, 'Drepte Server');
		const context = await browser.newContext({
			baseURL: server.origin,
			locale: 'nb-NO',
			viewport: { width: 320, height: 640 }
		});
		const page = await context.newPage();
		await enter(page, code);
		await page.goto('/s/1/1');
		await isReady(page);
		// Half of what is lost is lost on the way there, half on the way back: then it was saved.
		await page.route('**/lagre', async (route) => {
			if (chance() >= 0.3) return route.continue().catch(() => undefined);
			if (chance() < 0.5) await route.fetch().catch(() => null);
			await route.abort().catch(() => undefined);
		});
		const saved = page.locator('.status').getByText('Lagret', { exact: true }).first();
		const choices = page.locator('form.section label.option');
		const count = await choices.count();
		for (let answered = 1; answered <= questions; answered++) {
			await choices.nth(Math.floor(chance() * count)).click();
			if (!killedAfter.includes(answered)) continue;
			await expect(saved).toBeVisible({ timeout: 120_000 });
			const acknowledged = await chosenOn(page);
			await choices.nth(Math.floor(chance() * count)).click({ noWaitAfter: true });
			await server.kill();
			await choices.nth(Math.floor(chance() * count)).click();
			await server.start();
			await expect(saved).toBeVisible({ timeout: 120_000 });
			expect(acknowledged.length).toBeGreaterThan(0);
			const other = await context.newPage();
			await other.goto('/s/1/1');
			expect(await chosenOn(other)).toEqual(await chosenOn(page));
			await other.close();
		}
		await expect(saved).toBeVisible({ timeout: 120_000 });
		const last = await chosenOn(page);
		await server.kill();
		await server.start();
		await page.unrouteAll({ behavior: 'ignoreErrors' });
		await page.reload();
		expect(await chosenOn(page)).toEqual(last);
		await context.close();
		await server.kill();
		const twice = await statement(
			server.environment,
			'select response_id, client, client_seq from answer_event group by 1, 2, 3 having count(*) > 1'
		);
		expect(twice).toEqual([]);
	} finally {
		await server.remove();
	}
});
