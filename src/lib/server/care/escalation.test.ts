import { expect, it } from 'vitest';
import { system } from '../auth/actor.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { newTestUnit, type TestUnit } from '../testing/people.ts';
import { staffIn } from '../testing/people.ts';
import { alertedStaffSetting, countLateAlerts } from './count-late-alerts.ts';
import { closeAlert } from './close-alert.ts';
import { escalateAlerts } from './escalation.ts';
import { listAlerts } from './list-alerts.ts';
import { raiseAlert } from '../testing/raise-alert.ts';
import { takeAlert } from './take-alert.ts';
import { changeUnitSetting } from './unit-settings.ts';

function raise(app: TestApp, unit: TestUnit, key: string) {
	return raiseAlert(app, system('safety answer', unit.unitId), {
		episodeId: unit.episodeId,
		responseId: null,
		urgency: 'now',
		cause: { key, detail: {} }
	});
}

describeOnBothDatabases('escalation', (app) => {
	const escalated = async (unit: TestUnit) =>
		(await listAlerts(app(), unit.clinician, unit))
			.filter(({ escalatedAt }) => escalatedAt !== null)
			.map(({ alertId }) => alertId);

	const traces = async (unit: TestUnit) => {
		const rows = await app()
			.db.read.selectFrom('audit_event')
			.select('object_id')
			.where('unit_id', '=', unit.unitId)
			.where('act', '=', 'escalateAlert')
			.execute();
		return rows.map(({ object_id }) => object_id);
	};

	it('comes once, after the time the unit has set, and leaves its trace', async () => {
		const unit = await newTestUnit(app());
		await changeUnitSetting(app(), system('test', unit.unitId), {
			name: 'escalateAfterMinutes',
			value: 10
		});
		const alertId = await raise(app(), unit, 'a');
		app().clock.advance(9 * 60);
		await escalateAlerts(app());
		expect(await escalated(unit)).toEqual([]);
		app().clock.advance(60);
		// Several nodes look at the same moment.
		await Promise.all([escalateAlerts(app()), escalateAlerts(app())]);
		expect(await escalated(unit)).toEqual([alertId]);
		expect(await traces(unit)).toEqual([alertId]);
	});

	it('is shown on every page to those whom the unit has named, to everybody when to nobody', async () => {
		const unit = await newTestUnit(app());
		const colleague = staffIn(unit.unitId, 'clinician');
		await raise(app(), unit, 'a');
		const counts = async () => [
			await countLateAlerts(app(), unit.clinician, {}),
			await countLateAlerts(app(), colleague, {})
		];
		expect(await counts()).toEqual([0, 0]);
		app().clock.advance(31 * 60);
		await escalateAlerts(app());
		expect(await counts()).toEqual([1, 1]);
		await changeUnitSetting(app(), system('test', unit.unitId), {
			name: alertedStaffSetting,
			value: [colleague.staffId]
		});
		expect(await counts()).toEqual([0, 1]);
	});

	it('never meets an alert that somebody has taken or closed', async () => {
		const unit = await newTestUnit(app());
		const taken = await raise(app(), unit, 'a');
		const closed = await raise(app(), unit, 'b');
		await takeAlert(app(), unit.clinician, { alertId: taken });
		await closeAlert(app(), unit.clinician, { alertId: closed, act: 'Snakket sammen.' });
		app().clock.advance(24 * 3600);
		await escalateAlerts(app());
		expect(await escalated(unit)).toEqual([]);
	});
});
