import { execFileSync, spawnSync } from 'node:child_process';
import type { Browser, Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { isReady } from '../clinic/clinician.ts';
import { ownServer } from '../own-server.ts';
import { statement } from '../statement.ts';
import { codeForIntake, enter } from './visit.ts';

/** A phone of somebody who answers at that server; a refusal is written to its console. */
async function phoneAt(browser: Browser, baseURL: string): Promise<Page> {
	return browser.newPage({ baseURL, locale: 'nb-NO', viewport: { width: 320, height: 640 } });
}

test('a code that has expired says what to do', async ({ browser }) => {
	const server = await ownServer();
	try {
		await server.start();
		const code = await codeForIntake(browser, server.origin, 'Utløpt Kode');
		const changed = await statement(
			server.environment,
			'update access_code set expires_at = $1 where redeemed_at is null returning id',
			'2020-01-01T00:00:00.000Z'
		);
		expect(changed).not.toEqual([]);
		const page = await phoneAt(browser, server.origin);
		await page.goto('/');
		await page.getByLabel('Skriv koden').fill(code);
		await page.getByRole('button', { name: 'Fortsett' }).click();
		const refusal = page.getByRole('alert');
		await expect(refusal).toContainText('En kode virker bare én gang, og bare en tid');
		await expect(refusal).toContainText('Trenger du en ny, kan du be om den der du fikk den');
		await expect(refusal).toContainText('Svarene dine er der fortsatt');
		await expect(page.getByLabel('Skriv koden')).toHaveValue(code);
		await page.context().close();
	} finally {
		await server.remove();
	}
});

test('a server whose disk takes nothing more: said in a sentence, and nothing is lost', async ({
	browser
}) => {
	const { error } = spawnSync('prlimit', ['--version']);
	test.skip(error !== undefined, 'A full disk is made with prlimit, of util-linux.');
	test.skip(process.env.DATABASE === 'postgres', 'The app writes to no disk there.');
	const server = await ownServer();
	/** How large a file the server may write: 0 is a disk that takes nothing more. */
	const allow = (bytes: string) =>
		execFileSync('prlimit', ['--pid', String(server.pid()), `--fsize=${bytes}:unlimited`]);
	try {
		await server.start();
		const page = await phoneAt(browser, server.origin);
		await enter(page, await codeForIntake(browser, server.origin, 'Full Disk'));
		await page.goto('/s/2/1');
		await isReady(page);
		const matters = page.getByLabel('Hva er viktigst for deg akkurat nå?');
		await matters.fill('Skrevet før');
		await expect(page.getByText('Lagret', { exact: true }).first()).toBeVisible();

		allow('0');
		await matters.fill('Skrevet mens disken var full');
		await expect(page.getByRole('status')).toContainText(
			'Ikke lagret ennå. Vi prøver igjen. La siden stå åpen.'
		);
		await page.getByRole('button', { name: 'Neste' }).click();
		await expect(matters).toHaveValue('Skrevet mens disken var full');

		allow('unlimited');
		// It is tried again by itself.
		await expect(page.getByText('Lagret', { exact: true }).first()).toBeVisible();
		await page.goto('/s/2/1');
		await expect(matters).toHaveValue('Skrevet mens disken var full');
		await page.context().close();
	} finally {
		await server.remove();
	}
});
