import { picture } from '../picture.ts';
import { expect, test } from '../test.ts';
import { isReady, openPerson, signIn, unfold } from './clinician.ts';

test('scores over time, and two occasions question by question', async ({
	page,
	expectAccessible
}) => {
	await signIn(page);
	await openPerson(page, 'Aslak Oppdiktet');
	// The ladder that each step stands on, over time.
	await unfold(page, 'Profiler');
	await page.getByRole('link', { name: 'Over tid' }).first().click();
	await expect(page.getByRole('table').first()).toContainText('+3');
	await page.getByLabel('Skjema').selectOption('audit');
	await page.getByRole('button', { name: 'Vis' }).click();
	await expect(page.getByRole('table').first()).toContainText('−8');
	await expect(page.getByRole('row', { name: /Hvor ofte drikker du alkohol/ })).toContainText(
		'endret'
	);
	await expectAccessible();
	await picture(page, 'over-time');
	await page.getByLabel('Skjema').selectOption('phq-9');
	await page.getByRole('button', { name: 'Vis' }).click();
	await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('PHQ-9');
});

test('a decision whose ground has changed says so, is followed up, and stands in the plan', async ({
	page,
	expectAccessible
}) => {
	await signIn(page);
	const row = page.getByRole('row', { name: /Aslak Oppdiktet/ });
	await expect(row).toContainText('Oppfølging: for 4 dager siden');
	await expect(row).toContainText('1 beslutning har fått nytt grunnlag');
	await openPerson(page, 'Aslak Oppdiktet');
	const decided = page.getByRole('region', { name: 'Bestemt' });
	await expect(decided).toContainText('har endret seg siden dette ble bestemt');
	await expect(decided).toContainText('skulle vært fulgt opp for 4 dager siden');

	const one = decided.locator('details.suggestion').first();
	await one.locator('summary').first().click();
	await one.getByText('Registrer oppfølging').first().click();
	await one.getByRole('button', { name: 'Registrer oppfølging' }).click();
	await expect(one).toContainText('Velg hvordan det gikk.');
	await one.getByLabel('Flyttet').check();
	await one.getByLabel('Ny dato').fill('2030-01-15');
	await one.getByRole('button', { name: 'Registrer oppfølging' }).click();
	await expect(decided).toContainText('følges opp 15. januar 2030');

	await page.getByRole('link', { name: 'Plan og journal' }).click();
	await expect(page.getByRole('article')).toContainText('Å komme tilbake på fotball-laget');
	await expect(page.getByRole('article')).toContainText('Kari Kliniker (demo) følger opp.');
	await expectAccessible();
	await picture(page, 'plan');
	await page.getByRole('link', { name: 'Til journalen' }).click();
	const text = page.getByLabel('Til journalen', { exact: true }).last();
	await expect(text).toHaveValue(/AUDIT: 13/);
	await expect(text).toHaveValue(/Vi snakket om det, og han ville prøve\./);
	await expectAccessible();
});

test('what could tell on the person is not on the paper unless it is taken in', async ({
	page
}) => {
	await signIn(page);
	await openPerson(page, 'Samira Oppdiktet');
	const title = 'Tegn på økt fare';
	const suggestion = page
		.getByRole('region', { name: 'Forslag' })
		.locator('details.suggestion')
		.filter({ hasText: title });
	await suggestion.locator('summary').first().click();
	await suggestion.getByLabel('Tilby', { exact: true }).check();
	await suggestion.getByRole('button', { name: 'Lagre beslutningen' }).click();
	await expect(page.getByRole('region', { name: 'Bestemt' })).toContainText(title);
	await page.getByRole('link', { name: 'Plan og journal' }).click();
	await isReady(page);
	const kept = page.getByRole('group', { name: 'Ikke med på papiret' });
	await expect(kept).toContainText(title);
	await expect(page.getByRole('article').getByRole('listitem')).toHaveCount(0);
	await kept.getByLabel(title).check();
	await expect(page.getByRole('article').getByRole('listitem')).toHaveCount(1);
});

test('a unit keeps its own contacts, and they stand in the alerts', async ({
	page,
	expectAccessible
}) => {
	await signIn(page);
	await page.getByRole('link', { name: 'Enheten' }).click();
	await isReady(page);
	await expectAccessible();
	const group = page.getByRole('group', { name: 'Barnevernvakt' });
	await group.getByLabel('Telefon').fill('ring oss');
	await page.getByRole('button', { name: 'Lagre' }).click();
	await expect(page.getByRole('link', { name: /Skriv et telefonnummer/ })).toBeVisible();
	await group.getByLabel('Telefon').fill('116 111');
	await page.getByRole('button', { name: 'Lagre' }).click();
	await expect(page.getByText('Lagret.')).toBeVisible();
	await expectAccessible();
});

test('a unit has its own words, and offers the packages it has chosen', async ({
	page,
	expectAccessible
}) => {
	await signIn(page);
	await page.getByRole('link', { name: 'Enheten' }).click();
	await isReady(page);
	const reminder = page.getByRole('group', { name: 'Påminnelse som kan kopieres' });
	await reminder.getByLabel('Norsk').fill('Hei. Du har time til behandling.');
	await page.getByRole('button', { name: 'Lagre' }).click();
	await expect(page.getByRole('link', { name: /Påminnelsen kan røpe/ })).toBeVisible();
	await reminder.getByLabel('Norsk').fill('Hei. Det ligger noe klart til deg.');
	const packages = page.getByRole('region', { name: 'Pakker og skjemaer' });
	const left = packages.getByRole('checkbox').last();
	const title = (await left.locator('xpath=..').innerText()).trim();
	await left.uncheck();
	await page.getByRole('button', { name: 'Lagre' }).click();
	await expect(page.getByText('Lagret.')).toBeVisible();
	await openPerson(page, 'Aslak Oppdiktet');
	await page.getByRole('link', { name: 'Gi skjemaer' }).click();
	await expect(
		page.getByLabel('Pakke').getByRole('option', { name: 'Enkeltskjemaer' })
	).toHaveCount(1);
	await expect(page.getByLabel('Pakke').getByRole('option', { name: title })).toHaveCount(0);

	await page.getByRole('link', { name: 'Enheten' }).click();
	await isReady(page);
	await expect(reminder.getByLabel('Norsk')).toHaveValue('Hei. Det ligger noe klart til deg.');
	await packages.getByRole('checkbox').last().check();
	await reminder.getByLabel('Norsk').fill('');
	await page.getByRole('button', { name: 'Lagre' }).click();
	await expect(page.getByText('Lagret.')).toBeVisible();
	await page.setViewportSize({ width: 320, height: 640 });
	await expectAccessible();
});
