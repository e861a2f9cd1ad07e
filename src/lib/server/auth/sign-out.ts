import { theUnit } from '../care/objects/the-unit.ts';
import { beginProviderSignOut, readIdToken } from './provider-sign-out.ts';
import { luciaOf } from './staff-session.ts';
import { verb } from './verb.ts';

export interface SignedOut {
	/** With which the browser signs out at the provider, too; null when it came in otherwise. */
	readonly atProvider: string | null;
}

/** Ends the session. Nothing of a provider can stand in the way of that. */
export const signOut = verb(
	{
		name: 'signOut',
		capability: 'session:end',
		by: ['staff'],
		leaves: 'audit-event',
		on: theUnit
	},
	async ({ app }, { sessionId }: { readonly sessionId: string }): Promise<SignedOut> => {
		const idToken = await readIdToken(app, sessionId);
		await luciaOf(app).invalidateSession(sessionId);
		return { atProvider: idToken && (await beginProviderSignOut(app, idToken)) };
	}
);
