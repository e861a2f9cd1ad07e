import { isReady } from '../clinic/clinician.ts';
import { expect, test } from '../test.ts';
import { enterStaff, expectFits } from './account.ts';
import { newAccount, password } from './accounts.ts';

test('a password that somebody else chose leads to choosing an own one, and nowhere else', async ({
	page,
	expectAccessible
}) => {
	const email = newAccount('Nils Nyansatt', 'clinician', { hasOwnPassword: false });
	await enterStaff(page, email, password);
	await expect(page).toHaveURL(/\/konto$/);
	await page.goto('/team');
	await expect(page).toHaveURL(/\/konto$/);
	await isReady(page);
	await page.setViewportSize({ width: 320, height: 640 });
	await expectFits(page);
	await expectAccessible();
	await page.getByRole('link', { name: /Velg et eget før du går videre/ }).click();
	await page.getByLabel('Passordet du har nå').fill(password);
	await page.getByLabel('Nytt passord').fill('noe helt annet som bare jeg vet');
	await page.getByRole('button', { name: 'Bytt passord' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Arbeidsliste');
});
