import { expect, test } from '../test.ts';
import { codeForIntake, enter } from './visit.ts';

test('one question at a time, without a script: on, back, refused, and on to the next part', async ({
	page,
	context,
	browser,
	baseURL,
	expectAccessible
}) => {
	// The browser writes the refusal itself to the console.
	context.removeAllListeners('console');
	await enter(page, await codeForIntake(browser, baseURL, 'Ett Og Ett'));
	await page.goto('/s/2/1');
	await page.getByRole('button', { name: 'Vis ett spørsmål om gangen' }).click();
	await expect(page.getByText(/Spørsmål 1 av \d+/)).toBeVisible();
	await expect(page.getByText('Svarene lagres når du trykker på en knapp')).toBeVisible();
	const matters = page.getByLabel('Hva er viktigst for deg akkurat nå?');
	await expect(matters).toBeVisible();
	await expect(page.locator('form[data-answers] textarea')).toHaveCount(1);
	await expectAccessible();

	await matters.fill('x'.repeat(20_000));
	await page.getByRole('button', { name: 'Neste' }).click();
	await expect(page.getByText(/Spørsmål 1 av/)).toBeVisible();
	await expect(matters).toHaveValue(/^x+$/);
	await expect(matters).toHaveAttribute('aria-invalid', 'true');
	await expectAccessible();

	await matters.fill('Å få sove');
	await page.getByRole('button', { name: 'Neste' }).click();
	await expect(page).toHaveURL(/\/s\/2\/1\?n=2$/);
	await expect(page.getByText(/Spørsmål 2 av/)).toBeVisible();
	await page.getByRole('button', { name: 'Tilbake' }).click();
	await expect(matters).toHaveValue('Å få sove');

	const first = await page.getByRole('heading', { level: 1 }).innerText();
	const top = page.getByRole('heading', { level: 1 });
	for (let at = 0; at < 20 && (await top.innerText()) === first; at++) {
		await page.getByRole('button', { name: 'Neste' }).click();
	}
	await expect(top).not.toHaveText(first);
	await expect(page).not.toHaveURL(/\/s\/2\/1/);
	await page.goto('/s/svar');
	await expect(page.getByText('Å få sove')).toBeVisible();
});
