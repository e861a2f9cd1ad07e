import { expect, test } from '../test.ts';
import { giveIntake, makeCode, signIn, withdraw } from '../clinic/clinician.ts';
import { goIdle } from './go-idle.ts';
import { codeForIntake, enter, takeSixWords } from './visit.ts';

test('without a script, what is posted after the session has ended is kept, unseen, over a wrong code too, and saved', async ({
	page,
	context,
	browser,
	baseURL,
	expectAccessible
}) => {
	// The browser writes the refusal itself to the console.
	context.removeAllListeners('console');
	await enter(page, await codeForIntake(browser, baseURL, 'Sigrid Sein'));
	const words = await takeSixWords(page);
	await page.goto('/s/2/1');
	const box = page.getByRole('textbox').first();
	await box.fill('å få sove om natten');
	await goIdle(page);
	await page.getByRole('button', { name: 'Neste' }).click();

	await expect(page.getByRole('heading', { name: 'Du er logget ut' })).toBeVisible();
	await expectAccessible();
	expect(await page.content()).not.toContain('sove');
	expect(page.url()).not.toContain('sove');
	await page.getByLabel('Skriv koden').fill('AAAA BBBB CCCCC');
	await page.getByRole('button', { name: 'Lagre og fortsett' }).click();
	await expect(page.getByRole('alert')).toContainText('Se om det er skrevet riktig');
	await expectAccessible();
	expect(await page.content()).not.toContain('sove');
	await page.getByLabel('Skriv koden').fill(words);
	await page.getByRole('button', { name: 'Lagre og fortsett' }).click();
	await expect(page).toHaveURL(/\/s\/\d+\/\d+$/);
	await page.goto('/s/2/1');
	await expect(page.getByRole('textbox').first()).toHaveValue('å få sove om natten');
});

test('without a script, a page of a form that was taken back says so, and what was saved is there', async ({
	page,
	context,
	browser,
	baseURL,
	expectAccessible
}) => {
	context.removeAllListeners('console');
	const desk = await browser.newPage({
		...(baseURL ? { baseURL } : {}),
		locale: 'nb-NO',
		javaScriptEnabled: true
	});
	await signIn(desk);
	await giveIntake(desk, 'Tatt Tilbake');
	await enter(page, await makeCode(desk));
	await page.goto('/s/2/1');
	await page.getByRole('textbox').first().fill('ro');
	await withdraw(desk);
	await desk.close();
	await page.getByRole('button', { name: 'Neste' }).click();
	await expect(page.getByRole('heading', { name: 'Dette er ikke åpent lenger' })).toBeVisible();
	await expect(page.getByText('Det du har lagret, er der fortsatt')).toBeVisible();
	await expectAccessible();
});
