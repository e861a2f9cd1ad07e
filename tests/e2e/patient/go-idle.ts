import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { environmentAt } from '../behind-the-app.ts';
import { statement } from '../statement.ts';
import { expect } from '../test.ts';

/** Lets the session of this browser, and no other, go idle. */
export async function goIdle(page: Page): Promise<void> {
	const cookie = (await page.context().cookies()).find(({ name }) => name === 'visit');
	const idHash = createHash('sha256')
		.update(cookie?.value ?? '')
		.digest('hex');
	const changed = await statement(
		environmentAt(page.url()),
		'update patient_session set idle_until = $1 where id_hash = $2 returning id_hash',
		'2020-01-01T00:00:00.000Z',
		idHash
	);
	expect(changed).toHaveLength(1);
}
