import { expect, it } from 'vitest';
import { createStaff } from './create-staff.ts';
import { system, type StaffActor } from '../auth/actor.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { newTestUnit, staffIn, type TestUnit } from '../testing/people.ts';
import { checkAudit } from './check-audit.ts';
import { createEpisode } from './create-episode.ts';
import { listAuditEvents } from './list-audit-events.ts';
import { readEpisode } from './read-episode.ts';
import { readOwnAccessLog } from './read-own-access-log.ts';
import { readResponses } from './read-responses.ts';
import { reopenResponse } from './reopen-response.ts';
import { refusalOf } from '../testing/refusal-of.ts';

async function colleague(app: TestApp, { unitId }: TestUnit, name: string): Promise<StaffActor> {
	const staffId = await createStaff(app, system('test', unitId), {
		email: `${name}-${unitId}@example.org`,
		name,
		password: 'en ganske lang setning',
		roles: ['clinician']
	});
	return { kind: 'staff', unitId, staffId, name, roles: ['clinician'] };
}

describeOnBothDatabases('who has read what', (app) => {
	it('a person sees who in the clinic opened or changed their things, by day', async () => {
		const unit = await newTestUnit(app());
		const kari = await colleague(app(), unit, 'Kari');
		const per = await colleague(app(), unit, 'Per');
		await readEpisode(app(), kari, unit);
		await readResponses(app(), kari, unit);
		app().clock.advance(24 * 3600);
		await refusalOf(reopenResponse(app(), per, { responseId: unit.responseId }));
		await readResponses(app(), per, unit);

		const log = await readOwnAccessLog(app(), unit.patient, unit);
		expect(log.map(({ name, roles, hasRead }) => ({ name, roles, hasRead }))).toEqual([
			{ name: 'Per', roles: ['clinician'], hasRead: true },
			{ name: 'Kari', roles: ['clinician'], hasRead: true }
		]);
		expect(log[0]!.day > log[1]!.day).toBe(true);
	});

	it('nothing of what was done with others stands there', async () => {
		const unit = await newTestUnit(app());
		const kari = await colleague(app(), unit, 'Kari');
		const other = await createEpisode(app(), unit.clinician, {
			identity: { name: 'En annen', number: null },
			facts: {},
			phase: 'intake'
		});
		await readEpisode(app(), kari, other);
		expect(await readOwnAccessLog(app(), unit.patient, unit)).toEqual([]);
	});
});

describeOnBothDatabases("an auditor's list", (app) => {
	it('is newest first, filtered, page by page, and of the own unit alone', async () => {
		const unit = await newTestUnit(app());
		await newTestUnit(app());
		const kari = await colleague(app(), unit, 'Kari');
		for (let times = 0; times < 101; times++) await readEpisode(app(), kari, unit);
		const auditor = staffIn(unit.unitId, 'auditor');
		const first = await listAuditEvents(app(), auditor, { act: 'readEpisode' });
		expect(first.events).toHaveLength(100);
		expect(first.hasMore).toBe(true);
		expect(first.events[0]).toMatchObject({ actorName: 'Kari', objectId: unit.episodeId });
		const last = first.events.at(-1)!.seq;
		const rest = await listAuditEvents(app(), auditor, { act: 'readEpisode', before: last });
		expect(rest).toMatchObject({ events: [{ act: 'readEpisode' }], hasMore: false });
		expect(first.acts).toContain('createStaff');

		await refusalOf(readEpisode(app(), staffIn(unit.unitId, 'auditor'), unit));
		const refused = await listAuditEvents(app(), auditor, { outcome: 'refused' });
		expect(refused.events.map(({ act }) => act)).toEqual(['readEpisode']);
		const own = await listAuditEvents(app(), auditor, { actorId: auditor.staffId });
		expect(own.events.every(({ actorId }) => actorId === auditor.staffId)).toBe(true);
	});

	it('verifies with one press', async () => {
		const unit = await newTestUnit(app());
		const check = await checkAudit(app(), staffIn(unit.unitId, 'auditor'), {});
		expect(check.verdict.isWhole).toBe(true);
	});
});
