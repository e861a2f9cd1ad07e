import { expect, it } from 'vitest';
import { describeOnBothDatabases } from '../testing/on-both-databases.ts';
import { newTestUnit } from '../testing/people.ts';
import { beginPatientSession, readPatientSession } from './patient-session.ts';
import { countTry } from './rate-limit.ts';
import { sweep } from './sweep.ts';

describeOnBothDatabases('sweeping', (app) => {
	const left = async () => {
		const { db } = app();
		const sessions = await db.read.selectFrom('patient_session').select('id_hash').execute();
		const limits = await db.read.selectFrom('rate_limit').select('bucket').execute();
		return { sessions: sessions.length, limits: limits.length };
	};

	it('removes what has run out and keeps what has not', async () => {
		const unit = await newTestUnit(app());
		const begin = () => app().db.write((tx) => beginPatientSession(tx, app(), unit.patient));
		const limit = (key: string) =>
			countTry(app(), [{ rule: { name: 'test', tries: 1, windowSeconds: 60 }, key }]);
		await begin();
		await limit('old');
		app().clock.advance(3600);
		const { sessionId } = await begin();
		await limit('new');
		expect(await left()).toEqual({ sessions: 2, limits: 2 });
		await sweep(app());
		expect(await left()).toEqual({ sessions: 1, limits: 1 });
		expect(await readPatientSession(app(), sessionId)).toEqual(unit.patient);
	});
});
