import { picture } from '../picture.ts';
import { expect, test } from '../test.ts';
import { isReady, openPerson, signIn } from './clinician.ts';

// One person's day, from the first look to what was agreed: each step builds on the one before.
test.describe.configure({ mode: 'serial' });

const person = 'Samira Oppdiktet';

test('whoever is urgent stands on top of the work list', async ({ page, expectAccessible }) => {
	await signIn(page);
	const alerts = page.getByRole('region', { name: 'Varsler' });
	await expect(alerts).toContainText(person);
	await expect(alerts).toContainText('Ingen har tatt 6 varsler ennå');
	await expectAccessible();
	await picture(page, 'work-list');
	await page.setViewportSize({ width: 820, height: 1180 });
	await expectAccessible();
	await picture(page, 'work-list-tablet');
});

test('a person on one page: resources first, and every suggestion says why', async ({
	page,
	expectAccessible
}) => {
	await signIn(page);
	await openPerson(page, person);
	const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
	expect(headings.map((heading) => heading.trim())).toEqual([
		'Ressurser og mål',
		'Haster',
		'Skårer',
		'Endret siden sist',
		'Ikke kjent',
		'Forslag',
		'Bestemt',
		'Skjemaer',
		'Profiler',
		'Svar',
		'Samtykker'
	]);
	await expect(page.getByRole('region', { name: 'Ressurser og mål' })).toContainText(
		'At barna mine har det trygt'
	);
	await expectAccessible();
	await picture(page, 'person');

	const talkAlone = page.locator('details').filter({
		has: page.getByRole('heading', { name: 'Ta en trygghetssamtale alene med personen' })
	});
	await talkAlone.locator('summary').first().click();
	await expect(talkAlone).toContainText('Hvorfor');
	await talkAlone.getByText('Hvor godt begrunnet').click();
	await expect(talkAlone).toContainText('Gjelder for');
	await expectAccessible();
	await picture(page, 'suggestion');

	const reason = talkAlone.getByRole('link').first();
	const about = await reason.textContent();
	await reason.click();
	const answer = page.locator(':target');
	await expect(answer).toBeVisible();
	await expect(answer).toContainText(about ?? '');

	await page.setViewportSize({ width: 820, height: 1180 });
	await expectAccessible();
	await page.evaluate(() => scrollTo(0, 0));
	await picture(page, 'person-tablet');
});

test('what is folded is remembered by the address, opens by it, and is all on paper', async ({
	page,
	expectAccessible
}) => {
	await signIn(page);
	await openPerson(page, person);
	// What matters stands on the first screens; the rest is asked for.
	const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
	expect(screens).toBeLessThan(4.5);
	const consents = page.getByRole('region', { name: 'Samtykker' });
	await expect(consents.locator('dl')).toBeHidden();
	await consents.locator('summary').first().focus();
	await page.keyboard.press('Enter');
	await expect(consents.locator('dl')).toBeVisible();
	await expect(page).toHaveURL(/#consents$/);
	await expectAccessible();
	await page.reload();
	await expect(consents.locator('dl')).toBeVisible();
	await page.getByRole('navigation', { name: 'På denne siden' }).getByText('Svar').click();
	const answers = page.getByRole('region', { name: 'Svar' });
	await expect(answers.getByRole('heading', { level: 3 }).first()).toBeVisible();
	await answers.locator('summary').first().click();
	await expect(page).not.toHaveURL(/#/);

	await page.emulateMedia({ media: 'print' });
	for (const region of ['Samtykker', 'Svar', 'Profiler']) {
		const folded = page.getByRole('region', { name: region }).locator('details > div').first();
		expect(
			await folded.evaluate((part) => part.checkVisibility({ contentVisibilityAuto: true }))
		).toBe(true);
	}
});

test('missing and declined are told apart, and the interval is said in words', async ({ page }) => {
	await signIn(page);
	await openPerson(page, person);
	const scores = page.getByRole('region', { name: 'Skårer' });
	await expect(scores).toContainText('Ett svar mangler.');
	await expect(scores).toContainText('Ett spørsmål ville personen helst ikke svare på.');
	await expect(scores).toContainText('Minst 17, høyst 25');
	await scores.getByRole('heading', { name: /^AUDIT:/ }).click();
	await scores.getByText('Grenser og kilder').filter({ visible: true }).first().click();
	await expect(scores).toContainText(/Offisiell grense|Validert på andre grupper/);
});

test('an alert is taken by somebody and closed only with what was done', async ({
	page,
	expectAccessible
}) => {
	await signIn(page);
	await openPerson(page, person);
	const urgent = page.getByRole('region', { name: 'Haster' });
	await urgent.getByRole('button', { name: /Jeg tar/ }).click();
	await expect(urgent).toContainText('Tatt av Kari Kliniker (demo)');
	await urgent.getByRole('link').first().click();
	await expect(page.getByRole('heading', { name: 'Plikter å vurdere' })).toBeVisible();
	await isReady(page);
	await expectAccessible();
	await picture(page, 'alert');
	await page.getByRole('button', { name: 'Lukk varselet' }).click();
	await expect(page.getByText('Skriv med noen ord hva du har gjort.')).toBeVisible();
	await page.getByLabel('Hva er gjort').fill('Snakket alene. Avtalt ny samtale i morgen.');
	await page.getByRole('button', { name: 'Lukk varselet' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(person);
	await page.getByText('Lukkede varsler').click();
	await expect(urgent).toContainText('Lukket av Kari Kliniker (demo)');
});

test('a decision has an owner and a date; the second to decide sees the first', async ({
	page,
	context,
	expectAccessible
}) => {
	await signIn(page);
	await openPerson(page, person);
	const colleague = await context.newPage();
	await openPerson(colleague, person);

	const title = 'Ta en trygghetssamtale alene med personen';
	const suggestionOn = (on: typeof page) =>
		on
			.locator('details')
			.filter({ has: on.getByRole('heading', { name: title }) })
			.first();

	const first = suggestionOn(page);
	await first.locator('summary').first().click();
	await first.getByRole('button', { name: 'Lagre beslutningen' }).click();
	await expect(first).toContainText('Velg hva dere gjør.');
	await first.getByLabel('Tilby', { exact: true }).check();
	await first.getByLabel('Hvorfor, eller hvordan').fill('Samtale på eget rom i dag.');
	await first.getByRole('button', { name: 'Lagre beslutningen' }).click();
	const decided = page.getByRole('region', { name: 'Bestemt' });
	await expect(decided).toContainText(title);
	await expect(decided).toContainText('Kari Kliniker (demo) følger opp');
	await expectAccessible();

	// The colleague's page still shows it as open.
	const second = suggestionOn(colleague);
	await second.locator('summary').first().click();
	await second.getByLabel('Ikke nå').check();
	await second.getByLabel('Hvorfor, eller hvordan').fill('Personen sover.');
	await second.getByRole('button', { name: 'Lagre beslutningen' }).click();
	const seen = colleague.getByRole('region', { name: 'Bestemt' });
	await expect(seen).toContainText('Tilby');
	await expect(seen).toContainText('Samtale på eget rom i dag.');
	await colleague.close();

	const standing = decided.locator('details.suggestion').filter({ hasText: title });
	await standing.locator('summary').first().click();
	await standing.getByLabel('Angre').check();
	await standing.getByLabel('Hvorfor, eller hvordan').fill('Personen vil vente.');
	await standing.getByRole('button', { name: 'Lagre beslutningen' }).click();
	const again = page.getByRole('region', { name: 'Forslag' }).locator('details.suggestion');
	const undone = again.filter({ hasText: title });
	await undone.locator('summary').first().click();
	await undone.getByText(/Historikk/).click();
	await expect(undone).toContainText('Angret');
	await expect(undone).toContainText('Samtale på eget rom i dag.');
});
