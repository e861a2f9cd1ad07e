import type { Browser, Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { createPerson, isReady, makeCode, signIn } from '../clinic/clinician.ts';
import { answerEverything, lookIn, looks, troubleIn, type Look } from './every-form.ts';
import { enter } from './visit.ts';

/** Together they hold every type of question in use, an urgent answer and a private part. */
const sample = [
	'ambivalence-balance',
	'consent-research',
	'phq-9',
	'readiness-ladder',
	'readiness-rulers',
	'resources-first',
	'treatment-place-fit',
	'what-first'
];
/** `EVERY_FORM=1` takes all that can be given to a patient, in every look. */
const isEvery = process.env.EVERY_FORM === '1';

/** Gives one person many forms at once; as posted without a script, for speed. */
async function codeForForms(
	browser: Browser,
	baseURL: string | undefined,
	name: string
): Promise<string> {
	const desk = await browser.newPage({ ...(baseURL ? { baseURL } : {}), locale: 'nb-NO' });
	await signIn(desk);
	await createPerson(desk, name);
	const episode = new URL(desk.url()).pathname;
	await desk.goto(`${episode}/gi?pakke=enkeltskjemaer`);
	const offered = await desk
		.locator('input[type=checkbox][value^="patient:"]:not(:disabled)')
		.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
	const given = isEvery ? offered : sample.map((form) => `patient:${form}`);
	expect(offered).toEqual(expect.arrayContaining(given));
	const posted = new URLSearchParams([
		['packageId', ''],
		['dueOn', ''],
		...given.map((one) => ['forms', one])
	]);
	const answer = await desk.request.post(`${episode}/gi`, {
		headers: {
			accept: 'application/json',
			origin: new URL(desk.url()).origin,
			'content-type': 'application/x-www-form-urlencoded'
		},
		data: posted.toString()
	});
	const { location } = (await answer.json()) as { location: string };
	await desk.goto(location);
	const code = await makeCode(desk);
	await desk.context().close();
	return code;
}

/** Opens a section; says so when it asks whether somebody is alone. False when there is none. */
async function open(page: Page, path: string): Promise<boolean> {
	await page.goto(path);
	await isReady(page);
	const alone = page.locator('button[name="alone"][value="yes"]');
	if (await alone.isVisible()) {
		await alone.click();
		await isReady(page);
	}
	return page.locator('form[data-answers]').isVisible();
}

for (const language of ['nb', 'en'] as const) {
	test(`forms are fine at 320 px in every look, untouched and answered, in ${language}`, async ({
		page,
		browser,
		baseURL
	}) => {
		test.setTimeout(isEvery ? 3_600_000 : 300_000);
		await enter(page, await codeForForms(browser, baseURL, `Alle Skjema ${language}`));
		await lookIn(page, baseURL ?? '', language);
		const trouble: string[] = [];
		let seen = 0;
		for (let form = 1; (await page.request.get(`/s/${form}/1`)).ok(); form++) {
			for (let section = 1; await open(page, `/s/${form}/${section}`); section++) {
				const title = await page.getByRole('heading', { level: 1 }).innerText();
				// In the sample each state has one look: large while untouched, the colours in turn.
				const isTurned = (section + form) % 2 === 0;
				const among = (isLarge: boolean, scheme: Look['scheme']) =>
					isEvery ? looks : looks.filter((one) => one.isLarge === isLarge && one.scheme === scheme);
				const untouched = among(true, isTurned ? 'dark' : 'light');
				const answered = among(false, isTurned ? 'light' : 'dark');
				trouble.push(...(await troubleIn(page, untouched, `${title} (${form}/${section})`)));
				await answerEverything(page);
				trouble.push(
					...(await troubleIn(page, answered, `${title}, answered (${form}/${section})`))
				);
				seen++;
			}
		}
		for (const path of ['/s', '/s/svar']) {
			await page.goto(path);
			await isReady(page);
			trouble.push(...(await troubleIn(page, looks, path)));
		}
		if (isEvery) console.log(`${language}: ${seen} sections`);
		expect(seen).toBeGreaterThan(sample.length);
		expect(trouble).toEqual([]);
	});
}

test('the pages around the questions are fine at 320 px in every look', async ({
	page,
	browser,
	baseURL
}) => {
	await page.goto('/');
	const trouble = [...(await troubleIn(page, looks, '/'))];
	await enter(page, await codeForForms(browser, baseURL, 'Alle Sider'));
	for (const language of ['nb', 'en'] as const) {
		await lookIn(page, baseURL ?? '', language);
		for (const path of [
			'/s',
			'/s/ord',
			'/s/samtykke',
			'/s/plan',
			'/s/innsyn',
			'/s/hjelp',
			'/pause',
			'/s/svar'
		]) {
			await page.goto(path);
			await isReady(page);
			trouble.push(...(await troubleIn(page, looks, `${path} in ${language}`)));
		}
	}
	expect(trouble).toEqual([]);
});
