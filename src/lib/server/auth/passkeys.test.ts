import { expect, it } from 'vitest';
import { createStaff } from '../care/create-staff.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { newTestUnit } from '../testing/people.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { softPasskey, type SoftPasskey } from '../testing/soft-passkey.ts';
import { nobody, system, type StaffActor } from './actor.ts';
import { beginPasskeyConfirmation, confirmByPasskey } from './confirm-by-passkey.ts';
import { addPasskey, beginPasskey, removePasskey } from './own-passkeys.ts';
import { readOwnAccount } from './own-sessions.ts';
import { signIn } from './sign-in.ts';
import { beginPasskeySignIn, signInByPasskey } from './sign-in-by-passkey.ts';
import { signInSecondFactor } from './sign-in-second-factor.ts';
import { readStaffSession } from './staff-session.ts';

const password = 'en ganske lang setning til prøve';
const door = nobody('192.0.2.7');
let count = 0;

interface Account {
	readonly email: string;
	readonly actor: StaffActor;
	readonly sessionId: string;
}

async function newAccount(app: TestApp): Promise<Account> {
	const { unitId } = await newTestUnit(app);
	const email = `nokkel-${++count}-${app.db.engine}@example.org`;
	await createStaff(app, system('test', unitId), {
		email,
		name: 'Nina Nøkkel',
		password,
		roles: ['clinician']
	});
	const { sessionId, actor } = await signIn(app, door, { email, password });
	return { email, actor, sessionId };
}

async function addTo(app: TestApp, { actor, sessionId }: Account): Promise<SoftPasskey> {
	const device = softPasskey(app.settings.origin);
	const response = device.make(await beginPasskey(app, actor, {}));
	await addPasskey(app, actor, { response, name: 'Telefonen', sessionId });
	return device;
}

describeOnBothDatabases('a passkey', (app) => {
	it('opens the account alone, and is two factors', async () => {
		const account = await newAccount(app());
		const device = await addTo(app(), account);
		const response = device.sign(await beginPasskeySignIn(app(), door, {}));
		const signedIn = await signInByPasskey(app(), door, { response, pendingSessionId: null });
		const session = await readStaffSession(app(), signedIn.sessionId);
		expect(session).toMatchObject({ staffId: account.actor.staffId, isConfirmed: true });
	});

	it('makes the password alone worth half a session, which it can also finish', async () => {
		const account = await newAccount(app());
		const device = await addTo(app(), account);
		const half = await signIn(app(), door, { email: account.email, password });
		expect(half.awaits).toBe('second-factor');
		expect(await readStaffSession(app(), half.sessionId)).toBeNull();
		const response = device.sign(await beginPasskeySignIn(app(), door, {}));
		await signInByPasskey(app(), door, { response, pendingSessionId: half.sessionId });
		const code = { sessionId: half.sessionId, code: 'x' };
		expect(await refusalOf(signInSecondFactor(app(), door, code))).toBe('sign-in-refused');
	});

	it('comes with recovery codes for the day the device is gone', async () => {
		const account = await newAccount(app());
		const device = softPasskey(app().settings.origin);
		const response = device.make(await beginPasskey(app(), account.actor, {}));
		const { actor, sessionId } = account;
		const [code] = await addPasskey(app(), actor, { response, name: '', sessionId });
		const half = await signIn(app(), door, { email: account.email, password });
		const input = { sessionId: half.sessionId, code: code! };
		expect((await signInSecondFactor(app(), door, input)).awaits).toBeNull();
	});

	it('keeps the session it was added in, and ends the others', async () => {
		const account = await newAccount(app());
		const other = await signIn(app(), door, { email: account.email, password });
		await addTo(app(), account);
		expect(await readStaffSession(app(), account.sessionId)).not.toBeNull();
		expect(await readStaffSession(app(), other.sessionId)).toBeNull();
	});

	it('confirms that somebody who is signed in is still there', async () => {
		const account = await newAccount(app());
		const device = await addTo(app(), account);
		app().clock.advance(20 * 60);
		expect(await readStaffSession(app(), account.sessionId)).toMatchObject({ isConfirmed: false });
		const response = device.sign(await beginPasskeyConfirmation(app(), account.actor, {}));
		const { actor, sessionId } = account;
		await confirmByPasskey(app(), actor, { response, sessionId });
		expect(await readStaffSession(app(), account.sessionId)).toMatchObject({ isConfirmed: true });
	});

	it('of a colleague confirms nothing', async () => {
		const account = await newAccount(app());
		await addTo(app(), account);
		const device = await addTo(app(), await newAccount(app()));
		const response = device.sign(await beginPasskeyConfirmation(app(), account.actor, {}));
		const confirmed = confirmByPasskey(app(), account.actor, { ...account, response });
		expect(await refusalOf(confirmed)).toBe('code-refused');
	});

	it('opens nothing with an answer that was used, is late, or was for something else', async () => {
		const account = await newAccount(app());
		const device = await addTo(app(), account);
		const enter = (response: ReturnType<SoftPasskey['sign']>) =>
			refusalOf(signInByPasskey(app(), door, { response, pendingSessionId: null }));
		const used = device.sign(await beginPasskeySignIn(app(), door, {}));
		expect(await enter(used)).toBe('done');
		expect(await enter(used)).toBe('code-refused');
		const late = device.sign(await beginPasskeySignIn(app(), door, {}));
		app().clock.advance(6 * 60);
		expect(await enter(late)).toBe('code-refused');
		const other = device.sign(await beginPasskeyConfirmation(app(), account.actor, {}));
		expect(await enter(other)).toBe('code-refused');
	});

	it.each([
		['another address', { origin: 'https://evil.example' }],
		['no look at its owner', { isOwnerSeen: false }],
		['a signature by another key', { isForged: true }]
	])('opens nothing with %s', async (_, change) => {
		const account = await newAccount(app());
		const device = await addTo(app(), account);
		const response = device.sign(await beginPasskeySignIn(app(), door, {}), change);
		const entered = signInByPasskey(app(), door, { response, pendingSessionId: null });
		expect(await refusalOf(entered)).toBe('code-refused');
	});

	it('that was copied is noticed by its counter', async () => {
		const account = await newAccount(app());
		const device = await addTo(app(), account);
		const enter = async (counter: number) =>
			refusalOf(
				signInByPasskey(app(), door, {
					response: device.sign(await beginPasskeySignIn(app(), door, {}), { counter }),
					pendingSessionId: null
				})
			);
		expect(await enter(7)).toBe('done');
		expect(await enter(5)).toBe('code-refused');
	});

	it('opens nothing after it was removed, nor for an account that is closed', async () => {
		const account = await newAccount(app());
		const device = await addTo(app(), account);
		const { passkeys } = await readOwnAccount(app(), account.actor, account);
		expect(passkeys).toMatchObject([{ name: 'Telefonen' }]);
		await removePasskey(app(), account.actor, passkeys[0]!);
		const response = device.sign(await beginPasskeySignIn(app(), door, {}));
		const entered = signInByPasskey(app(), door, { response, pendingSessionId: null });
		expect(await refusalOf(entered)).toBe('code-refused');

		const other = await newAccount(app());
		const second = await addTo(app(), other);
		await app().db.write((tx) =>
			tx
				.updateTable('staff')
				.set({ disabled_at: app().clock.now().toISOString() })
				.where('id', '=', other.actor.staffId)
				.execute()
		);
		const tried = second.sign(await beginPasskeySignIn(app(), door, {}));
		const closed = signInByPasskey(app(), door, { response: tried, pendingSessionId: null });
		expect(await refusalOf(closed)).toBe('code-refused');
	});

	it('of a colleague is not removed', async () => {
		const account = await newAccount(app());
		await addTo(app(), account);
		const { passkeys } = await readOwnAccount(app(), account.actor, account);
		const other = await newAccount(app());
		await removePasskey(app(), other.actor, passkeys[0]!);
		expect((await readOwnAccount(app(), account.actor, account)).passkeys).toHaveLength(1);
	});
});
