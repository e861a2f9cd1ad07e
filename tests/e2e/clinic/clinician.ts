import { expect, type Page } from '@playwright/test';

/** Waits until the page's own script has taken over its forms, when there is one. */
export async function isReady(page: Page): Promise<void> {
	await page.waitForLoadState('networkidle');
}

/** Signs the demo's clinician in and waits for the work list. */
export async function signIn(page: Page): Promise<void> {
	await page.goto('/logg-inn');
	await isReady(page);
	await page.getByLabel('Brukernavn').fill('kliniker@demo.example');
	await page.getByLabel('Passord').fill('demo-kliniker-passord');
	await page.getByRole('button', { name: 'Logg inn' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Arbeidsliste');
}

/** Creates an invented person and stays on their page. */
export async function createPerson(page: Page, name: string, number = ''): Promise<void> {
	await page.goto('/team/ny');
	await isReady(page);
	await page.getByLabel('Navn').fill(name);
	if (number) await page.getByLabel('Eget nummer').fill(number);
	await page.getByLabel('Fødselsår').fill('1987');
	await page.getByLabel('Kvinne').check();
	await page.getByRole('button', { name: 'Opprett' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

/** Gives one form by itself, from a person's page; stays on the page of what was given. */
export async function giveForm(page: Page, title: string): Promise<void> {
	await page.getByRole('link', { name: 'Gi skjemaer' }).click();
	await page.getByLabel('Pakke').selectOption({ label: 'Enkeltskjemaer' });
	await page.getByRole('button', { name: 'Vis' }).click();
	await isReady(page);
	const persons = page.getByRole('group', { name: 'Personen' });
	const search = page.getByLabel('Finn et skjema');
	// Without a script there is no search: the kinds are unfolded one by one.
	if (await search.isVisible()) await search.fill(title);
	else for (const kind of await persons.locator('summary').all()) await kind.click();
	await persons.getByLabel(title).check();
	await page.getByRole('button', { name: 'Gi skjemaene' }).click();
	await expect(page.getByRole('heading', { name: 'Slik står det' })).toBeVisible();
}

/** Gives a new person the intake, and stays on the page of what was given. */
export async function giveIntake(page: Page, name: string): Promise<void> {
	await createPerson(page, name);
	await page.getByRole('link', { name: 'Gi skjemaer' }).click();
	await isReady(page);
	await page.getByRole('button', { name: 'Gi skjemaene' }).click();
	await expect(page.getByRole('heading', { name: 'Slik står det' })).toBeVisible();
}

/** Takes back what was given, on its page. */
export async function withdraw(page: Page): Promise<void> {
	const way = page.locator('details', { has: page.locator('form[action="?/withdraw"]') });
	await way.locator('summary').click();
	await way.getByRole('button').click();
	await expect(page.getByText(/trukket/i).first()).toBeVisible();
}

/** Makes a one-time code on the page of what was given, and reads it. */
export async function makeCode(page: Page): Promise<string> {
	await isReady(page);
	await page.getByRole('button', { name: /Lag (engangs|ny )kode/ }).click();
	await expect(page.getByRole('heading', { name: 'Engangskode' })).toBeVisible();
	const message = await page.getByLabel('Melding du kan kopiere').inputValue();
	return /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{5}/.exec(message)?.[0] ?? '';
}

/** The page of one of the demo's people. */
export async function openPerson(page: Page, name: string): Promise<void> {
	await page.goto('/team');
	await page.getByRole('rowheader', { name }).getByRole('link').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
	await isReady(page);
}

/** Unfolds a part of a person's page that is folded until it is asked for. */
export async function unfold(page: Page, title: string): Promise<void> {
	await page.getByRole('region', { name: title }).locator('summary').first().click();
}

/** Unfolds what is suggested for this conversation beyond what is seen at once. */
export async function unfoldMoreSuggestions(page: Page): Promise<void> {
	await page.getByText(/^Flere forslag til denne samtalen/).click();
}
