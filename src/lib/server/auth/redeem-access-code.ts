import type { App } from '../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { theInstallation } from '../care/objects/the-installation.ts';
import { instant } from '../clock.ts';
import type { Queries } from '../db/database.ts';
import type { AccessCodeTable } from '../db/tables/assignment.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { blindIndex } from '../vault/blind-index.ts';
import { readAccessCode } from './access-code.ts';
import { beginPatientSession, type LetIn } from './patient-session.ts';
import { countTry, refuseTooManyTries, type Limited } from './rate-limit.ts';
import { verb } from './verb.ts';

const quarterOfAnHour = 15 * 60;
// Many people can share a waiting room's address, and a typing mistake is no attack.
const byAddress = { name: 'code-address', tries: 60, windowSeconds: quarterOfAnHour };
const byCode = { name: 'code', tries: 10, windowSeconds: quarterOfAnHour };
const byUnit = { name: 'code-unit', tries: 300, windowSeconds: quarterOfAnHour };

/** What a one-time code is found by. */
export function accessCodeIndex(app: App, code: string): string {
	return blindIndex(app.vault, 'access-code', code);
}

/** Lets a person in by a one-time code. Unknown, used, revoked and expired look the same. */
export const redeemAccessCode = verb(
	{
		name: 'redeemAccessCode',
		capability: 'code:redeem',
		by: ['nobody'],
		leaves: 'own-history',
		on: theInstallation
	},
	async ({ app, actor, object }, input: { code: string }): Promise<LetIn> => {
		const code = readAccessCode(input.code);
		const limits = await limitsOf(app, actor.address, code);
		await refuseTooManyTries(app, limits);

		const letIn =
			code && (await app.db.write((tx) => tryCode(tx, app, accessCodeIndex(app, code))));
		if (letIn) return letIn;

		await countTry(app, limits);
		const refusal = { actor, act: 'redeemAccessCode', outcome: 'refused', object } as const;
		await app.db.write((tx) => recordAudit(tx, app, refusal));
		throw new ServerRefusal(
			'code-refused',
			'This code does not open anything now.',
			'Check it against the slip. If it still does not work, ask the clinic for a new one.'
		);
	}
);

/** What this try counts against. The unit is known only when the code is or was one of its own. */
async function limitsOf(
	app: App,
	address: string,
	code: string | null
): Promise<readonly Limited[]> {
	const limits: Limited[] = [{ rule: byAddress, key: address }];
	if (!code) return limits;
	limits.push({ rule: byCode, key: code });
	const row = await app.db.read
		.selectFrom('access_code')
		.select('unit_id')
		.where('code_index', '=', accessCodeIndex(app, code))
		.executeTakeFirst();
	if (row) limits.push({ rule: byUnit, key: row.unit_id });
	return limits;
}

async function tryCode(tx: Queries, app: App, index: string): Promise<LetIn | null> {
	const row = await app.db
		.held(tx.selectFrom('access_code').selectAll().where('code_index', '=', index))
		.executeTakeFirst();
	if (!row) return null;
	const here = { unitId: row.unit_id, assignmentId: row.assignment_id, mode: row.mode };
	const assignment = await tx
		.selectFrom('assignment')
		.select(['episode_id', 'status'])
		.where('unit_id', '=', row.unit_id)
		.where('id', '=', row.assignment_id)
		.executeTakeFirstOrThrow();

	if (!isOpen(app, row) || assignment.status === 'withdrawn') {
		await changeCode(tx, row, { late_tries: row.late_tries + 1 });
		return null;
	}
	await changeCode(tx, row, { redeemed_at: instant(app.clock) });
	const letIn = await beginPatientSession(tx, app, { ...here, episodeId: assignment.episode_id });
	await recordAudit(tx, app, {
		actor: letIn.actor,
		act: 'redeemAccessCode',
		outcome: 'done',
		object: { kind: 'assignment', id: row.assignment_id, unitId: row.unit_id }
	});
	return letIn;
}

function isOpen(app: App, code: AccessCodeTable): boolean {
	return (
		code.redeemed_at === null && code.revoked_at === null && code.expires_at > instant(app.clock)
	);
}

async function changeCode(
	tx: Queries,
	code: AccessCodeTable,
	change: Partial<Pick<AccessCodeTable, 'late_tries' | 'redeemed_at'>>
): Promise<void> {
	await tx
		.updateTable('access_code')
		.set(change)
		.where('unit_id', '=', code.unit_id)
		.where('id', '=', code.id)
		.execute();
}
