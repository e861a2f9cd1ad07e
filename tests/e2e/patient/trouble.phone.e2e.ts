import { expect, test } from '../test.ts';
import { giveIntake, isReady, makeCode, signIn, withdraw } from '../clinic/clinician.ts';
import { codeForIntake, enter, goOn, goOnTo, onAnotherPhone, takeSixWords } from './visit.ts';

test('a code that was used says what to do', async ({ page, context, browser, baseURL }) => {
	// The browser writes the refusal itself to the console.
	context.removeAllListeners('console');
	const code = await codeForIntake(browser, baseURL, 'Brukt Kode');
	const first = await browser.newPage({ ...(baseURL ? { baseURL } : {}), locale: 'nb-NO' });
	await enter(first, code);
	await first.close();
	await page.goto('/');
	await page.getByLabel('Skriv koden').fill(code);
	await page.getByRole('button', { name: 'Fortsett' }).click();
	await expect(page.getByRole('alert')).toContainText('En kode virker bare én gang');
	await expect(page.getByRole('alert')).toContainText('Svarene dine er der fortsatt');
});

test('a browser that takes no cookies does not use the code up', async ({
	page,
	context,
	browser,
	baseURL
}) => {
	context.removeAllListeners('console');
	const code = await codeForIntake(browser, baseURL, 'Uten Kake');
	await page.goto('/');
	await isReady(page);
	await context.clearCookies();
	await page.getByLabel('Skriv koden').fill(code);
	await page.getByRole('button', { name: 'Fortsett' }).click();
	await expect(page.getByRole('alert')).toContainText('Koden er ikke brukt ennå');
	await page.getByRole('button', { name: 'Fortsett' }).click();
	await expect(page.getByRole('link', { name: 'Begynn', exact: true })).toBeVisible();
});

test('a form that is taken back in the middle says so, and keeps what is written on the page', async ({
	page,
	context,
	browser,
	baseURL
}) => {
	context.removeAllListeners('console');
	const desk = await browser.newPage({
		...(baseURL ? { baseURL } : {}),
		viewport: { width: 1280, height: 720 },
		locale: 'nb-NO'
	});
	await signIn(desk);
	await giveIntake(desk, 'Trukket Tilbake');
	const code = await makeCode(desk);
	await enter(page, code);
	await page.goto('/s/2/1');
	await isReady(page);
	const matters = page.getByLabel('Hva er viktigst for deg akkurat nå?');
	await matters.fill('Ro');
	await expect(page.getByText('Lagret', { exact: true }).first()).toBeVisible();
	await withdraw(desk);
	await matters.fill('Ro og søvn');
	// No sentence about signing in again: that would lead nowhere.
	await expect(page.getByRole('status')).toContainText(
		'Skjemaet er levert eller trukket tilbake. Det siste ble ikke lagret. Si det til oss'
	);
	await expect(matters).toHaveValue('Ro og søvn');
	await page.getByRole('button', { name: 'Neste' }).click();
	await expect(matters).toHaveValue('Ro og søvn');
	await desk.close();
});

test('a session that ended elsewhere: signed in again in a new tab, nothing is lost', async ({
	page,
	context,
	browser,
	baseURL
}) => {
	context.removeAllListeners('console');
	await enter(page, await codeForIntake(browser, baseURL, 'Ute Inn'));
	const words = await takeSixWords(page);
	await page.goto('/s/2/1');
	await isReady(page);
	await context.clearCookies({ name: 'visit' });
	const matters = page.getByLabel('Hva er viktigst for deg akkurat nå?');
	await matters.fill('Skrevet mens jeg var ute');
	const again = page.getByRole('link', { name: 'Logg inn i en ny fane' });
	await expect(again).toBeVisible();
	const [tab] = await Promise.all([context.waitForEvent('page'), again.click()]);
	await isReady(tab);
	await tab.getByLabel('Skriv koden').fill(words);
	await tab.getByRole('button', { name: 'Fortsett' }).click();
	await expect(tab.getByRole('heading', { name: 'Godt at du er her' })).toBeVisible();
	await tab.close();
	await page.getByRole('button', { name: 'Prøv igjen nå' }).click();
	await expect(page.getByText('Lagret', { exact: true }).first()).toBeVisible();
	await page.reload();
	await expect(matters).toHaveValue('Skrevet mens jeg var ute');
});

test('a phone whose clock is wrong by years saves as any other', async ({
	page,
	browser,
	baseURL
}) => {
	await page.clock.setSystemTime(new Date('2011-01-01T00:00:00Z'));
	await enter(page, await codeForIntake(browser, baseURL, 'Gal Klokke'));
	await page.goto('/s/2/1');
	await isReady(page);
	await page.getByLabel('Hva er viktigst for deg akkurat nå?').fill('Tid');
	await expect(page.getByText('Lagret', { exact: true }).first()).toBeVisible();
});

test('a phone whose storage is full answers and saves as any other', async ({
	page,
	browser,
	baseURL
}) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('Full', 'QuotaExceededError');
		};
	});
	await enter(page, await codeForIntake(browser, baseURL, 'Full Telefon'));
	await page.getByRole('link', { name: 'Begynn', exact: true }).click();
	await goOnTo(page, 'Akkurat nå');
	const matters = page.getByLabel('Hva er viktigst for deg akkurat nå?');
	await matters.fill('Plass');
	await expect(page.getByText('Lagret', { exact: true }).first()).toBeVisible();
	await goOn(page);
	await page.goto('/s/2/1');
	await expect(matters).toHaveValue('Plass');
});

test('an address that nobody has says so in both languages', async ({
	page,
	context,
	expectAccessible
}) => {
	context.removeAllListeners('console');
	await page.goto('/finnes-ikke');
	await expect(page.getByRole('heading', { name: 'Siden finnes ikke' })).toBeVisible();
	await expect(page.getByText('The page is not here')).toBeVisible();
	await expectAccessible();
});

test('a page that nobody uses asks, says nothing of its content, and ends', async ({
	page,
	browser,
	baseURL,
	expectAccessible
}) => {
	await page.clock.install();
	await enter(page, await codeForIntake(browser, baseURL, 'Borte Lenge'));
	await page.goto('/s/2/1');
	await page.getByLabel('Hva er viktigst for deg akkurat nå?').fill('Privat');
	await page.clock.runFor(20_000);
	await expect(page.getByText('Lagret', { exact: true }).first()).toBeVisible();
	await expect(async () => {
		await page.clock.runFor(5_000);
		expect(await page.locator('dialog').count()).toBe(1);
	}).toPass();
	await page.clock.runFor(29 * 60_000);
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('Er du der fortsatt?');
	await expect(page.getByLabel('Hva er viktigst for deg akkurat nå?')).toBeHidden();
	await expectAccessible();
	await dialog.getByRole('button', { name: 'Jeg er her' }).click();
	await expect(page.getByLabel('Hva er viktigst for deg akkurat nå?')).toHaveValue('Privat');
	await page.clock.runFor(31 * 60_000);
	await expect(page.getByLabel('Skriv koden')).toBeVisible();
	await page.goto('/s');
	await expect(page.getByLabel('Skriv koden')).toBeVisible();
});

test('what is written after the form was handed in on another phone stays on the page, which says so', async ({
	page,
	context,
	browser,
	baseURL
}) => {
	await enter(page, await codeForIntake(browser, baseURL, 'Levert Annensteds'));
	const words = await takeSixWords(page);
	await page.goto('/s/2/1');
	await isReady(page);
	const matters = page.getByLabel('Hva er viktigst for deg akkurat nå?');
	await matters.fill('Ro');
	await expect(page.getByText('Lagret', { exact: true }).first()).toBeVisible();

	const other = await onAnotherPhone(browser, baseURL, words);
	await other.goto('/s/svar');
	await other.getByRole('button', { name: 'Lever svarene' }).click();
	await expect(other.getByRole('heading', { level: 1 })).toHaveText(/Takk/);
	await other.context().close();

	// The browser writes the refusal itself to the console.
	context.removeAllListeners('console');
	await matters.fill('Ro og søvn');
	await expect(page.getByRole('status')).toContainText('Skjemaet er levert');
	await expect(matters).toHaveValue('Ro og søvn');
});
