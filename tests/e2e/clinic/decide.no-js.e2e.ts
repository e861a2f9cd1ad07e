import { expect, test } from '../test.ts';
import { openPerson, signIn, unfoldMoreSuggestions } from './clinician.ts';

test('without a script: a degree is chosen beside the person’s wish, and the paper has it', async ({
	page,
	expectAccessible
}) => {
	await signIn(page);
	await openPerson(page, 'Samira Oppdiktet');
	await unfoldMoreSuggestions(page);
	const suggestion = page
		.locator('details.suggestion')
		.filter({ has: page.getByRole('heading', { name: /kjønnsdelt behandling/ }) });
	await suggestion.locator('summary').first().click();
	await expect(suggestion).toContainText('Personen har selv sagt:');
	await suggestion.getByLabel('Tilby tilpasset').check();
	await suggestion.getByLabel('Mulige grader').selectOption('own-group');
	await suggestion.getByLabel('Deler av oppholdet').check();
	await suggestion.getByLabel('Hvorfor, eller hvordan').fill('Gruppen begynner på mandag.');
	await suggestion.getByLabel('Følges opp').fill('2030-01-01');
	await suggestion.getByRole('button', { name: 'Lagre beslutningen' }).click();
	const decided = page.getByRole('region', { name: 'Bestemt' });
	await expect(decided).toContainText('Egen samtalegruppe, i deler av oppholdet');
	await expectAccessible();

	await page.goto(`${page.url().split('?')[0]}/plan`);
	await expect(page.getByRole('article')).toContainText('Egen samtalegruppe, i deler av oppholdet');
	await expectAccessible();
	const fetched = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Last ned som PDF' }).click();
	expect((await fetched).suggestedFilename()).toMatch(/^plan-\d{4}-\d\d-\d\d\.pdf$/);
});
