import { expect, it } from 'vitest';
import { system } from '../auth/actor.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { newTestUnit, staffIn, type TestUnit } from '../testing/people.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { closeAlert } from './close-alert.ts';
import { createEpisode } from './create-episode.ts';
import { erasePerson } from './erase-person.ts';
import { listAlerts } from './list-alerts.ts';
import { listEpisodes } from './list-episodes.ts';
import { listOpenAlerts } from './list-open-alerts.ts';
import { raiseAlert } from '../testing/raise-alert.ts';
import { takeAlert } from './take-alert.ts';

function raise(app: TestApp, unit: TestUnit, key = 'afraid-of-partner 1') {
	return raiseAlert(app, system('safety answer', unit.unitId), {
		episodeId: unit.episodeId,
		responseId: unit.responseId,
		urgency: 'now',
		cause: { key, detail: { item: 'afraid-of-partner' } }
	});
}

describeOnBothDatabases('alerts', (app) => {
	it('stay on the work list until they are closed', async () => {
		const unit = await newTestUnit(app());
		const alertId = await raise(app(), unit);
		const open = async () => (await listEpisodes(app(), unit.clinician, {}))[0]?.openAlerts;
		expect(await open()).toBe(1);
		await takeAlert(app(), unit.clinician, { alertId });
		expect(await open()).toBe(1);
		await closeAlert(app(), unit.clinician, { alertId, act: 'Ringte henne.' });
		expect(await open()).toBe(0);
	});

	it('the same cause is one alert, also when raised many times at once, also when closed', async () => {
		const unit = await newTestUnit(app());
		const [alertId, ...others] = await Promise.all([1, 2, 3].map(() => raise(app(), unit)));
		expect(new Set([alertId, ...others]).size).toBe(1);
		await closeAlert(app(), unit.clinician, { alertId: alertId!, act: 'Ringte henne.' });
		expect(await raise(app(), unit)).toBe(alertId);
		expect(await raise(app(), unit, 'afraid-of-partner 2')).not.toBe(alertId);
	});

	it('are taken by one person', async () => {
		const unit = await newTestUnit(app());
		const alertId = await raise(app(), unit);
		await takeAlert(app(), unit.clinician, { alertId });
		expect(await refusalOf(takeAlert(app(), unit.clinician, { alertId }))).toBe('done');
		const colleague = staffIn(unit.unitId, 'clinician');
		expect(await refusalOf(takeAlert(app(), colleague, { alertId }))).toBe('conflict');
	});

	it('are closed by a named person with a named act, once', async () => {
		const unit = await newTestUnit(app());
		const alertId = await raise(app(), unit);
		const close = (act: string) => refusalOf(closeAlert(app(), unit.clinician, { alertId, act }));
		for (const nothing of ['  ', '.', 'ok']) expect(await close(nothing)).toBe('invalid');
		expect(await close('Ringte henne.')).toBe('done');
		expect(await close('En gang til.')).toBe('conflict');
		const [alert] = await listAlerts(app(), unit.clinician, unit);
		expect(alert).toMatchObject({
			cause: { item: 'afraid-of-partner' },
			takenBy: unit.clinician.staffId,
			closedBy: unit.clinician.staffId,
			act: 'Ringte henne.'
		});
	});

	it('two who take or close one at the same time: one does, the other is told', async () => {
		const unit = await newTestUnit(app());
		const alertId = await raise(app(), unit);
		const colleague = staffIn(unit.unitId, 'clinician');
		const both = [unit.clinician, colleague];
		const taking = both.map((who) => refusalOf(takeAlert(app(), who, { alertId })));
		expect((await Promise.all(taking)).toSorted()).toEqual(['conflict', 'done']);
		const closing = both.map((who) =>
			refusalOf(closeAlert(app(), who, { alertId, act: 'Ringte henne.' }))
		);
		expect((await Promise.all(closing)).toSorted()).toEqual(['conflict', 'done']);
	});

	it('what was done can be another named person’s deed, but only one of the unit', async () => {
		const unit = await newTestUnit(app());
		const alertId = await raise(app(), unit);
		const stranger = staffIn(unit.unitId, 'clinician').staffId;
		const act = 'Ringte henne.';
		const closing = closeAlert(app(), unit.clinician, { alertId, act, doneBy: stranger });
		expect(await refusalOf(closing)).toBe('not-found');
		await closeAlert(app(), unit.clinician, { alertId, act });
		const [alert] = await listAlerts(app(), unit.clinician, unit);
		expect(alert?.doneBy).toBe(unit.clinician.staffId);
	});

	it('about somebody who was erased meanwhile is not there', async () => {
		const unit = await newTestUnit(app());
		const alertId = await raise(app(), unit);
		await erasePerson(app(), system('test', unit.unitId), unit);
		expect(await refusalOf(takeAlert(app(), unit.clinician, { alertId }))).toBe('not-found');
		expect(await listOpenAlerts(app(), unit.clinician, {})).toEqual([]);
	});

	it('whoever has one comes first on the work list', async () => {
		const unit = await newTestUnit(app());
		await raise(app(), unit);
		await createEpisode(app(), unit.clinician, {
			identity: { name: 'Nyere', number: null },
			facts: {},
			phase: 'intake'
		});
		const rows = await listEpisodes(app(), unit.clinician, {});
		expect(rows.map((row) => row.identity.name)).toEqual(['Ola Oppdiktet', 'Nyere']);
		expect(rows[0]?.assignments).toMatchObject([
			{ packageId: 'intake', status: 'open', forms: 2, opened: 1, submitted: 0 }
		]);
	});
});
