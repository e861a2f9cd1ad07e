import { expect, it } from 'vitest';
import { system } from '../auth/actor.ts';
import { recordConsent } from '../care/record-consent.ts';
import { recordDecision } from '../care/record-decision.ts';
import { saveAnswers } from '../testing/save-answers.ts';
import { describeOnBothDatabases } from '../testing/on-both-databases.ts';
import { newTestUnit } from '../testing/people.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations.ts';

// Found by a secret before any unit is known, or shared by all units.
const withoutUnit = [
	'challenge',
	'content_version',
	'kysely_migration',
	'kysely_migration_lock',
	'patient_session',
	'project_key',
	'rate_limit',
	'session',
	'staff',
	'staff_passkey',
	'staff_provider_link',
	'staff_recovery_code',
	'staff_second_factor',
	'unit'
];

describeOnBothDatabases('the schema', (app) => {
	it('is there, and a second run changes nothing', async () => {
		await migrate(app().db);
		const done = await app()
			.db.read.withTables<{ kysely_migration: { name: string } }>()
			.selectFrom('kysely_migration')
			.select('name')
			.orderBy('name')
			.execute();
		expect(done.map((row) => row.name)).toEqual(Object.keys(migrations));
	});

	it('every other table begins with its unit', async () => {
		const tables = await app().db.read.introspection.getTables({ withInternalKyselyTables: true });
		const others = tables.filter((table) => !withoutUnit.includes(table.name));
		expect(others.length).toBeGreaterThan(15);
		for (const { name, columns } of others) {
			expect([name, columns[0]?.name]).toEqual([name, 'unit_id']);
		}
	});

	it.each(['answer_event', 'decision', 'consent_event', 'audit_event'] as const)(
		'%s only grows',
		async (table) => {
			const unit = await newTestUnit(app());
			const { episodeId, responseId } = unit;
			await saveAnswers(app(), unit.patient, {
				responseId,
				writes: [{ client: 'c', seq: 1, item: 'a', answer: { state: 'skipped' }, marks: {} }]
			});
			await recordDecision(app(), unit.clinician, {
				episodeId,
				suggestionId: 's',
				act: 'offered',
				reason: '',
				ground: '',
				ownerId: null,
				followUpOn: null,
				supersedes: 'first'
			});
			await recordConsent(app(), system('test', unit.unitId), {
				episodeId,
				purpose: 'research',
				act: 'refused',
				text: { id: 't', version: '1', hash: 'h' },
				detail: {}
			});
			const { db } = app();
			const rows = () =>
				db.read.selectFrom(table).selectAll().where('unit_id', '=', unit.unitId).execute();
			const before = await rows();
			expect(before.length).toBeGreaterThan(0);
			await expect(
				db.write((tx) => tx.deleteFrom(table).where('unit_id', '=', unit.unitId).execute())
			).rejects.toThrow('append-only');
			await expect(
				db.write((tx) =>
					tx.updateTable(table).set({ at: 'x' }).where('unit_id', '=', unit.unitId).execute()
				)
			).rejects.toThrow('append-only');
			expect(await rows()).toEqual(before);
		}
	);
});
