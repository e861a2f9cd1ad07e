import { expect, test } from '../test.ts';
import { giveIntake, isReady, signIn } from '../clinic/clinician.ts';
import { expectNoTrace } from './no-trace.ts';
import { codeForIntake, enter, goOn, goOnTo, onAnotherPhone, takeSixWords } from './visit.ts';

test('six words bring somebody back, until they are deleted', async ({
	page,
	browser,
	baseURL,
	expectAccessible
}) => {
	await enter(page, await codeForIntake(browser, baseURL, 'Wenche Ord'));
	await page.getByRole('link', { name: 'Velg hvordan du kommer tilbake' }).click();
	await expectAccessible();
	await page.getByRole('button', { name: 'Ja, gi meg seks ord' }).click();
	await expect(page.getByRole('heading', { name: 'Ordene dine' })).toBeVisible();
	await expectAccessible();
	const words = await page.locator('.words li').allInnerTexts();
	expect(words).toHaveLength(6);
	await page.getByRole('link', { name: 'Jeg har skrevet dem ned' }).click();
	await page.goto('/pause');
	await expectAccessible();
	await expectNoTrace(page);
	await page.route(
		(url) => url.origin !== new URL(baseURL ?? '').origin,
		(route) =>
			route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<title>Været</title>' })
	);
	await page.getByRole('button', { name: 'Logg ut' }).click();
	await expect(page).toHaveTitle('Været');

	await page.goto('/');
	await isReady(page);
	await page.getByLabel('Skriv koden').fill(words.join(', ').toUpperCase());
	await page.getByRole('button', { name: 'Fortsett' }).click();
	await expect(page.getByRole('heading', { name: 'Godt at du er her' })).toBeVisible();
	await page.goto('/s/ord');
	await page.getByRole('button', { name: 'Slett ordene mine' }).click();
	await expect(page.getByText('Ordene er slettet')).toBeVisible();
});

test('a wish for help reaches the work list, and the person is told what happens', async ({
	page,
	browser,
	baseURL,
	expectAccessible
}) => {
	await enter(page, await codeForIntake(browser, baseURL, 'Helge Hjelp'));
	await page.getByRole('link', { name: 'Begynn', exact: true }).click();
	await isReady(page);
	await page
		.getByRole('group', { name: /andre ikke ser/ })
		.getByLabel('Nei')
		.check();
	await page.getByLabel('Få det lest opp').check();
	await page.getByRole('button', { name: 'Neste' }).click();
	await expect(page.getByRole('heading', { name: 'Slik gjør vi det' })).toBeVisible();
	await expect(page.getByText('Du vil ha spørsmålene lest opp.')).toBeVisible();
	await expect(page.getByText('Derfor venter de private delene')).toBeVisible();
	await expectAccessible();
	const desk = await browser.newPage({ ...(baseURL ? { baseURL } : {}), locale: 'nb-NO' });
	await signIn(desk);
	await expect(desk.getByText('Hvordan vil du svare? Få det lest opp').first()).toBeVisible();
	await desk.close();
});

test('nothing of a private part is on the phone before somebody has said that they are alone', async ({
	page,
	browser,
	baseURL,
	expectAccessible
}) => {
	await enter(page, await codeForIntake(browser, baseURL, 'Pia Privat'));
	const answer = await page.goto('/s/3/1');
	await expect(page.getByRole('heading', { name: 'Er du alene nå?' })).toBeVisible();
	await expectAccessible();
	expect(await answer?.text()).not.toContain('safe-with-people');
	await page.getByRole('button', { name: 'Nei, ta det senere' }).click();
	await expect(page).toHaveURL(/\/s\/4\/1$/);
	await page.goto('/s/svar');
	await expect(page.getByRole('heading', { name: 'Dette venter på deg' })).toBeVisible();
});

test('an urgent answer shows whom to call right there, and its alert exists before anybody leaves', async ({
	page,
	browser,
	baseURL,
	expectAccessible
}) => {
	const name = `Uro Haster ${test.info().retry + 1}`;
	await enter(page, await codeForIntake(browser, baseURL, name));
	await page.goto('/s/4/1');
	await page.getByRole('button', { name: 'Ja, jeg er alene' }).click();
	await isReady(page);
	const death = page.getByRole('group', { name: /(dø|leve|livet)/i });
	for (let pages = 0; pages < 8 && !(await death.first().isVisible()); pages++) await goOn(page);
	await expect(page.getByText('Sier du her at du er i fare')).toBeVisible();
	const alert = page.getByRole('alert');
	await death.first().getByRole('radio', { name: 'Ja, akkurat nå' }).check();
	await expect(alert.getByText('Du trenger ikke være alene med dette')).toBeVisible();
	await expectAccessible();
	const desk = await browser.newPage({ ...(baseURL ? { baseURL } : {}), locale: 'nb-NO' });
	await signIn(desk);
	// The person still stands on the page.
	const line = desk.locator('ul.people > li').filter({ has: desk.getByRole('link', { name }) });
	await expect(line).toContainText('Ingen har tatt varselet ennå');
	await line.locator('a[href*="/varsel/"]').first().click();
	await expect(desk.getByRole('button', { name: 'Jeg tar det' })).toBeVisible();
	await expect(alert).toBeVisible();
	await desk.close();
	await page.goto('/s');
	await expect(page.getByText('Trenger du hjelp nå?').first()).toBeVisible();
});

test('the tablet in the waiting room forgets everything when the person hands in', async ({
	page,
	expectAccessible
}) => {
	await page.setViewportSize({ width: 800, height: 1000 });
	await signIn(page);
	await giveIntake(page, 'Nils Nettbrett');
	await isReady(page);
	await page.getByRole('button', { name: /venterom|nettbrett/i }).click();
	await expect(page.getByText('Dette nettbrettet tar ikke vare på noe')).toBeVisible();
	await page.goto('/team');
	await expect(page.getByLabel('Brukernavn')).toBeVisible();
	await page.goto('/s/1/1');
	await isReady(page);
	await page
		.getByRole('group', { name: /andre ikke ser/ })
		.getByLabel('Ja')
		.check();
	await expect(page.getByText('Lagret', { exact: true }).first()).toBeVisible();
	await page.goto('/s/svar');
	await page.getByRole('button', { name: 'Lever svarene' }).click();
	await expect(page.getByText('Nettbrettet har glemt alt')).toBeVisible();
	await expectAccessible();
	expect(await page.context().cookies()).toEqual([]);
	await expectNoTrace(page);
	await page.goBack();
	await expect(page.getByLabel('Skriv koden')).toBeVisible();
	await page.goto('/s/svar');
	await expect(page.getByLabel('Skriv koden')).toBeVisible();
});

test('a tablet that nobody touches asks, ends by itself and forgets everything', async ({
	page,
	expectAccessible
}) => {
	await page.clock.install();
	await page.setViewportSize({ width: 800, height: 1000 });
	await signIn(page);
	await giveIntake(page, 'Tomt Venterom');
	await isReady(page);
	await page.getByRole('button', { name: /venterom|nettbrett/i }).click();
	await expect(page.getByText('Dette nettbrettet tar ikke vare på noe')).toBeVisible();
	await page.goto('/s/2/1');
	await isReady(page);
	const matters = page.getByLabel('Hva er viktigst for deg akkurat nå?');
	await matters.fill('Privat');
	await page.clock.runFor(20_000);
	await expect(page.getByText('Lagret', { exact: true }).first()).toBeVisible();
	await expect(async () => {
		await page.clock.runFor(5_000);
		expect(await page.locator('dialog').count()).toBe(1);
	}).toPass();
	// Ten minutes on a tablet; half an hour on one's own phone.
	await page.clock.runFor(8.5 * 60_000);
	await expect(page.getByRole('dialog')).toContainText('Er du der fortsatt?');
	await expect(matters).toBeHidden();
	await expectAccessible();
	await page.clock.runFor(2 * 60_000);
	await expect(page.getByLabel('Skriv koden')).toBeVisible();
	await expect(page.getByText('Privat')).toHaveCount(0);
	const kept = (await page.context().cookies()).map(({ name }) => name);
	expect(kept.filter((name) => name !== 'ready')).toEqual([]);
	await expectNoTrace(page);
	await page.goto('/s/2/1');
	await expect(page.getByLabel('Skriv koden')).toBeVisible();
});

test('consents are given one by one, named, and taken back', async ({
	page,
	browser,
	baseURL,
	expectAccessible
}) => {
	await enter(page, await codeForIntake(browser, baseURL, 'Sam Tykke'));
	await page.goto('/s/samtykke');
	await page.getByRole('button', { name: /^Ja, det er greit: Kan svarene dine telle/ }).click();
	await expect(page.getByText(/^Du sa ja/)).toHaveCount(1);
	await page.getByLabel('Hvem gjelder det?').fill('Søster');
	await page.getByLabel('Planen min').check();
	await page.getByRole('button', { name: 'Ja, dere kan ta kontakt' }).click();
	await expect(page.getByText('Søster').first()).toBeVisible();
	await expectAccessible();
	await page.getByRole('button', { name: 'Trekk tilbake Søster' }).click();
	await page.getByRole('button', { name: /^Trekk tilbake: Kan svarene dine telle/ }).click();
	await expect(page.getByText('Du trakk ja-et tilbake')).toHaveCount(2);
});

test('two phones: the last answer stands, and the first phone is told', async ({
	page,
	browser,
	baseURL
}) => {
	await enter(page, await codeForIntake(browser, baseURL, 'To Telefoner'));
	const words = await takeSixWords(page);
	await page.goto('/s/2/1');
	await isReady(page);
	const matters = page.getByLabel('Hva er viktigst for deg akkurat nå?');
	await matters.fill('Søvn');
	await expect(page.getByText('Lagret', { exact: true }).first()).toBeVisible();
	const other = await onAnotherPhone(browser, baseURL, words);
	await other.goto('/s/2/1');
	await isReady(other);
	await other.getByLabel('Hva er viktigst for deg akkurat nå?').fill('Ro');
	await expect(other.getByText('Lagret', { exact: true }).first()).toBeVisible();
	await other.close();
	await page.getByLabel('Hva plager deg mest nå?').fill('Bråk');
	await expect(page.getByText('Du har også svart på en annen enhet')).toBeVisible();
	await page.reload();
	await expect(matters).toHaveValue('Ro');
});

test('Shift three times blanks the page, and the way back shows nothing', async ({
	page,
	browser,
	baseURL
}) => {
	await enter(page, await codeForIntake(browser, baseURL, 'Rask Ut'));
	await page.goto('/s/2/1');
	await isReady(page);
	await page.getByLabel('Hva er viktigst for deg akkurat nå?').fill('Hemmelig');
	await page.route(
		(url) => url.origin !== new URL(baseURL ?? '').origin,
		(route) =>
			route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<title>Været</title>' })
	);
	for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
	await expect(page).toHaveTitle('Været');
	await page.goBack();
	await expect(page.getByText('Hemmelig')).toHaveCount(0);
	await expect(page.getByLabel('Skriv koden')).toBeVisible();
	await expectNoTrace(page);
});

test('a private journey leaves no trace in the browser while it goes on', async ({
	page,
	browser,
	baseURL
}) => {
	await enter(page, await codeForIntake(browser, baseURL, 'Spor Løs'));
	await page.getByRole('link', { name: 'Begynn', exact: true }).click();
	await goOnTo(page, 'Akkurat nå');
	await page.getByLabel('Hva er viktigst for deg akkurat nå?').fill('Å få sove');
	await expect(page.getByText('Lagret', { exact: true }).first()).toBeVisible();
	await goOn(page);
	await expectNoTrace(page);
	await page.goto('/s/svar');
	await expectNoTrace(page);
});
