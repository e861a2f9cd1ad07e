import { expect, it } from 'vitest';
import { assignPackage } from '../care/assign-package.ts';
import { issueAccessCode } from '../care/issue-access-code.ts';
import { revokeAccess } from '../care/revoke-access.ts';
import { startWaitingRoom } from '../care/start-waiting-room.ts';
import { submitResponse } from '../testing/submit-response.ts';
import { openResponse } from '../care/open-response.ts';
import { withdrawAssignment } from '../care/withdraw-assignment.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { newTestUnit, type TestUnit } from '../testing/people.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { newAccessCode } from './access-code.ts';
import { nobody } from './actor.ts';
import { leave } from './leave.ts';
import { readPatientSession } from './patient-session.ts';
import { redeemAccessCode } from './redeem-access-code.ts';

let lastAddress = 0;
const door = () => nobody(`192.0.2.${++lastAddress}`);
const day = 24 * 3600;

function issue(app: TestApp, unit: TestUnit) {
	const { assignmentId } = unit;
	return issueAccessCode(app, unit.clinician, { assignmentId, mode: 'own-device' });
}

describeOnBothDatabases('getting in', (app) => {
	it('a code lets its person in to its assignment, typed as people type', async () => {
		const unit = await newTestUnit(app());
		const { code } = await issue(app(), unit);
		const typed = ` ${code.toLowerCase().replaceAll('-', ' ')}`;
		const { sessionId, actor } = await redeemAccessCode(app(), door(), { code: typed });
		expect(actor).toEqual(unit.patient);
		expect(await readPatientSession(app(), sessionId)).toEqual(unit.patient);
	});

	it('unknown, used, expired, revoked, replaced and withdrawn codes are refused alike', async () => {
		const units = await Promise.all(Array.from({ length: 5 }, () => newTestUnit(app())));
		const [used, expired, revoked, replaced, withdrawn] = units as [
			TestUnit,
			TestUnit,
			TestUnit,
			TestUnit,
			TestUnit
		];
		const codes = [newAccessCode(), 'K7QM', ''];
		codes.push((await issue(app(), expired)).code);
		app().clock.advance(15 * day);
		for (const unit of [used, revoked, replaced, withdrawn]) {
			codes.push((await issue(app(), unit)).code);
		}
		await redeemAccessCode(app(), door(), { code: codes[4]! });
		await revokeAccess(app(), revoked.clinician, revoked);
		await issue(app(), replaced);
		await withdrawAssignment(app(), withdrawn.clinician, withdrawn);

		const messages = await Promise.all(
			codes.map((code) =>
				redeemAccessCode(app(), door(), { code }).then(
					() => 'let in',
					(error: Error) => error.message
				)
			)
		);
		expect(new Set(messages)).toEqual(new Set(['This code does not open anything now.']));
	});

	it('of many who use a code at once, one is let in', async () => {
		const unit = await newTestUnit(app());
		const { code } = await issue(app(), unit);
		const tries = Array.from({ length: 8 }, () =>
			refusalOf(redeemAccessCode(app(), door(), { code }))
		);
		const outcomes = await Promise.all(tries);
		expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
	});

	it('an address that guesses has to wait, and then may try again', async () => {
		const guesser = door();
		for (let tries = 0; tries < 60; tries++) {
			expect(await refusalOf(redeemAccessCode(app(), guesser, { code: newAccessCode() }))).toBe(
				'code-refused'
			);
		}
		const unit = await newTestUnit(app());
		const { code } = await issue(app(), unit);
		expect(await refusalOf(redeemAccessCode(app(), guesser, { code }))).toBe('too-many-tries');
		expect(await refusalOf(redeemAccessCode(app(), door(), { code: newAccessCode() }))).toBe(
			'code-refused'
		);
		app().clock.advance(16 * 60);
		expect(await refusalOf(redeemAccessCode(app(), guesser, { code }))).toBe('done');
	});

	it('a session ends when idle, is kept by use, and ends for good in the end', async () => {
		const unit = await newTestUnit(app());
		const enter = async () => {
			const { code } = await issue(app(), unit);
			return (await redeemAccessCode(app(), door(), { code })).sessionId;
		};
		const idle = await enter();
		app().clock.advance(31 * 60);
		expect(await readPatientSession(app(), idle)).toBeNull();

		const kept = await enter();
		for (let minutes = 0; minutes < 11 * 60; minutes += 20) {
			app().clock.advance(20 * 60);
			expect(await readPatientSession(app(), kept)).toEqual(unit.patient);
		}
		for (let minutes = 0; minutes < 2 * 60; minutes += 20) {
			app().clock.advance(20 * 60);
			await readPatientSession(app(), kept);
		}
		expect(await readPatientSession(app(), kept)).toBeNull();
	});

	it('leaving and revoking end the session at once', async () => {
		const unit = await newTestUnit(app());
		const first = await issue(app(), unit);
		const left = await redeemAccessCode(app(), door(), first);
		await leave(app(), left.actor, left);
		expect(await readPatientSession(app(), left.sessionId)).toBeNull();

		const second = await issue(app(), unit);
		const revoked = await redeemAccessCode(app(), door(), second);
		await revokeAccess(app(), unit.clinician, unit);
		expect(await readPatientSession(app(), revoked.sessionId)).toBeNull();
	});

	it('a session id that nobody was given is nobody’s', async () => {
		expect(await readPatientSession(app(), 'made-up')).toBeNull();
	});

	it('the waiting-room tablet forgets when the last form is handed in', async () => {
		const unit = await newTestUnit(app());
		const assignmentId = await assignPackage(app(), unit.clinician, {
			episodeId: unit.episodeId,
			packageId: null,
			moment: 'weekly',
			dueOn: null,
			forms: [{ formId: 'check-in', version: '1.0.0', hash: 'c', rater: 'patient' }]
		});
		const tablet = await startWaitingRoom(app(), unit.clinician, { assignmentId });
		const responseId = await openResponse(app(), tablet.actor, {
			assignmentId,
			formId: 'check-in',
			rater: 'patient',
			language: 'nb'
		});
		expect(await readPatientSession(app(), tablet.sessionId)).not.toBeNull();
		const { isAssignmentComplete } = await submitResponse(app(), tablet.actor, { responseId });
		expect(isAssignmentComplete).toBe(true);
		expect(await readPatientSession(app(), tablet.sessionId)).toBeNull();
	});
});
