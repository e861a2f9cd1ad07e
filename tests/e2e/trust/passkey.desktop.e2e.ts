import type { Page } from '@playwright/test';
import { isReady } from '../clinic/clinician.ts';
import { expect, test } from '../test.ts';
import { signInAs } from './account.ts';

/** Chromium's own authenticator in software, whose owner always agrees. */
async function withAuthenticator(page: Page): Promise<void> {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('WebAuthn.enable');
	await devtools.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			protocol: 'ctap2',
			transport: 'internal',
			hasResidentKey: true,
			hasUserVerification: true,
			isUserVerified: true,
			automaticPresenceSimulation: true
		}
	});
}

test('a passkey is added, signs in, confirms, and is removed', async ({
	page,
	expectAccessible
}) => {
	await withAuthenticator(page);
	await signInAs(page, 'admin');
	await page.goto('/konto');
	await isReady(page);
	await page.getByLabel('Hva du vil kalle den').fill('Prøvenøkkelen');
	await page.getByRole('button', { name: 'Legg til en passnøkkel' }).click();
	await expect(page.getByText(/Prøvenøkkelen, lagt til/)).toBeVisible();
	await expect(page.getByText('De vises bare nå.')).toBeVisible();
	await expectAccessible();

	await page.locator('summary', { hasText: 'Astrid Admin' }).click();
	await page.getByRole('button', { name: 'Logg ut', exact: true }).click();
	await isReady(page);
	await expectAccessible();
	await page.getByRole('button', { name: 'Bruk passnøkkel' }).click();
	await page.waitForURL((url) => !url.pathname.startsWith('/logg-inn'));

	await page.goto('/bekreft?til=/konto');
	await isReady(page);
	await page.getByRole('button', { name: 'Bekreft med passnøkkel' }).click();
	await expect(page).toHaveURL(/\/konto$/);
	await isReady(page);
	await page.getByRole('button', { name: 'Fjern' }).click();
	await expect(page.getByText(/Prøvenøkkelen, lagt til/)).toBeHidden();
});

test('a cancelled passkey says so, and the password still does', async ({ page }) => {
	// A device without a passkey of ours answers as one whose owner said no.
	await withAuthenticator(page);
	await page.goto('/logg-inn');
	await isReady(page);
	await page.getByRole('button', { name: 'Bruk passnøkkel' }).click();
	await expect(page.getByText(/Det gikk ikke med passnøkkelen/)).toBeVisible();
	await signInAs(page, 'forsker');
});
