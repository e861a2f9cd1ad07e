import { expect, it } from 'vitest';
import { createStaff } from '../care/create-staff.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { newTestUnit } from '../testing/people.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { runningProviders } from '../testing/running-providers.ts';
import { nobody, system, type StaffActor } from './actor.ts';
import { beginProviderLink, readOwnProviderLink, unlinkProvider } from './own-provider-link.ts';
import { signIn, type SignedIn } from './sign-in.ts';
import { beginProviderSignIn, signInByProvider } from './sign-in-by-provider.ts';
import { providerSignOutAddress } from './provider-sign-out.ts';
import { signOut } from './sign-out.ts';
import { readStaffSession } from './staff-session.ts';

const door = nobody('192.0.2.9');
const password = 'en ganske lang setning til prøve';
const running = runningProviders();
const { withProviders } = running;
let count = 0;

async function newAccount(app: TestApp): Promise<{ actor: StaffActor; subject: string }> {
	const { unitId } = await newTestUnit(app);
	const subject = `ansatt-${++count}-${app.db.engine}`;
	const email = `${subject}@example.org`;
	const account = { email, name: 'Anne Ansatt', password, roles: ['clinician'] as const };
	await createStaff(app, system('test', unitId), account);
	const { actor } = await signIn(app, door, { email, password });
	return { actor, subject };
}

async function linked(app: TestApp): Promise<{ actor: StaffActor; subject: string }> {
	const account = await newAccount(app);
	running.provider.next = { subject: account.subject, level: 'high' };
	const left = await beginProviderLink(app, account.actor, { then: '/konto' });
	const query = await running.provider.visit(left.address);
	const { browserSecret } = left;
	const entry = await signInByProvider(app, door, { query, browserSecret });
	expect(entry).toEqual({ signedIn: null, then: '/konto' });
	return account;
}

/** Signs in at the provider and back here. */
async function comeIn(here: TestApp, subject: string): Promise<SignedIn> {
	running.provider.next = { subject, level: 'high' };
	const left = await beginProviderSignIn(here, door, { then: '' });
	const query = await running.provider.visit(left.address);
	const { signedIn } = await signInByProvider(here, door, { ...left, query });
	if (!signedIn) throw new Error('Nobody was let in.');
	return signedIn;
}

describeOnBothDatabases('a provider of identities, for staff', (app) => {
	it('signs in whoever linked their account, with two factors', async () => {
		const here = withProviders(app());
		const { actor, subject } = await linked(here);
		expect(await readOwnProviderLink(here, actor, {})).toBe(true);
		running.provider.next = { subject, level: 'high' };
		const left = await beginProviderSignIn(here, door, { then: '/team' });
		const query = await running.provider.visit(left.address);
		const entry = await signInByProvider(here, door, { ...left, query });
		expect(entry.then).toBe('/team');
		const session = await readStaffSession(here, entry.signedIn!.sessionId);
		expect(session).toMatchObject({ staffId: actor.staffId, isConfirmed: true });
	});

	it('signs out whoever signs out here, once, by the browser that did', async () => {
		const here = withProviders(app());
		const { actor, subject } = await linked(here);
		const signedIn = await comeIn(here, subject);
		const { atProvider } = await signOut(here, actor, signedIn);
		expect(await readStaffSession(here, signedIn.sessionId)).toBeNull();
		const address = await providerSignOutAddress(here, atProvider!);
		expect(await running.provider.leave(address!)).toBe(`${here.settings.origin}/logg-inn`);
		expect(await providerSignOutAddress(here, atProvider!)).toBeNull();
		expect(await providerSignOutAddress(here, 'guessed')).toBeNull();
	});

	it('is not asked when somebody signs out who came in by password', async () => {
		const here = withProviders(app());
		const { subject } = await newAccount(here);
		const byPassword = await signIn(here, door, { email: `${subject}@example.org`, password });
		expect(await signOut(here, byPassword.actor, byPassword)).toEqual({ atProvider: null });
	});

	it('that does not answer keeps nobody from signing out here', async () => {
		const here = withProviders(app());
		const { actor, subject } = await linked(here);
		const signedIn = await comeIn(here, subject);
		const staff = { ...here.settings.providers.staff!, issuer: 'http://127.0.0.1:1' };
		const gone = { ...here, settings: { ...here.settings, providers: { staff, patient: null } } };
		const { atProvider } = await signOut(gone, actor, signedIn);
		expect(await readStaffSession(gone, signedIn.sessionId)).toBeNull();
		expect(await providerSignOutAddress(gone, atProvider!)).toBeNull();
	});

	it('makes no account for somebody whom nobody linked', async () => {
		const here = withProviders(app());
		running.provider.next = { subject: `fremmed-${here.db.engine}`, level: 'high' };
		const left = await beginProviderSignIn(here, door, { then: '' });
		const query = await running.provider.visit(left.address);
		const entered = signInByProvider(here, door, { ...left, query });
		expect(await refusalOf(entered)).toBe('provider-unknown');
	});

	it('has to vouch for a level that is asked for', async () => {
		const here = withProviders(app());
		const { subject } = await linked(here);
		running.provider.next = { subject, level: 'low' };
		const left = await beginProviderSignIn(here, door, { then: '' });
		const query = await running.provider.visit(left.address);
		const entered = signInByProvider(here, door, { ...left, query });
		expect(await refusalOf(entered)).toBe('provider-weak');
	});

	it('opens one account by one identity', async () => {
		const here = withProviders(app());
		const { subject } = await linked(here);
		const other = await newAccount(here);
		running.provider.next = { subject, level: 'high' };
		const left = await beginProviderLink(here, other.actor, { then: '/konto' });
		const query = await running.provider.visit(left.address);
		expect(await refusalOf(signInByProvider(here, door, { ...left, query }))).toBe('conflict');
	});

	it('opens nothing after it was unlinked', async () => {
		const here = withProviders(app());
		const { actor, subject } = await linked(here);
		await unlinkProvider(here, actor, {});
		running.provider.next = { subject, level: 'high' };
		const left = await beginProviderSignIn(here, door, { then: '' });
		const query = await running.provider.visit(left.address);
		const entered = signInByProvider(here, door, { ...left, query });
		expect(await refusalOf(entered)).toBe('provider-unknown');
	});

	it('is answered once, and only by the browser that left', async () => {
		const here = withProviders(app());
		const { subject } = await linked(here);
		running.provider.next = { subject, level: 'high' };
		const left = await beginProviderSignIn(here, door, { then: '' });
		const query = await running.provider.visit(left.address);
		const other = await beginProviderSignIn(here, door, { then: '' });
		const stolen = { query, browserSecret: other.browserSecret };
		expect(await refusalOf(signInByProvider(here, door, stolen))).toBe('provider-failed');
		expect(await refusalOf(signInByProvider(here, door, { ...left, query }))).toBe('done');
		expect(await refusalOf(signInByProvider(here, door, { ...left, query }))).toBe(
			'provider-failed'
		);
	});

	it('is not believed when code, state or issuer were changed on the way', async () => {
		const here = withProviders(app());
		const { subject } = await linked(here);
		for (const [name, value] of [
			['code', 'another'],
			['state', 'another'],
			['iss', 'https://evil.example']
		] as const) {
			running.provider.next = { subject, level: 'high' };
			const left = await beginProviderSignIn(here, door, { then: '' });
			const changed = new URLSearchParams(await running.provider.visit(left.address));
			changed.set(name, value);
			const entered = signInByProvider(here, door, { ...left, query: changed.toString() });
			expect([name, await refusalOf(entered)]).toEqual([name, 'provider-failed']);
		}
	});

	it('says that somebody cancelled', async () => {
		const here = withProviders(app());
		running.provider.next = { subject: 'x', isCancelled: true };
		const left = await beginProviderSignIn(here, door, { then: '' });
		const query = await running.provider.visit(left.address);
		const entered = signInByProvider(here, door, { ...left, query });
		expect(await refusalOf(entered)).toBe('provider-cancelled');
	});

	it('is off unless it is set up, and not fatal when it does not answer', async () => {
		expect(await refusalOf(beginProviderSignIn(app(), door, { then: '' }))).toBe('provider-failed');
		const here = withProviders(app());
		const staff = { ...here.settings.providers.staff!, issuer: 'http://127.0.0.1:1' };
		const gone = { ...here, settings: { ...here.settings, providers: { staff, patient: null } } };
		expect(await refusalOf(beginProviderSignIn(gone, door, { then: '' }))).toBe('provider-failed');
	});
});
