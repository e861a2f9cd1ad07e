import type { App } from '../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { theInstallation } from '../care/objects/the-installation.ts';
import { instant } from '../clock.ts';
import type { StaffId } from '../ids.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { beginSessionOf } from './begin-session-of.ts';
import { keepIdToken } from './provider-sign-out.ts';
import { arriveFromProvider, leaveForProvider, type Departure } from './provider-visit.ts';
import { countTry, refuseTooManyTries, type Limited } from './rate-limit.ts';
import type { SignedIn } from './sign-in.ts';
import { verb } from './verb.ts';

const quarterOfAnHour = 15 * 60;

/** Sends somebody at the staff's door to the provider. */
export const beginProviderSignIn = verb(
	{
		name: 'beginProviderSignIn',
		capability: 'session:start',
		by: ['nobody'],
		leaves: 'own-history',
		on: theInstallation
	},
	async ({ app, actor }, input: { then: string }): Promise<Departure> => {
		const limits: Limited[] = [
			{
				rule: { name: 'provider-asked', tries: 200, windowSeconds: quarterOfAnHour },
				key: actor.address
			}
		];
		// Every departure is a row: nobody fills the table.
		await refuseTooManyTries(app, limits);
		await countTry(app, limits);
		return leaveForProvider(app, 'staff', input.then);
	}
);

export interface ProviderReturn {
	/** What stands after the question mark of the address they came back to. */
	readonly query: string;
	readonly browserSecret: string;
}

export interface ProviderEntry {
	/** Null when an account was linked: whoever linked it is signed in already. */
	readonly signedIn: SignedIn | null;
	readonly then: string;
}

/** Somebody comes back from the provider. An account that nobody linked is never made here. */
export const signInByProvider = verb(
	{
		name: 'signInByProvider',
		capability: 'session:start',
		by: ['nobody'],
		leaves: 'own-history',
		on: theInstallation
	},
	async ({ app, actor, object }, input: ProviderReturn): Promise<ProviderEntry> => {
		const refused = async (error: unknown): Promise<never> => {
			const refusal = { actor, act: 'signInByProvider', outcome: 'refused', object } as const;
			await app.db.write((tx) => recordAudit(tx, app, refusal));
			throw error;
		};
		const { query, browserSecret } = input;
		const arrival = await arriveFromProvider(app, 'staff', query, browserSecret).catch(refused);
		const { issuer, subject, then, linking } = arrival;
		if (linking) {
			await link(app, issuer, subject, linking).catch(refused);
			return { signedIn: null, then };
		}
		const linked = await app.db.read
			.selectFrom('staff_provider_link')
			.select('staff_id')
			.where('issuer', '=', issuer)
			.where('subject', '=', subject)
			.executeTakeFirst();
		const shown = arrival.isStrong ? 'second-factor' : 'first-factor';
		const signedIn =
			linked && (await beginSessionOf(app, linked.staff_id, 'signInByProvider', shown));
		if (!signedIn) return refused(unknown());
		await keepIdToken(app, signedIn.sessionId, arrival.idToken);
		return { signedIn, then };
	}
);

/** One provider's subject opens one account; the account may have several. */
async function link(app: App, issuer: string, subject: string, staffId: StaffId): Promise<void> {
	await app.db.write(async (tx) => {
		const made = await tx
			.insertInto('staff_provider_link')
			.values({ issuer, subject, staff_id: staffId, linked_at: instant(app.clock) })
			.onConflict((conflict) => conflict.columns(['issuer', 'subject']).doNothing())
			.executeTakeFirst();
		if (made.numInsertedOrUpdatedRows !== 1n) {
			throw new ServerRefusal(
				'conflict',
				'This identity opens an account already.',
				'Unlink it there first.'
			);
		}
		const { unit_id } = await tx
			.selectFrom('staff_role')
			.select('unit_id')
			.where('staff_id', '=', staffId)
			.orderBy('unit_id')
			.limit(1)
			.executeTakeFirstOrThrow();
		await recordAudit(tx, app, {
			actor: { kind: 'system', unitId: unit_id, because: 'linkProvider' },
			act: 'linkProvider',
			outcome: 'done',
			object: { kind: 'staff', id: staffId, unitId: unit_id }
		});
	});
}

function unknown(): ServerRefusal {
	return new ServerRefusal(
		'provider-unknown',
		'This identity is not linked to an account here.',
		'Sign in with the password, and link it under the own account.'
	);
}
