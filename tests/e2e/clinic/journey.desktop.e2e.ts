import type { Page } from '@playwright/test';
import { picture } from '../picture.ts';
import { expect, test } from '../test.ts';
import { createPerson, giveForm, isReady, makeCode, signIn } from './clinician.ts';

/** Answers every question but the last of each page with the option at a place, then hands in. */
async function answerWithThe(patient: Page, place: number): Promise<void> {
	const handIn = patient.getByRole('button', { name: 'Lever svarene' });
	const next = patient.getByRole('button', { name: 'Neste' });
	await expect(next).toBeVisible();
	while (!(await handIn.isVisible())) {
		await isReady(patient);
		const questions = patient.getByRole('group').filter({ has: patient.getByRole('radio') });
		for (const question of (await questions.all()).slice(0, -1)) {
			await question.getByRole('radio').nth(place).check();
		}
		const before = patient.url();
		await next.click();
		await patient.waitForURL((url) => url.href !== before);
	}
	await handIn.click();
}

test('from a new person to a code in their hand', async ({ page, expectAccessible }) => {
	await signIn(page);
	await page.getByRole('link', { name: 'Ny person' }).first().click();
	await isReady(page);
	await page.getByRole('button', { name: 'Opprett' }).click();
	await expect(page.getByRole('link', { name: 'Skriv navnet personen bruker.' })).toBeVisible();
	await expectAccessible();
	await expect(page.getByText('Brukes bare til grenseverdier')).toBeVisible();

	await page.getByLabel('Navn').fill('Reidun Reisende');
	await page.getByRole('button', { name: 'Opprett' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reidun Reisende');
	await expect(page.getByText('Ingen skårer ennå.')).toBeVisible();
	await expectAccessible();

	await page.getByRole('link', { name: 'Gi skjemaer' }).click();
	await expect(page.getByLabel('Deg først')).toBeChecked();
	await expectAccessible();
	await picture(page, 'give-forms');
	await isReady(page);
	await page.getByText('Fyller dere ut').first().click();
	await page.getByLabel('HARK').check();
	await page.getByRole('button', { name: 'Gi skjemaene' }).click();

	await expect(page.getByRole('row', { name: /Deg først/ })).toContainText('Ikke åpnet');
	await expect(page.getByRole('row', { name: /HARK/ })).toContainText('Dere');
	await isReady(page);
	await page.getByRole('button', { name: 'Lag engangskode' }).click();
	await expect(page.getByText('Koden vises bare nå.')).toBeVisible();
	await expect(page.getByRole('img', { name: /Kode til kamera/ })).toBeVisible();
	const message = await page.getByLabel('Melding du kan kopiere').inputValue();
	expect(message).toMatch(/Kode: [A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{5}/);
	expect(message).not.toMatch(/rus|behandling|klinikk|Terskel/i);
	const [, code = 'none'] = /Kode: ([A-Z0-9-]+)/.exec(message) ?? [];
	expect(page.url()).not.toContain(code);
	await expectAccessible();
	await picture(page, 'one-time-code');

	await page.reload();
	await expect(page.getByRole('heading', { name: 'Engangskode' })).toBeHidden();
});

test('what a person answers is on their page, with how sure it is', async ({
	page,
	browser,
	baseURL,
	expectAccessible
}) => {
	await signIn(page);
	await createPerson(page, 'Synne Svarer');
	await giveForm(page, 'AUDIT: alkoholbruk det siste året');
	const code = await makeCode(page);

	const phone = await browser.newContext({
		...(baseURL ? { baseURL } : {}),
		viewport: { width: 320, height: 640 },
		locale: 'nb-NO'
	});
	const patient = await phone.newPage();
	await patient.goto('/');
	await isReady(patient);
	await patient.getByLabel('Kode').fill(code);
	await patient.getByRole('button', { name: 'Fortsett' }).click();
	await patient.getByRole('link', { name: 'Begynn' }).click();
	await isReady(patient);
	await answerWithThe(patient, 2);
	await expect(patient.getByRole('heading', { level: 1 })).toHaveText(/Takk/);
	await phone.close();

	await page.goto('/team');
	await page.getByRole('rowheader', { name: 'Synne Svarer' }).getByRole('link').click();
	const audit = page
		.getByRole('listitem')
		.filter({ has: page.getByRole('heading', { name: /^AUDIT/ }) });
	await expect(audit).toContainText(/Minst \d+, høyst \d+/);
	await expect(audit).toContainText('Usikkert');
	await expectAccessible();
});
