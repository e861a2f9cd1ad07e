import { picture } from '../picture.ts';
import { expect, test } from '../test.ts';
import { createPerson, isReady, signIn, unfold } from './clinician.ts';

test('two raters side by side, with notes, an unclear answer and the gap', async ({
	page,
	expectAccessible
}) => {
	await signIn(page);
	await createPerson(page, 'Gro Gjensidig');
	await page.getByRole('link', { name: 'Gi skjemaer' }).click();
	await page.getByLabel('Pakke').selectOption({ label: 'Enkeltskjemaer' });
	await page.getByRole('button', { name: 'Vis' }).click();
	await isReady(page);
	for (const title of ['Har du noe å si i din egen behandling?', 'Brukermedvirkning sett fra']) {
		await page.getByLabel('Finn et skjema').fill(title);
		await page.getByLabel(title).check();
	}
	await page.getByRole('button', { name: 'Gi skjemaene' }).click();

	// Read aloud: the person answers, somebody of the clinic writes.
	await page.getByRole('link', { name: /Fyll ut sammen Har du noe å si/ }).click();
	await isReady(page);
	await page
		.getByRole('group', { name: /Jeg blir hørt/ })
		.getByText('1', { exact: true })
		.click();
	await page.getByRole('button', { name: 'Ferdig' }).click();
	await page.getByRole('button', { name: 'Lever det som er svart' }).click();
	await page.getByRole('region', { name: 'Skjemaer' }).getByRole('link').first().click();
	await page.getByRole('link', { name: /Fyll ut Brukermedvirkning/ }).click();
	await isReady(page);
	await page
		.getByRole('group', { name: /Pasienten blir hørt/ })
		.getByText('4', { exact: true })
		.last()
		.click();
	await expect(page.getByText('Lagret', { exact: true }).first()).toBeVisible();
	await page.getByRole('button', { name: 'Ferdig' }).click();
	await expect(page.getByRole('heading', { name: 'Slik står det' })).toBeVisible();
	await page.getByRole('link', { name: 'Gro Gjensidig' }).click();

	await unfold(page, 'Svar');
	await page
		.getByRole('heading', { name: 'Har du noe å si i din egen behandling?' })
		.last()
		.click();
	await page.getByRole('link', { name: /Se svarene, merk og noter ?: Har du noe/ }).click();
	await isReady(page);
	const gaps = page.getByRole('region', { name: 'Her ser dere det ulikt' });
	await expect(gaps).toContainText('3 av 4 trinn fra hverandre');
	await expectAccessible();
	await picture(page, 'answers');

	const line = page.locator('.line').filter({ hasText: 'Jeg blir hørt' });
	await line.getByText('Merk eller noter').click();
	await line.getByRole('button', { name: 'Merk som uklart' }).click();
	await expect(line).toContainText('Skriv noen ord, så neste som leser forstår.');
	await line.getByLabel('Merknad').fill('Ringet rundt to tall.');
	await line.getByRole('button', { name: 'Merk som uklart' }).click();
	await expect(page.getByText('Lagret.')).toBeVisible();
	await expect(line).toContainText('Uklart svar');
	await expect(line).toContainText('Dette ble svart: 1');
	await expect(line).toContainText('Ringet rundt to tall. Kari Kliniker (demo)');
	await expect(gaps).toContainText('Dere ser det likt der begge har svart.');
	await expectAccessible();
	await page.setViewportSize({ width: 320, height: 640 });
	await page.emulateMedia({ colorScheme: 'dark' });
	await expectAccessible();
	await picture(page, 'answers-dark-narrow');
});
