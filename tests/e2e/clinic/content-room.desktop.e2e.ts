import type { Page } from '@playwright/test';
import { picture } from '../picture.ts';
import { expect, test } from '../test.ts';
import { isReady, openPerson, signIn } from './clinician.ts';

async function signInAsAdmin(page: Page): Promise<void> {
	await page.goto('/logg-inn');
	await isReady(page);
	await page.getByLabel('Brukernavn').fill('admin@demo.example');
	await page.getByLabel('Passord').fill('demo-admin-passord');
	await page.getByRole('button', { name: 'Logg inn' }).click();
	await expect(page.getByRole('navigation').getByRole('link', { name: 'Innhold' })).toBeVisible();
}

test('from a suggestion to everything it rests on, and on to a source', async ({
	page,
	expectAccessible
}) => {
	await signIn(page);
	await openPerson(page, 'Aslak Oppdiktet');
	const suggestions = page.getByRole('region', { name: 'Forslag' });
	await expect(suggestions).toContainText('ikke gjennomgått av fagfolk ennå');
	const one = page.locator('details.suggestion').first();
	await one.locator('summary').first().click();
	await one.getByText('Hvor godt begrunnet').click();
	await one.getByRole('link', { name: 'Hele grunnlaget' }).click();

	await expect(page.getByText('Ikke gjennomgått ennå')).toBeVisible();
	await expect(page.getByRole('region', { name: 'Når forslaget kommer opp' })).toBeVisible();
	await expect(page.getByRole('region', { name: 'Det som taler imot' })).toBeVisible();
	await expectAccessible();
	await picture(page, 'reasoning');

	await page.getByRole('region', { name: 'Alle kilder' }).getByRole('link').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kilder');
	await expectAccessible();
	await page.getByLabel('Søk i kildene').fill('avrusning fra rusmidler');
	await page.getByRole('button', { name: 'Søk' }).click();
	await expect(page.getByRole('status').filter({ hasText: '1 kilde' })).toBeVisible();
	await page.getByText('Brukes av 2 forslag').click();
	await page.getByRole('link', { name: 'Før noe trappes ned: medisinsk vurdering' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Før noe trappes ned: medisinsk vurdering'
	);
	await expect(page.getByText('I én og samme rad:').first()).toBeVisible();
});

test('a form is tried while it is written, and a mistake stands beside its line', async ({
	page,
	expectAccessible
}) => {
	await signInAsAdmin(page);
	await page.getByRole('navigation').getByRole('link', { name: 'Innhold' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skriv og prøv et skjema');
	await expectAccessible();

	await page.getByLabel('Begynn med et skjema som er i bruk').selectOption({ value: 'who-5' });
	await page.getByRole('button', { name: 'Hent' }).click();
	await isReady(page);
	const text = page.getByLabel('Skjemaet som YAML');
	await expect(text).toHaveValue(/^form: who-5/);
	await expect(page.getByText('Ingen feil.')).toBeVisible();

	const preview = page.getByRole('region', { name: 'Slik ser pasienten det' });
	const scores = preview.getByRole('region', { name: 'Skårer' });
	for (const group of await preview.getByRole('radiogroup').all()) {
		await group.getByRole('radio').first().check();
	}
	for (const group of await preview.locator('fieldset:has(input[name^="a."])').all()) {
		await group.getByRole('radio').first().check();
	}
	await expect(scores).toContainText('100');
	await preview.getByLabel('Datamaskin').check();
	await expectAccessible();
	await picture(page, 'draft');

	const written = await text.inputValue();
	await text.fill(written.replace('type: choice', 'type: chioce'));
	await expect(page.getByText('1 feil')).toBeVisible();
	await expect(page.locator('.beside')).toContainText('Did you mean');
	await page
		.getByRole('button', { name: /^Linje \d+$/ })
		.first()
		.click();
	await expect(text).toBeFocused();
	await expect(preview).toContainText('kan ikke vises før feilene er rettet');
	await expectAccessible();

	await text.fill('form: [');
	await expect(page.getByRole('button', { name: /^Linje 1$/ }).first()).toBeVisible();
	await text.fill('');
	await expect(preview).toContainText('Ingenting å sjekke ennå.');
});
