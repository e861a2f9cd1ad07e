import { expect, it } from 'vitest';
import { endPatientSessions, beginPatientSession } from '../auth/patient-session.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { newTestUnit, type TestUnit } from '../testing/people.ts';
import { holdPost, openHeldPost } from './held-post.ts';

const fields = [
	['a.matters-now', 'å få sove'],
	['go', 'next']
] as const;

async function sessionOf(app: TestApp, { patient }: TestUnit, mode = patient.mode) {
	const visit = { ...patient, mode };
	return (await app.db.write((tx) => beginPatientSession(tx, app, visit))).sessionId;
}

describeOnBothDatabases('what was posted after a session had ended', (app) => {
	it('is carried so that only its writer can open it, within a day', async () => {
		const unit = await newTestUnit(app());
		const other = await newTestUnit(app());
		const sessionId = await sessionOf(app(), unit);
		app().clock.advance(3600);
		const sealed = (await holdPost(app(), sessionId, fields)) ?? '';
		expect(sealed).not.toContain('sove');
		expect(Buffer.from(sealed.split('.')[1] ?? '', 'base64url').toString()).not.toContain('sove');
		expect(await openHeldPost(app(), unit.patient, sealed)).toEqual(fields);
		expect(await openHeldPost(app(), other.patient, sealed)).toBeNull();
		expect(await openHeldPost(app(), unit.patient, `${sealed}x`)).toBeNull();
		app().clock.advance(25 * 3600);
		expect(await openHeldPost(app(), unit.patient, sealed)).toBeNull();
	});

	it('is not carried for a stranger, after leaving, or on a tablet in a waiting room', async () => {
		const unit = await newTestUnit(app());
		expect(await holdPost(app(), 'nobody', fields)).toBeNull();
		const tablet = await sessionOf(app(), unit, 'waiting-room');
		expect(await holdPost(app(), tablet, fields)).toBeNull();
		const left = await sessionOf(app(), unit);
		await app().db.write((tx) => endPatientSessions(tx, app(), unit.patient));
		expect(await holdPost(app(), left, fields)).toBeNull();
	});
});
