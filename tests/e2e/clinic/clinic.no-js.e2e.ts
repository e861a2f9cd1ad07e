import { expect, test } from '../test.ts';
import { createPerson, giveForm, makeCode, signIn } from './clinician.ts';

test('without a script a clinician signs in, gives a form and gets a code', async ({
	page,
	expectAccessible
}) => {
	await signIn(page);
	await expectAccessible();
	await createPerson(page, 'Unni Utenskript');
	await giveForm(page, 'AUDIT: alkoholbruk det siste året');
	expect(await makeCode(page)).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{5}$/);
	await expectAccessible();
});

test('without a script a suggestion is read and decided about', async ({
	page,
	expectAccessible
}) => {
	await signIn(page);
	await createPerson(page, 'Bent Beslutning');
	const suggestion = page
		.getByRole('region', { name: 'Forslag' })
		.locator('details.suggestion')
		.first();
	const title = (await suggestion.getByRole('heading', { level: 3 }).textContent()) ?? '';
	await suggestion.locator('summary').first().click();
	await suggestion.getByLabel('Tilby', { exact: true }).check();
	await suggestion.getByRole('button', { name: 'Lagre beslutningen' }).click();
	await expect(page.getByRole('region', { name: 'Bestemt' })).toContainText(title);
	await expectAccessible();
});

test('without a script a page that misses something says what', async ({ page, context }) => {
	await signIn(page);
	await createPerson(page, 'Mona Mangler');
	// The browser writes the refusal itself to the console.
	context.removeAllListeners('console');
	const suggestion = page
		.getByRole('region', { name: 'Forslag' })
		.locator('details.suggestion')
		.first();
	await suggestion.locator('summary').first().click();
	await suggestion.getByRole('button', { name: 'Lagre beslutningen' }).click();
	await expect(page.getByText('Velg hva dere gjør.')).toBeAttached();
	await page.goto('/team/ny');
	await page.getByRole('button', { name: 'Opprett' }).click();
	await expect(page.getByRole('link', { name: 'Skriv navnet personen bruker.' })).toBeVisible();
});
