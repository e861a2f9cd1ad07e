import { expect, it } from 'vitest';
import { describeOnBothDatabases } from '../testing/on-both-databases.ts';
import { newTestUnit, type TestUnit } from '../testing/people.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { readAssignment } from './read-assignment.ts';
import { restoreAssignment } from './restore-assignment.ts';
import { withdrawAssignment } from './withdraw-assignment.ts';

describeOnBothDatabases('a withdrawal that is undone', (app) => {
	const status = async (unit: TestUnit) =>
		(await readAssignment(app(), unit.clinician, unit)).status;

	it('lets the person go on where they were', async () => {
		const unit = await newTestUnit(app());
		await withdrawAssignment(app(), unit.clinician, unit);
		expect(await status(unit)).toBe('withdrawn');
		await restoreAssignment(app(), unit.clinician, unit);
		expect(await status(unit)).toBe('open');
	});

	it('does not open again what had been handed in', async () => {
		const unit = await newTestUnit(app());
		await app().db.write((tx) =>
			tx
				.updateTable('response')
				.set({ state: 'submitted' })
				.where('unit_id', '=', unit.unitId)
				.where('id', '=', unit.responseId)
				.execute()
		);
		await withdrawAssignment(app(), unit.clinician, unit);
		await restoreAssignment(app(), unit.clinician, unit);
		expect(await status(unit)).toBe('submitted');
	});

	it('is only for what was withdrawn', async () => {
		const unit = await newTestUnit(app());
		expect(await refusalOf(restoreAssignment(app(), unit.clinician, unit))).toBe('conflict');
	});
});
