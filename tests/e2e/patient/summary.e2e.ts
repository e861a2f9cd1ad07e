import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import {
	createPerson,
	giveForm,
	giveIntake,
	isReady,
	makeCode,
	signIn
} from '../clinic/clinician.ts';
import { enter, goOn } from './visit.ts';

/** Puts money first and housing second, where the page asks for the order. */
async function putInOrder(page: Page, isScripted: boolean): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du bestemmer rekkefølgen');
	await isReady(page);
	for (const [place, area] of ['Økonomi', 'Bolig'].entries()) {
		if (isScripted) await page.getByRole('button', { name: area, exact: true }).click();
		else await page.getByLabel(area).selectOption(String(place + 1));
	}
	if (isScripted) await expect(page.getByText('Lagret', { exact: true }).first()).toBeVisible();
}

test('what to take first is said on the summary, and again after handing in; the clinic sees it first', async ({
	page,
	browser,
	baseURL,
	javaScriptEnabled,
	expectAccessible
}) => {
	const isScripted = javaScriptEnabled !== false;
	const desk = await browser.newPage({
		...(baseURL ? { baseURL } : {}),
		viewport: { width: 1280, height: 720 },
		locale: 'nb-NO',
		javaScriptEnabled: true
	});
	await signIn(desk);
	const name = `Rangert ${test.info().project.name} ${test.info().retry}`;
	await giveIntake(desk, name);
	await enter(page, await makeCode(desk));
	await page.goto('/s/2/1');
	await page.getByLabel('Hva er viktigst for deg akkurat nå?').fill('Ro');
	await goOn(page);
	await page.goto('/s/svar');
	await page.getByRole('button', { name: 'Bestem hva vi begynner med' }).click();
	await putInOrder(page, isScripted);
	await expectAccessible();
	await page.getByRole('button', { name: 'Neste' }).click();
	const order = page.locator('#first ol li');
	await expect(order).toHaveText(['Økonomi', 'Bolig']);
	await expectAccessible();
	await page.getByRole('button', { name: 'Lever svarene' }).click();
	await page.getByRole('link', { name: 'Si hva vi skal ta først' }).click();

	await expect(order).toHaveText(['Økonomi', 'Bolig']);
	await expect(page.getByRole('button', { name: 'Lever svarene' })).toBeHidden();
	const copy = await (await page.request.get('/s/kopi')).text();
	expect(copy).toContain('<dd>Ro</dd>');
	expect(copy).toContain('<dd>Økonomi</dd><dd>Bolig</dd>');
	expect(copy).not.toContain('Hva plager deg mest nå?');
	await page.getByRole('button', { name: 'Endre rekkefølgen' }).click();
	await isReady(page);
	if (isScripted) await page.getByRole('button', { name: 'Flytt opp: Bolig' }).click();
	else {
		await page.getByLabel('Økonomi').selectOption('2');
		await page.getByLabel('Bolig').selectOption('1');
	}
	await page.getByRole('button', { name: 'Neste' }).click();
	await expect(order).toHaveText(['Bolig', 'Økonomi']);
	await page.getByRole('button', { name: 'Lever svarene' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Takk/);

	await desk.goto('/team');
	await desk.getByRole('rowheader', { name }).getByRole('link').click();
	const first = desk.locator('section', { has: desk.locator('#resources') });
	await expect(first.getByText(/Bolig.*Økonomi/s).first()).toBeVisible();
	await desk.context().close();
});

test('who may see a form is chosen anew on the summary, also when it is handed in', async ({
	page,
	browser,
	baseURL,
	expectAccessible
}) => {
	const desk = await browser.newPage({
		...(baseURL ? { baseURL } : {}),
		viewport: { width: 1280, height: 720 },
		locale: 'nb-NO',
		javaScriptEnabled: true
	});
	await signIn(desk);
	await createPerson(desk, `Valgt ${test.info().project.name}`);
	const person = desk.url();
	await giveForm(desk, 'Hvordan har vi det sammen?');
	await enter(page, await makeCode(desk));
	await page.goto('/s/1/1');
	await isReady(page);
	await page.getByLabel('De som hjelper meg her, men ikke på møter i teamet').check();
	await goOn(page);
	await page.goto('/s/svar');
	await page.getByRole('button', { name: 'Lever svarene' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Takk/);
	await desk.goto(person);
	const answers = desk.locator('section', { has: desk.locator('#answers') });
	await expect(answers).toContainText('Hvordan har vi det sammen?');

	await page.goto('/s/svar');
	await isReady(page);
	await page.getByText('Endre hvem som får se').first().click();
	await page.getByLabel('Bare jeg, foreløpig').check();
	await expectAccessible();
	await page.getByRole('button', { name: 'Lagre valget' }).click();
	await expect(page.locator('dd .said')).toHaveText('Bare jeg, foreløpig');
	// Nothing was opened again.
	await expect(page.getByRole('button', { name: 'Lever svarene' })).toBeHidden();
	await desk.reload();
	await expect(answers).not.toContainText('Hvordan har vi det sammen?');
	await desk.context().close();
});
