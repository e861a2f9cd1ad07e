import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { isReady, signIn } from './clinician.ts';

const most = 40;

/** Counts what a hand does: a click, a tick, a field written. Looking and scrolling are free. */
class Hand {
	count = 0;
	async click(target: Locator): Promise<void> {
		this.count++;
		await target.click();
	}
	async check(target: Locator): Promise<void> {
		this.count++;
		await target.check();
	}
	async write(target: Locator, words: string): Promise<void> {
		this.count++;
		await target.fill(words);
	}
}

/** The first suggestion that is urgent and stands open. */
function firstUrgent(page: Page): Locator {
	return page
		.getByRole('region', { name: 'Forslag' })
		.locator('details.suggestion')
		.filter({ hasText: 'Vurder opplysningsplikten' })
		.first();
}

test('the urgent person is found, understood, decided about and printed in few steps', async ({
	page,
	expectAccessible
}) => {
	await signIn(page);
	const hand = new Hand();
	const alerts = page.getByRole('region', { name: 'Varsler' });

	await expectAccessible();

	// Who is urgent, and what did they say?
	await hand.click(alerts.getByRole('link', { name: /ikke er trygt der personen skal sove/ }));
	await expect(page.getByRole('region', { name: 'Dette ble svart' })).toContainText('Nei');
	await isReady(page);
	const take = page.getByRole('button', { name: 'Jeg tar det' });
	if (await take.isVisible()) await hand.click(take);
	await expect(page.getByRole('region', { name: 'Hvem har det' })).toContainText('Kari Kliniker');

	await expectAccessible();

	// Why is something suggested, and what do we do?
	await hand.click(page.getByRole('link', { name: 'Samira Oppdiktet' }));
	await isReady(page);
	const suggestion = firstUrgent(page);
	await hand.click(suggestion.locator('summary').first());
	await expect(suggestion).toContainText('Hvorfor');
	await expectAccessible();
	await hand.check(suggestion.getByLabel('Tilby', { exact: true }));
	await hand.write(
		suggestion.getByLabel('Hvorfor, eller hvordan'),
		'Vurdert sammen med barneansvarlig i dag.'
	);
	await hand.click(suggestion.getByRole('button', { name: 'Lagre beslutningen' }));
	await expect(page.getByRole('region', { name: 'Bestemt' })).toContainText(
		'Vurdert sammen med barneansvarlig i dag.'
	);

	await expectAccessible();

	// What was agreed goes on paper.
	await page.evaluate(() => {
		window.print = () => document.body.setAttribute('data-printed', '');
	});
	await hand.click(page.getByRole('link', { name: 'Plan og journal' }));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plan og journaltekst');
	await expect(page.getByRole('link', { name: 'Samira Oppdiktet' })).toBeVisible();
	await isReady(page);
	await expectAccessible();
	await hand.click(page.getByRole('button', { name: /Skriv ut/ }).first());
	await expect(page.locator('body')).toHaveAttribute('data-printed', '');

	test.info().annotations.push({ type: 'interactions', description: String(hand.count) });
	expect(hand.count).toBeLessThan(most);
});
