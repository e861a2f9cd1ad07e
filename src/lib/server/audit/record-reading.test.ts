import { expect, it } from 'vitest';
import { system } from '../auth/actor.ts';
import { newId, type UnitId } from '../ids.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { recordReading } from './record-reading.ts';
import { verifyAudit } from './verify-audit.ts';

/** The same app, which counts its commits, or fails at each. */
function watched(app: TestApp, failure?: Error) {
	let commits = 0;
	const write: TestApp['db']['write'] = (work) => {
		commits++;
		return failure ? Promise.reject(failure) : app.db.write(work);
	};
	return { app: { ...app, db: { ...app.db, write } }, commits: () => commits };
}

function readings(app: TestApp, unitId: UnitId, acts: readonly string[]) {
	const object = { kind: 'episode', id: 'somebody', unitId };
	const actor = system('test', unitId);
	return acts.map((act) => recordReading(app, { actor, act, outcome: 'done', object }));
}

describeOnBothDatabases('readings of one page', (app) => {
	it('are as many events, in order, and one commit', async () => {
		const unitId = newId<'unit'>();
		const { app: counting, commits } = watched(app());
		await Promise.all(readings(counting, unitId, ['readEpisode', 'readResponses', 'listAlerts']));
		expect(commits()).toBe(1);
		const rows = await app()
			.db.read.selectFrom('audit_event')
			.select(['seq', 'act', 'actor_kind', 'object_id'])
			.where('unit_id', '=', unitId)
			.orderBy('seq')
			.execute();
		const event = { actor_kind: 'system', object_id: 'somebody' };
		expect(rows).toEqual([
			{ seq: 1, act: 'readEpisode', ...event },
			{ seq: 2, act: 'readResponses', ...event },
			{ seq: 3, act: 'listAlerts', ...event }
		]);
		expect(await verifyAudit(app(), unitId)).toMatchObject({ isWhole: true, events: 3 });
	});

	it('of two units at once stand each in its own chain', async () => {
		const units = [newId<'unit'>(), newId<'unit'>()] as const;
		await Promise.all(units.flatMap((unitId) => readings(app(), unitId, ['a', 'b'])));
		for (const unitId of units) {
			expect(await verifyAudit(app(), unitId)).toMatchObject({ isWhole: true, events: 2 });
		}
	});

	it('that cannot be written down give nobody anything, and the next page is read again', async () => {
		const unitId = newId<'unit'>();
		const { app: failing } = watched(app(), new Error('disk full'));
		const outcomes = await Promise.allSettled(readings(failing, unitId, ['a', 'b']));
		expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
		await Promise.all(readings(app(), unitId, ['c']));
		expect(await verifyAudit(app(), unitId)).toMatchObject({ isWhole: true, events: 1 });
	});
});
