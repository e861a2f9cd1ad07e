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

		const waiting = page.waitForEvent('download');
		await page.getByRole('link', { name: 'Last ned CSV' }).click();
		const file = await readFile(await (await waiting).path(), 'utf8');
		const [header, ...lines] = file.trim().split('\r\n');
		expect(header).toContain('form,score,moment,period,gender,class,class_text,count,of');
		expect(lines.filter((line) => line.includes(',woman,'))).toHaveLength(4);
		for (const line of lines) expect(line).toContain('Tall under 5');
		expect(lines.some((line) => /,other,high,[^,]*,,/.test(line))).toBe(true);
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
