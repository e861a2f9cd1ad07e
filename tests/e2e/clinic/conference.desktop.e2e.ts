import { picture } from '../picture.ts';
import { expect, test } from '../test.ts';
import { isReady, openPerson, signIn } from './clinician.ts';

test('a case conference is read together, and shared with a colleague for a while', async ({
	page,
	browser,
	expectAccessible
}) => {
	await signIn(page);
	await openPerson(page, 'Aslak Oppdiktet');
	await page.getByRole('link', { name: 'Til teammøtet' }).click();
	await isReady(page);
	await expect(page.getByRole('region', { name: 'Forslag' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Lagre beslutningen' })).toHaveCount(0);
	await expectAccessible();
	await picture(page, 'conference', true);

	const share = page.getByRole('region', { name: 'Del med en kollega' });
	await share.getByLabel('E-postadressen kollegaen logger inn med').fill('forsker@demo.example');
	await share.getByLabel('Hva trenger kollegaen det til').fill('.');
	await share.getByRole('button', { name: 'Del', exact: true }).click();
	await expect(share).toContainText('Skriv kort hva kollegaen trenger det til.');
	await expect(share).toContainText('Spør personen først.');
	await expectAccessible();
	await share.getByLabel('Hva trenger kollegaen det til').fill('Overføring til poliklinikken.');
	await share.getByLabel('Personen er spurt').check();
	await share.getByRole('button', { name: 'Del', exact: true }).click();
	await expect(share).toContainText('Ingen kollega logger inn med denne adressen.');
	await share.getByLabel('E-postadressen kollegaen logger inn med').fill('team@demo.example');
	await share.getByRole('button', { name: 'Del', exact: true }).click();
	await expect(share).toContainText('Siden er delt.');
	await expect(share).toContainText('Tore Teamleser (demo)');
	await page.setViewportSize({ width: 320, height: 640 });
	await page.emulateMedia({ colorScheme: 'dark' });
	await expectAccessible();

	const other = await (await browser.newContext({ locale: 'nb-NO' })).newPage();
	await other.goto(new URL('/logg-inn', page.url()).href);
	await isReady(other);
	await other.getByLabel('Brukernavn').fill('team@demo.example');
	await other.getByLabel('Passord').fill('demo-team-passord');
	await other.getByRole('button', { name: 'Logg inn' }).click();
	await other.getByRole('link', { name: 'Delt med deg' }).click();
	await other.getByRole('link', { name: /^Fra Kari Kliniker \(demo\)/ }).click();
	await expect(other.getByRole('heading', { level: 1 })).toHaveText('Aslak Oppdiktet');
	await expect(other.getByText('Delt med deg, bare til å lese')).toBeVisible();
	await expectAccessible(other);
	await other.context().close();

	await share.getByRole('button', { name: 'Avslutt delingen med Tore Teamleser (demo)' }).click();
	await expect(share).toContainText('Ikke delt med noen.');
});
