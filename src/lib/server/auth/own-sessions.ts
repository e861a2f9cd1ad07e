import { theUnit } from '../care/objects/the-unit.ts';
import { instant, type Instant } from '../clock.ts';
import { digest } from '../vault/keyed-digest.ts';
import { passkeysOf } from './passkeys.ts';
import { countRecoveryCodes, hasCodeApp } from './second-factor.ts';
import { verb } from './verb.ts';

export interface OwnSession {
	/** By which it is ended; opens nothing. */
	readonly publicId: string;
	readonly beganAt: Instant;
	readonly endsAt: Instant;
	readonly isThis: boolean;
}

export interface OwnPasskey {
	readonly credentialId: string;
	readonly name: string;
	readonly addedAt: Instant;
	readonly lastUsedAt: Instant | null;
}

export interface OwnAccount {
	readonly sessions: readonly OwnSession[];
	readonly hasCodeApp: boolean;
	readonly passkeys: readonly OwnPasskey[];
	readonly recoveryCodesLeft: number;
}

/** Where somebody is signed in, and how their account is protected. */
export const readOwnAccount = verb(
	{
		name: 'readOwnAccount',
		capability: 'account:change',
		by: ['staff'],
		leaves: 'nothing',
		on: theUnit
	},
	async ({ app, actor }, input: { sessionId: string }): Promise<OwnAccount> => {
		const now = instant(app.clock);
		const rows = await app.db.read
			.selectFrom('session')
			.select(['id_hash', 'public_id', 'created_at', 'ends_at'])
			.where('staff_id', '=', actor.staffId)
			.where('expires_at', '>', now)
			.where('ends_at', '>', now)
			.orderBy('created_at', 'desc')
			.execute();
		const own = digest(input.sessionId);
		return {
			sessions: rows.map((row) => ({
				publicId: row.public_id ?? '',
				beganAt: row.created_at,
				endsAt: row.ends_at,
				isThis: row.id_hash === own
			})),
			hasCodeApp: await hasCodeApp(app.db.read, actor.staffId),
			passkeys: (await passkeysOf(app.db.read, actor.staffId)).map((key) => ({
				credentialId: key.credential_id,
				name: key.name,
				addedAt: key.created_at,
				lastUsedAt: key.last_used_at
			})),
			recoveryCodesLeft: await countRecoveryCodes(app.db.read, actor.staffId)
		};
	}
);

/** Ends one of the own sessions, or all but this one. */
export const endOwnSessions = verb(
	{
		name: 'endOwnSessions',
		capability: 'account:change',
		by: ['staff'],
		leaves: 'audit-event',
		on: theUnit
	},
	async (
		{ actor, write },
		input: { publicId: string } | { butSessionId: string }
	): Promise<void> => {
		await write((tx) => {
			const own = tx.deleteFrom('session').where('staff_id', '=', actor.staffId);
			return 'publicId' in input
				? own.where('public_id', '=', input.publicId).execute()
				: own.where('id_hash', '!=', digest(input.butSessionId)).execute();
		});
	}
);
