import { expect, test } from '../test.ts';
import { createPerson, isReady, signIn, unfold } from './clinician.ts';

test('a clinician fills in an own form, which the person does not see', async ({
	page,
	expectAccessible
}) => {
	await signIn(page);
	await createPerson(page, 'Halvor Helsesvar');
	await page.getByRole('link', { name: 'Gi skjemaer' }).click();
	await isReady(page);
	await page.getByText('Fyller dere ut').first().click();
	await page.getByLabel('HARK').check();
	await page.getByRole('button', { name: 'Gi skjemaene' }).click();
	await page.getByRole('link', { name: /Fyll ut HARK/ }).click();
	await isReady(page);
	await expect(page.getByText('Personen ser ikke svarene dine.')).toBeVisible();
	await expectAccessible();
	for (const question of await page.getByRole('group', { name: /siste året/ }).all()) {
		await question.getByLabel('Nei').check();
	}
	await expect(page.getByText('Lagret', { exact: true }).first()).toBeVisible();
	await page.getByRole('button', { name: 'Ferdig' }).click();
	await expect(page.getByRole('row', { name: /HARK/ })).toContainText('Levert');
	await page.getByRole('link', { name: 'Halvor Helsesvar' }).click();
	const scores = page.getByRole('region', { name: 'Skårer' });
	await expect(scores).toContainText('HARK');
	await unfold(page, 'Svar');
	await page
		.getByRole('heading', { name: /HARK: partner/ })
		.last()
		.click();
	await expect(page.getByText('Svart av dere')).toBeVisible();
});

test('together with the person, answers say with whose help; a form begun alone stays theirs', async ({
	page,
	expectAccessible
}) => {
	await signIn(page);
	await createPerson(page, 'Tuva Tosammen');
	await page.getByRole('link', { name: 'Gi skjemaer' }).click();
	await isReady(page);
	await page.getByRole('button', { name: 'Gi skjemaene' }).click();
	await page.getByRole('link', { name: /Fyll ut sammen Deg først/ }).click();
	await isReady(page);
	await expectAccessible();
	await page.getByLabel('Hva er viktigst for deg akkurat nå?').fill('Å få sove');
	await page.getByRole('button', { name: 'Ferdig' }).click();
	await expect(page.getByRole('row', { name: /Deg først/ })).toContainText('Påbegynt');
	await page.getByRole('button', { name: 'Lever det som er svart' }).click();
	await expect(page.getByRole('region', { name: 'Ressurser og mål' })).toContainText('Å få sove');
	await unfold(page, 'Svar');
	await page.getByRole('heading', { name: 'Deg først' }).click();
	await expect(page.getByText('Med hjelp av Kari Kliniker (demo)').first()).toBeVisible();

	await page.goto('/team');
	await page.getByRole('rowheader', { name: 'Jonas Oppdiktet' }).getByRole('link').click();
	await page.getByRole('region', { name: 'Skjemaer' }).getByRole('link').first().click();
	await page.getByRole('link', { name: /Fyll ut sammen Deg først/ }).click();
	await expect(page.getByText('Personen fyller ut dette alene.')).toBeVisible();
	await expect(page.getByText('Å beholde jobben på verkstedet')).toBeHidden();
});
