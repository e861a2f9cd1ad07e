import { picture } from '../picture.ts';
import { expect, test } from '../test.ts';
import { isReady, signIn } from './clinician.ts';

test('staff sign in and out; wrong words are met with one neutral sentence', async ({
	page,
	context,
	expectAccessible
}) => {
	await page.goto('/logg-inn');
	await isReady(page);
	await expectAccessible();
	await page.getByRole('button', { name: 'Logg inn' }).click();
	await expect(page.getByText('Skriv både brukernavn og passord.').first()).toBeVisible();
	await expectAccessible();

	await page.getByLabel('Brukernavn').fill('kliniker@demo.example');
	await page.getByLabel('Passord').fill('not this one');
	await page.getByRole('button', { name: 'Logg inn' }).click();
	await expect(page.getByRole('alert')).toHaveText(/Brukernavn eller passord stemmer ikke/);
	await expect(page.getByLabel('Passord')).toHaveValue('');

	await signIn(page);
	await page.getByRole('banner').getByText('Kari Kliniker').click();
	await page.getByRole('button', { name: 'Logg ut' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Logg inn');
	expect((await context.cookies()).map(({ name }) => name)).not.toContain('session');
});

test('whoever is not signed in is led to the door, and from there to where they were going', async ({
	page
}) => {
	await page.goto('/team/ny');
	await expect(page).toHaveURL(/\/logg-inn\?til=%2Fteam%2Fny$/);
	await isReady(page);
	await page.getByLabel('Brukernavn').fill('kliniker@demo.example');
	await page.getByLabel('Passord').fill('demo-kliniker-passord');
	await page.getByRole('button', { name: 'Logg inn' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ny person');
});

test('the door leads nowhere else', async ({ page }) => {
	await page.goto('/logg-inn?til=//elsewhere.example');
	await isReady(page);
	await page.getByLabel('Brukernavn').fill('kliniker@demo.example');
	await page.getByLabel('Passord').fill('demo-kliniker-passord');
	await page.getByRole('button', { name: 'Logg inn' }).click();
	await expect(page).toHaveURL('/team');
});

test('the pages are in English and dark for whoever wants them so', async ({
	page,
	expectAccessible
}) => {
	await signIn(page);
	await page.getByRole('banner').getByText('Kari Kliniker').click();
	await page.getByLabel('English').check();
	await page.getByLabel('Mørkt').check();
	await page.getByRole('button', { name: 'Bruk' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Work list');
	await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark');
	await expectAccessible();
	await picture(page, 'work-list-dark-en');
});
