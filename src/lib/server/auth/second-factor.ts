import { randomBytes } from 'node:crypto';
import type { App } from '../app.ts';
import { instant } from '../clock.ts';
import type { Queries } from '../db/database.ts';
import type { StaffId } from '../ids.ts';
import { blindIndex } from '../vault/blind-index.ts';
import { base32 } from '../vault/base32.ts';
import type { Place } from '../vault/place.ts';
import { sealBytes, unsealBytes } from '../vault/seal.ts';
import { stepOfCode } from '../vault/totp.ts';
import { passkeysOf } from './passkeys.ts';

const place = (staffId: StaffId): Place => ({
	table: 'staff_second_factor',
	row: staffId,
	column: 'sealed_secret',
	unit: 'installation'
});

/** Whether the password alone does not open an account: there is an app with codes, or a passkey. */
export async function hasSecondFactor(db: Queries, staffId: StaffId): Promise<boolean> {
	const row = await db
		.selectFrom('staff_second_factor')
		.select('staff_id')
		.where('staff_id', '=', staffId)
		.where('confirmed_at', 'is not', null)
		.unionAll(db.selectFrom('staff_passkey').select('staff_id').where('staff_id', '=', staffId))
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}

/** Whether an account has an app with codes that has shown that it works. */
export async function hasCodeApp(db: Queries, staffId: StaffId): Promise<boolean> {
	const row = await db
		.selectFrom('staff_second_factor')
		.select('staff_id')
		.where('staff_id', '=', staffId)
		.where('confirmed_at', 'is not', null)
		.executeTakeFirst();
	return row !== undefined;
}

/** Stores a new secret that opens nothing until a first code confirms it. */
export async function storeSecret(tx: Queries, app: App, staffId: StaffId): Promise<string> {
	const secret = randomBytes(20);
	await forgetCodeApp(tx, staffId);
	await tx
		.insertInto('staff_second_factor')
		.values({
			staff_id: staffId,
			sealed_secret: sealBytes(app.vault.projectKeys.installation, secret, place(staffId)),
			created_at: instant(app.clock),
			confirmed_at: null,
			last_step: 0
		})
		.execute();
	return base32(secret);
}

/** Takes a code of the app; each is taken once. */
export async function takeCode(
	tx: Queries,
	app: App,
	staffId: StaffId,
	typed: string
): Promise<boolean> {
	const row = await app.db
		.held(tx.selectFrom('staff_second_factor').selectAll().where('staff_id', '=', staffId))
		.executeTakeFirst();
	if (!row) return false;
	const secret = unsealBytes(app.vault.projectKeys.installation, row.sealed_secret, place(staffId));
	const step = stepOfCode(secret, typed, app.clock.now(), row.last_step);
	if (step === null) return false;
	await tx
		.updateTable('staff_second_factor')
		.set({ last_step: step, confirmed_at: row.confirmed_at ?? instant(app.clock) })
		.where('staff_id', '=', staffId)
		.execute();
	return true;
}

/** Removes the secret; recovery codes go with the last second factor. */
export async function forgetCodeApp(tx: Queries, staffId: StaffId): Promise<void> {
	await tx.deleteFrom('staff_second_factor').where('staff_id', '=', staffId).execute();
	if ((await passkeysOf(tx, staffId)).length > 0) return;
	await tx.deleteFrom('staff_recovery_code').where('staff_id', '=', staffId).execute();
}

/** Removes everything but the password. */
export async function forgetSecondFactor(tx: Queries, staffId: StaffId): Promise<void> {
	await tx.deleteFrom('staff_passkey').where('staff_id', '=', staffId).execute();
	await forgetCodeApp(tx, staffId);
}

/** Recovery codes that have not been used. */
export async function countRecoveryCodes(db: Queries, staffId: StaffId): Promise<number> {
	const { left } = await db
		.selectFrom('staff_recovery_code')
		.select((row) => row.fn.countAll<number>().as('left'))
		.where('staff_id', '=', staffId)
		.where('used_at', 'is', null)
		.executeTakeFirstOrThrow();
	return left;
}

const recoveryCodes = 10;

/** Ten codes for the day the telephone is gone, in place of earlier ones. Shown once. */
export async function storeRecoveryCodes(
	tx: Queries,
	app: App,
	staffId: StaffId
): Promise<readonly string[]> {
	const codes = Array.from({ length: recoveryCodes }, newRecoveryCode);
	await tx.deleteFrom('staff_recovery_code').where('staff_id', '=', staffId).execute();
	await tx
		.insertInto('staff_recovery_code')
		.values(
			codes.map((code) => ({
				staff_id: staffId,
				code_index: recoveryIndex(app, staffId, code),
				created_at: instant(app.clock),
				used_at: null
			}))
		)
		.execute();
	return codes;
}

/** Takes a recovery code; each is taken once. */
export async function takeRecoveryCode(
	tx: Queries,
	app: App,
	staffId: StaffId,
	typed: string
): Promise<boolean> {
	const used = await tx
		.updateTable('staff_recovery_code')
		.set({ used_at: instant(app.clock) })
		.where('staff_id', '=', staffId)
		.where('code_index', '=', recoveryIndex(app, staffId, typed))
		.where('used_at', 'is', null)
		.executeTakeFirst();
	return used.numUpdatedRows === 1n;
}

function newRecoveryCode(): string {
	const code = base32(randomBytes(10)).toLowerCase();
	return [0, 4, 8, 12].map((at) => code.slice(at, at + 4)).join('-');
}

function recoveryIndex(app: App, staffId: StaffId, typed: string): string {
	const code = typed
		.slice(0, 100)
		.toLowerCase()
		.replace(/[^a-z2-7]/g, '');
	return blindIndex(app.vault, 'recovery-code', staffId, code);
}
