import type { Page } from '@playwright/test';
import { terskel } from '../behind-the-app.ts';
import { expect, test } from '../test.ts';
import { createPerson, giveForm, isReady, makeCode, signIn } from './clinician.ts';

/** The first suggestion on a person's page, unfolded. */
async function firstSuggestion(page: Page) {
	const suggestion = page
		.getByRole('region', { name: 'Forslag' })
		.locator('details.suggestion')
		.first();
	await suggestion.locator('summary').first().click();
	return suggestion;
}

test('answers that arrive while somebody reads and writes are told, and change nothing by themselves', async ({
	page,
	browser,
	baseURL,
	expectAccessible
}) => {
	await signIn(page);
	await createPerson(page, 'Mens Duleser');
	const address = page.url();
	await giveForm(page, 'AUDIT-C');
	const code = await makeCode(page);
	// The page asks for news every twenty seconds: its clock is ours.
	await page.clock.install();
	await page.goto(address);
	await isReady(page);
	const suggestion = await firstSuggestion(page);
	await suggestion.getByLabel('Hvorfor, eller hvordan').fill('Halvveis i en setning');

	const patient = await browser.newPage({ ...(baseURL ? { baseURL } : {}), locale: 'nb-NO' });
	await patient.goto('/');
	await isReady(patient);
	await patient.getByLabel('Kode').fill(code);
	await patient.getByRole('button', { name: 'Fortsett' }).click();
	await patient.getByRole('link', { name: 'Begynn' }).click();
	const handIn = patient.getByRole('button', { name: 'Lever svarene' });
	while (!(await handIn.isVisible())) {
		await isReady(patient);
		const before = patient.url();
		await patient.getByRole('button', { name: 'Neste' }).click();
		await patient.waitForURL((url) => url.href !== before);
	}
	await handIn.click();
	await expect(patient.getByRole('heading', { level: 1 })).toHaveText(/Takk/);
	await patient.close();

	await page.clock.runFor('00:21');
	const show = page.getByRole('button', { name: 'Vis det nye' });
	await expect(show).toBeVisible();
	await expect(page.getByRole('region', { name: 'Skårer' })).toContainText('Ingen skårer ennå.');
	await expect(suggestion.getByLabel('Hvorfor, eller hvordan')).toHaveValue(
		'Halvveis i en setning'
	);
	await expectAccessible();
	await show.click();
	await expect(show).toBeHidden();
	await expect(page.getByRole('region', { name: 'Skårer' })).toContainText('AUDIT-C');
});

test('a person who is erased meanwhile is not here any more, on the page that is still open either', async ({
	page,
	context,
	baseURL
}) => {
	await signIn(page);
	await createPerson(page, 'Slett Meg');
	const episode = new URL(page.url()).pathname.split('/').at(-1) ?? '';
	const suggestion = await firstSuggestion(page);
	await suggestion.getByLabel('Tilby', { exact: true }).check();
	terskel(['rights', 'erase', '--episode', episode, '--yes-erase', episode], '', baseURL);

	// The browser writes the refusal itself to the console.
	context.removeAllListeners('console');
	await suggestion.getByRole('button', { name: 'Lagre beslutningen' }).click();
	await expect(page.getByText('Dette finnes ikke her.')).toBeVisible();
	await page.goto('/team');
	await expect(page.getByRole('rowheader', { name: 'Slett Meg' })).toHaveCount(0);
});
