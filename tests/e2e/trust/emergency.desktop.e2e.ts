import { createPerson, giveForm, isReady, makeCode, signIn } from '../clinic/clinician.ts';
import { enter } from '../patient/visit.ts';
import { expect, test } from '../test.ts';
import { enterStaff, expectFits } from './account.ts';
import { terskel } from '../behind-the-app.ts';
import { letEmergencyRunOut, newAccount, password } from './accounts.ts';

const number = `prøve ${Date.now()}`;
const reason = 'Personen er hos oss på vakta nå, og vi må vite hva hun bruker.';

test('a clinician elsewhere reads in an emergency; a lead reviews it, and the person sees it', async ({
	page,
	browser,
	baseURL,
	expectAccessible
}) => {
	const unit = terskel(['unit', 'create', '--name', 'Vakta på sykehuset']);
	const email = newAccount('Nora Nabo', 'clinician', { unit });
	await signIn(page);
	await createPerson(page, 'Nina Nødstilt', number);
	const episode = new URL(page.url()).pathname.split('/').at(-1)!;
	await giveForm(page, 'AUDIT: alkoholbruk det siste året');
	const code = await makeCode(page);

	const desk = await browser.newContext({ baseURL: baseURL!, locale: 'nb-NO' });
	const elsewhere = await desk.newPage();
	await enterStaff(elsewhere, email, password);
	await expect(elsewhere).toHaveURL(/\/team$/);
	expect((await elsewhere.goto(`/team/${episode}`))?.status()).toBe(404);
	await elsewhere.goto('/nodtilgang');
	await isReady(elsewhere);
	await elsewhere.getByLabel('Fødselsnummer eller nummeret klinikken bruker').fill(number);
	await elsewhere.getByLabel('Hvorfor du trenger det nå').fill(reason);
	await elsewhere.getByRole('button', { name: 'Åpne' }).click();
	await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('Nina Nødstilt');
	await expect(elsewhere.getByText(/Nødtilgang til klokka \d\d[.:]\d\d/)).toBeVisible();
	// Reading, and nothing else.
	await expect(elsewhere.getByRole('link', { name: 'Gi skjemaer' })).toHaveCount(0);
	await isReady(elsewhere);
	await expectAccessible(elsewhere);

	await page.goto('/nodtilgang');
	await isReady(page);
	await expect(page.getByRole('link', { name: /Nødtilgang \d+ venter/ })).toBeVisible();
	const opening = page.getByRole('article').filter({ hasText: 'Nora Nabo, Vakta på sykehuset' });
	await expect(opening.getByText(`Begrunnelse: ${reason}`)).toBeVisible();
	await expect(opening.getByText(/\d+ oppslag/)).toBeVisible();
	await expectAccessible();
	await page.setViewportSize({ width: 320, height: 640 });
	await expectFits(page);
	await opening.getByLabel('Hva du fant ut').fill('Snakket med vakta.');
	await opening.getByRole('button', { name: 'Det var grunn til det' }).click();
	await expect(opening.getByText('Sett på: det var grunn til det.')).toBeVisible();

	await letEmergencyRunOut(episode);
	expect((await elsewhere.goto(`/team/${episode}`))?.status()).toBe(404);
	await desk.close();

	await page.context().clearCookies();
	await enter(page, code);
	await page.goto('/s/innsyn');
	const line = page.getByRole('listitem').filter({ hasText: 'Nora Nabo' });
	await expect(line).toContainText('Brukte nødtilgang fra Vakta på sykehuset.');
	await isReady(page);
	await expectAccessible();
});
