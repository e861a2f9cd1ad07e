import { picture } from '../picture.ts';
import { expect, test } from '../test.ts';
import { codeForIntake, enter, goOn, goOnTo } from './visit.ts';

test.describe('an intake on the person’s own device', () => {
	test('is answered in pieces, kept, read through and handed in', async ({
		page,
		browser,
		baseURL,
		javaScriptEnabled,
		expectAccessible
	}) => {
		test.setTimeout(400_000);
		const code = await codeForIntake(browser, baseURL, `Mona ${test.info().project.name}`);
		await enter(page, code);
		await expect(page).toHaveTitle('Skjema');
		await expectAccessible();
		const isPhone = test.info().project.name === 'phone';
		if (isPhone) await picture(page, 'patient-overview');

		await page.getByRole('link', { name: 'Begynn', exact: true }).click();
		await goOnTo(page, 'Akkurat nå');
		await page.getByLabel('Hva er viktigst for deg akkurat nå?').fill('Å få sove');
		if (javaScriptEnabled) {
			await expect(page.getByText('Lagret', { exact: true })).toBeVisible();
			// Closed on the bus, opened again at home: no button was pressed.
			await page.goto('about:blank');
			await page.goto('/s');
			await page
				.getByRole('link', { name: /Fortsett|Begynn/ })
				.first()
				.click();
			await goOnTo(page, 'Akkurat nå');
			await expect(page.getByLabel('Hva er viktigst for deg akkurat nå?')).toHaveValue('Å få sove');
		}
		await goOn(page);
		await expectAccessible();

		await goOnTo(page, 'Hvor ofte og hvor mye');
		const often = page.getByRole('group', { name: 'Hvor ofte drikker du alkohol?' });
		await often.getByLabel('Aldri').check();
		const amount = page.getByRole('group', { name: /Hvor mange alkoholenheter/ });
		if (javaScriptEnabled) await expect(amount).toBeHidden();
		if (isPhone) await picture(page, 'patient-section');
		await goOnTo(page, 'Svarene dine');
		if (isPhone) await picture(page, 'patient-summary');

		await expect(page.getByText('Å få sove')).toBeVisible();
		await expect(page.getByText('Hvor mange alkoholenheter')).toBeHidden();
		await expectAccessible();
		expect(new URL(page.url()).search).toBe('');
		await page.getByRole('button', { name: 'Lever svarene' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Takk/);
		await expectAccessible();
	});

	test('leaves nothing behind when left in a hurry', async ({
		page,
		browser,
		baseURL,
		javaScriptEnabled
	}) => {
		const code = await codeForIntake(browser, baseURL, `Vera ${test.info().project.name}`);
		await enter(page, code);
		await page.getByRole('link', { name: 'Begynn', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		// SvelteKit keeps scroll positions for the way back; answers are nowhere.
		if (javaScriptEnabled) {
			const stored = await page.evaluate(() => [
				...Object.keys(localStorage),
				...Object.keys(sessionStorage)
			]);
			expect(stored.filter((key) => !/^sveltekit:(scroll|snapshot)$/.test(key))).toEqual([]);
		}
		// The neutral site is somebody else's: nothing here may be asked of it.
		await page.route(
			(url) => url.origin !== new URL(baseURL ?? '').origin,
			(route) =>
				route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<title>Været</title>' })
		);
		await goOnTo(page, 'Akkurat nå');
		// In the middle of a sentence: nothing may ask whether to leave.
		await page.getByLabel('Hva er viktigst for deg akkurat nå?').fill('Å få være i fred');
		await page.getByRole('button', { name: 'Forlat siden' }).click();
		await expect(page).toHaveTitle('Været');
		await page.goto('/s');
		await expect(page.getByLabel('Kode')).toBeVisible();
	});

	test('keeps what is written while the network is away', async ({
		page,
		context,
		browser,
		baseURL,
		javaScriptEnabled
	}) => {
		test.skip(!javaScriptEnabled, 'Without a script nothing is sent before the button is pressed.');
		const code = await codeForIntake(browser, baseURL, `Tone ${test.info().project.name}`);
		await enter(page, code);
		await page.getByRole('link', { name: 'Begynn', exact: true }).click();
		await goOnTo(page, 'Akkurat nå');
		// A request that fails is written to the console by the browser itself.
		context.removeAllListeners('console');
		await context.setOffline(true);
		const matters = page.getByLabel('Hva er viktigst for deg akkurat nå?');
		await matters.fill('Å få sove');
		await page.getByRole('button', { name: 'Neste' }).click();
		await expect(page.getByRole('status')).toContainText('Uten nett');
		await expect(matters).toHaveValue('Å få sove');
		await context.setOffline(false);
		await expect(page.getByRole('status')).toHaveText('Lagret');
		await page.reload();
		await expect(matters).toHaveValue('Å få sove');
	});

	test('says the same neutral thing to a wrong code, and keeps what was written', async ({
		page,
		context
	}) => {
		// The browser writes the refusal itself to the console.
		context.removeAllListeners('console');
		await page.goto('/');
		await page.getByLabel('Kode').fill('AAAA BBBB CCCCC');
		await page.getByRole('button', { name: 'Fortsett' }).click();
		await expect(page.getByRole('alert')).toBeVisible();
		await expect(page.getByLabel('Kode')).toHaveValue(/AAAA/);
	});
});
