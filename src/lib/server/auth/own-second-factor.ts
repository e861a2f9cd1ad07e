import { theUnit } from '../care/objects/the-unit.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { digest } from '../vault/keyed-digest.ts';
import {
	forgetCodeApp,
	hasCodeApp,
	hasSecondFactor,
	storeRecoveryCodes,
	storeSecret,
	takeCode
} from './second-factor.ts';
import { verb } from './verb.ts';

export interface NewSecondFactor {
	/** What is typed into the app, base32. Shown once. */
	readonly secret: string;
	/** The same as an address for a QR code. */
	readonly address: string;
}

/** Begins a second factor; it counts from the first right code. */
export const beginSecondFactor = verb(
	{
		name: 'beginSecondFactor',
		capability: 'account:change',
		by: ['staff'],
		leaves: 'audit-event',
		afterConfirming: true,
		on: theUnit
	},
	async ({ app, actor, write }, _input: Record<string, never>): Promise<NewSecondFactor> => {
		if (await hasCodeApp(app.db.read, actor.staffId)) {
			throw new ServerRefusal(
				'conflict',
				'There is a second factor already.',
				'Remove it first; then take a new one.'
			);
		}
		const secret = await write((tx) => storeSecret(tx, app, actor.staffId));
		const { email } = await app.db.read
			.selectFrom('staff')
			.select('email')
			.where('id', '=', actor.staffId)
			.executeTakeFirstOrThrow();
		const query = new URLSearchParams({ secret, issuer: 'Terskel' });
		return { secret, address: `otpauth://totp/Terskel:${encodeURIComponent(email)}?${query}` };
	}
);

/** The app shows that it holds the secret. Other sessions end; recovery codes are shown once. */
export const confirmSecondFactor = verb(
	{
		name: 'confirmSecondFactor',
		capability: 'account:change',
		by: ['staff'],
		leaves: 'audit-event',
		on: theUnit
	},
	async (
		{ app, actor, write },
		input: { code: string; sessionId: string }
	): Promise<readonly string[]> =>
		write(async (tx) => {
			const isHad = await hasCodeApp(tx, actor.staffId);
			if (isHad || !(await takeCode(tx, app, actor.staffId, input.code.slice(0, 100)))) {
				throw new ServerRefusal(
					'code-refused',
					'The code is not right.',
					'Check the clock of the device, wait for the next code, and type that.'
				);
			}
			await tx
				.updateTable('session')
				.set({ assurance: 'second-factor' })
				.where('id_hash', '=', digest(input.sessionId))
				.where('staff_id', '=', actor.staffId)
				.execute();
			await tx
				.deleteFrom('session')
				.where('staff_id', '=', actor.staffId)
				.where('id_hash', '!=', digest(input.sessionId))
				.execute();
			return storeRecoveryCodes(tx, app, actor.staffId);
		})
);

export const renewRecoveryCodes = verb(
	{
		name: 'renewRecoveryCodes',
		capability: 'account:change',
		by: ['staff'],
		leaves: 'audit-event',
		afterConfirming: true,
		on: theUnit
	},
	async ({ app, actor, write }, _input: Record<string, never>): Promise<readonly string[]> => {
		if (!(await hasSecondFactor(app.db.read, actor.staffId))) {
			throw new ServerRefusal('conflict', 'There is no second factor.', 'Take one first.');
		}
		return write((tx) => storeRecoveryCodes(tx, app, actor.staffId));
	}
);

export const removeSecondFactor = verb(
	{
		name: 'removeSecondFactor',
		capability: 'account:change',
		by: ['staff'],
		leaves: 'audit-event',
		afterConfirming: true,
		on: theUnit
	},
	({ actor, write }, _input: Record<string, never>): Promise<void> =>
		write((tx) => forgetCodeApp(tx, actor.staffId))
);
