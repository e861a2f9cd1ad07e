import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

async function signInAs(page: Page, who: 'forsker' | 'kliniker'): Promise<void> {
	await page.goto('/logg-inn');
	await page.waitForLoadState('networkidle');
	await page.getByLabel('Brukernavn').fill(`${who}@demo.example`);
	await page.getByLabel('Passord', { exact: true }).fill(`demo-${who}-passord`);
	await page.getByRole('button', { name: 'Logg inn' }).click();
	await page.waitForURL((url) => !url.pathname.startsWith('/logg-inn'));
}

test.describe('a researcher', () => {
	test.use({ locale: 'nb-NO' });

	test('sees AUDIT by gender with small counts protected, and downloads it', async ({
		page,
		expectAccessible
	}) => {
		await signInAs(page, 'forsker');
		await page.goto('/research');
		await page.getByLabel('Skår').selectOption('audit.zone');
		await page.getByLabel('Del opp etter').selectOption('gender');
		await page.getByRole('button', { name: 'Vis tabell' }).click();
		const everybody = page.getByRole('row', { name: /^Alle/ });
		await expect(everybody).toContainText(/\d+ \(\d+ %\)/);
		const few = page.getByRole('row', { name: /^Ikke-binær/ });
		await expect(few).toContainText('skjermet');
		await expectAccessible();

		await page.getByLabel('Hvorfor tar du ut').fill('Årsrapport');
		const waiting = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Last ned CSV' }).click();
		const file = await readFile(await (await waiting).path(), 'utf8');
		const [header, ...lines] = file.trim().split('\r\n');
		expect(header).toContain('period,as_of,gender,variable,class,count,of,share_percent');
		// Four bands, who has none that is certain, who did not answer the form.
		expect(lines.filter((line) => line.includes(',woman,'))).toHaveLength(6);
		for (const line of lines) expect(line).toContain('Tall under 5');
		expect(lines.some((line) => /,other,audit.zone,high,,/.test(line))).toBe(true);
	});

	test('sees a plot for every table, and takes it out as a file', async ({
		page,
		expectAccessible
	}) => {
		await signInAs(page, 'forsker');
		await page.goto('/research');
		await page.getByLabel('Hva vil du telle?').selectOption('change');
		await page.getByLabel('Skår').selectOption('core-10.band');
		await page.getByRole('button', { name: 'Vis tabell' }).click();
		await expect(page.getByRole('columnheader', { name: /Bedre, pålitelig/ })).toBeVisible();
		const plots = page.locator('summary', { hasText: 'Figurer' });
		if ((await page.getByRole('img').count()) === 0) await plots.click();
		await expect(page.getByRole('img', { name: /Andel i hvert bånd/ })).toBeVisible();
		await expectAccessible();
		const svg = page.waitForEvent('download');
		await page.getByRole('link', { name: 'Last ned som SVG' }).last().click();
		expect(await readFile(await (await svg).path(), 'utf8')).toContain('<svg');
		// Drawing the picture takes a script.
		if (test.info().project.name === 'no-js') return;
		const png = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Last ned som PNG' }).last().click();
		const bytes = await readFile(await (await png).path());
		expect(bytes.subarray(1, 4).toString()).toBe('PNG');
	});

	test('takes a package out in a project, and finds it in the history', async ({
		page,
		expectAccessible
	}) => {
		await signInAs(page, 'forsker');
		await page.goto('/research?measure=items&form=audit&moment=intake&period=2025-H2');
		await page.getByLabel('Hvorfor tar du ut').fill('Til årsrapporten');
		await page.getByRole('button', { name: 'Last ned pakke' }).click();
		await expect(page.getByText('Pakken er ferdig.')).toBeVisible();
		await expectAccessible();
		const waiting = page.waitForEvent('download');
		await page.getByRole('link', { name: 'Last ned pakken' }).click();
		const zip = await readFile(await (await waiting).path());
		expect(zip.subarray(0, 2).toString()).toBe('PK');
		await page.goto('/research/historikk');
		await expect(page.getByText('Til årsrapporten').first()).toBeVisible();
		await expectAccessible();
	});

	test('opens a query from a file, and is told in which line it is wrong', async ({ page }) => {
		await signInAs(page, 'forsker');
		await page.goto('/research');
		await page.getByText('Åpne en spørring fra fil').click();
		const text = page.getByLabel('Lim inn en spørring');
		await text.fill('terskel-query: 1\nscore: AUDIT\nmoment: intake\nperiods: [2025-H2]\n');
		// The browser writes the refusal itself to the console.
		page.context().removeAllListeners('console');
		await page.getByRole('button', { name: 'Kjør spørringen' }).click();
		await expect(page.getByText('Linje 2:')).toBeVisible();
		await text.fill(
			'terskel-query: 1\nscore: audit.zone\nmoment: intake\nperiods: [2025-H2]\nby: [gender]\n'
		);
		await page.getByRole('button', { name: 'Kjør spørringen' }).click();
		await expect(page.getByRole('row', { name: /^Alle/ })).toBeVisible();
	});

	test('proposes a project, and cannot approve it', async ({ page, expectAccessible }) => {
		await signInAs(page, 'forsker');
		await page.goto('/research/prosjekter');
		await expectAccessible();
		await page.getByLabel('Navn på prosjektet').fill('Ventetid');
		await page.getByLabel('Formål').fill('Å se om ventetid henger sammen med frafall.');
		await page.getByLabel('Etisk godkjenning').fill('Fremlegges for REK');
		await page.getByLabel('Fra og med').fill('2026-01-01');
		await page.getByLabel('Til og med').fill('2030-01-01');
		await page.getByRole('button', { name: 'Send til godkjenning' }).click();
		await expect(page.getByText('Forslaget er sendt.')).toBeVisible();
		const proposed = page.getByRole('article').filter({ hasText: 'Ventetid' }).first();
		await expect(proposed).toContainText('Venter på godkjenning');
		await expect(page.getByRole('button', { name: 'Godkjenn', exact: true })).toHaveCount(0);
	});

	test('takes figures out in a project once a lead has approved it, and the history says so', async ({
		page,
		browser,
		baseURL,
		expectAccessible
	}) => {
		await signInAs(page, 'forsker');
		const title = `Ventetid ${test.info().project.name} ${Date.now()}`;
		await page.goto('/research/prosjekter');
		await page.getByLabel('Navn på prosjektet').fill(title);
		await page.getByLabel('Formål').fill('Å se om ventetid henger sammen med frafall.');
		await page.getByLabel('Etisk godkjenning').fill('Fremlegges for REK');
		await page.getByLabel('Fra og med').fill('2026-01-01');
		await page.getByLabel('Til og med').fill('2030-01-01');
		await page.getByRole('button', { name: 'Send til godkjenning' }).click();
		await expect(page.getByText('Forslaget er sendt.')).toBeVisible();

		const { javaScriptEnabled, viewport } = test.info().project.use;
		const leads = await browser.newContext({
			locale: 'nb-NO',
			baseURL: baseURL!,
			viewport: viewport ?? null,
			javaScriptEnabled: javaScriptEnabled ?? true
		});
		const lead = await leads.newPage();
		await signInAs(lead, 'kliniker');
		await lead.goto('/research/prosjekter');
		const proposed = lead.getByRole('article').filter({ hasText: title });
		await expect(proposed).toContainText('Venter på godkjenning');
		await expectAccessible(lead);
		await proposed.getByRole('button', { name: 'Godkjenn', exact: true }).click();
		await expect(lead.getByRole('article').filter({ hasText: title })).toContainText('Godkjent');
		await leads.close();

		await page.goto(
			'/research?measure=bands&score=audit.zone&moment=intake&period=2025-H2&by=gender'
		);
		await expect(page.getByText('skjermet').first()).toBeVisible();
		await page.getByLabel('Prosjekt').selectOption({ label: title });
		await page.getByLabel('Hvorfor tar du ut').fill('Første uttak');
		await page.getByRole('button', { name: 'Last ned pakke' }).click();
		await expect(page.getByText('Pakken er ferdig.')).toBeVisible();
		await page.goto('/research/historikk');
		await expect(page.getByText(`${title}: Første uttak`)).toBeVisible();
	});

	test('is the only one who may: a clinician is told so', async ({ page, context }) => {
		await signInAs(page, 'kliniker');
		// The browser writes the refusal itself to the console.
		context.removeAllListeners('console');
		const answer = await page.goto('/research');
		expect(answer?.status()).toBe(403);
		await expect(page.getByText('Rollen din omfatter ikke dette')).toBeVisible();
	});
});
