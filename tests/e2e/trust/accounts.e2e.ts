import type { Page } from '@playwright/test';
import { isReady } from '../clinic/clinician.ts';
import { expect, test } from '../test.ts';
import { enterStaff, expectFits, signInAs } from './account.ts';
import { newAccount, password } from './accounts.ts';

test('an administrator ends sessions, changes roles, closes an account and opens it again', async ({
	page,
	browser,
	baseURL,
	javaScriptEnabled,
	expectAccessible
}) => {
	const name = `Slutter Snart ${test.info().project.name}`;
	const email = newAccount(name, 'clinician');
	const desk = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled });
	const colleague = await desk.newPage();
	const enter = () => enterStaff(colleague, email, password);
	await enter();
	await expect(colleague).toHaveURL(/\/team$/);

	await signInAs(page, 'admin');
	await page.goto('/ansatte');
	await isReady(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ansatte');
	await expectFits(page);
	await expectAccessible();
	const account = page.getByRole('article', { name });
	await expect(account.getByText('Innlogget ett sted nå.')).toBeVisible();
	await account.getByRole('button', { name: 'Logg ut alle steder' }).click();
	await expect(account.getByText('Ikke innlogget nå.')).toBeVisible();
	await expectOut(colleague);

	await isReady(page);
	await account.getByText('Endre roller').click();
	await account.getByLabel('Behandler').uncheck();
	await expectAccessible();
	await account.getByLabel('Forsker').check();
	await account.getByRole('button', { name: 'Lagre roller' }).click();
	await expect(account.getByRole('paragraph').filter({ hasText: /^Forsker$/ })).toBeVisible();
	await enter();
	await expect(colleague).toHaveURL(/\/research$/);

	await isReady(page);
	await account.getByText('Steng kontoen', { exact: true }).click();
	await account.getByRole('button', { name: `Steng kontoen til ${name}` }).click();
	await expect(account.getByText(/^Stengt /)).toBeVisible();
	await expectAccessible();
	await expectOut(colleague);
	await enter();
	await expect(colleague.getByRole('alert')).toHaveText(/stemmer ikke/);

	await isReady(page);
	await account.getByRole('button', { name: 'Åpne kontoen igjen' }).click();
	await expect(account.getByText('Ikke innlogget nå.')).toBeVisible();
	await enter();
	await expect(colleague).toHaveURL(/\/research$/);
	await desk.close();
});

/** Nothing opens any more: the next page is the door. */
async function expectOut(page: Page): Promise<void> {
	await page.goto('/konto');
	await expect(page).toHaveURL(/\/logg-inn/);
}
