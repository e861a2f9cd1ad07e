import { sql } from 'kysely';
import { recordKeyOf } from '#research/facts/record-key.ts';
import type { PortableMigration } from '../migrations.ts';
import { integers, optionalTexts, texts } from './columns.ts';
import { unitTable } from './unit-table.ts';

export const researchMeasures: PortableMigration = async (tx, db) => {
	await tx.schema
		.alterTable('score_fact')
		.addColumn('rater', 'text', (column) => column.notNull().defaultTo('patient'))
		.execute();
	await tx.schema
		.alterTable('score_fact')
		.addColumn('record_key', 'integer', (column) => column.notNull().defaultTo(0))
		.execute();
	const people = await sql<{
		pseudonym: string;
	}>`select distinct pseudonym from score_fact`.execute(tx);
	for (const { pseudonym } of people.rows) {
		await sql`update score_fact set record_key = ${recordKeyOf(pseudonym)}
			where pseudonym = ${pseudonym}`.execute(tx);
	}

	await unitTable(tx, 'response_fact', ['response_reference'])
		.$call(texts('pseudonym', 'form_id', 'form_version', 'rater', 'moment', 'week'))
		.$call(texts('age_band', 'gender', 'mode'))
		.$call(integers('occasion', 'record_key'))
		.execute();
	await tx.schema
		.createIndex('response_fact_by_pseudonym')
		.on('response_fact')
		.columns(['unit_id', 'pseudonym'])
		.execute();
	await tx.schema
		.createIndex('response_fact_by_form')
		.on('response_fact')
		.columns(['unit_id', 'form_id', 'moment', 'week'])
		.execute();

	await unitTable(tx, 'item_fact', ['response_reference', 'item'])
		.$call(texts('state'))
		.addColumn('score', 'double precision')
		.execute();

	await unitTable(tx, 'suggestion_fact', ['pseudonym', 'suggestion'])
		.$call(texts('outcome'))
		.execute();

	await unitTable(tx, 'attendance_fact', ['reference'])
		.$call(texts('pseudonym', 'moment', 'given_week', 'outcome', 'age_band', 'gender', 'mode'))
		.$call(optionalTexts('due_week', 'answered_week'))
		.$call(integers('record_key'))
		.execute();
	await tx.schema
		.createIndex('attendance_fact_by_pseudonym')
		.on('attendance_fact')
		.columns(['unit_id', 'pseudonym'])
		.execute();

	await tx.schema
		.alterTable('research_control')
		.addColumn('noise', 'integer', (column) => column.notNull().defaultTo(0))
		.execute();

	await unitTable(tx, 'research_project', ['id'])
		.$call(texts('title', 'purpose', 'ethics_reference', 'from_day', 'until_day', 'proposed_at'))
		.$call(optionalTexts('proposed_by'))
		.execute();
	await db.makeAppendOnly(tx, 'research_project');
	await unitTable(tx, 'research_project_member', ['project_id', 'staff_id']).execute();
	await db.makeAppendOnly(tx, 'research_project_member');
	await unitTable(tx, 'research_project_decision', ['id'])
		.$call(texts('project_id', 'act', 'reason', 'at'))
		.$call(optionalTexts('by'))
		.execute();
	await db.makeAppendOnly(tx, 'research_project_decision');

	for (const column of ['project_id', 'reason', 'cohort', 'warnings']) {
		await tx.schema.alterTable('research_export').addColumn(column, 'text').execute();
	}

	await unitTable(tx, 'research_release', ['id'])
		.$call(texts('cohort', 'figures', 'fingerprint', 'released_at'))
		.execute();
	await tx.schema
		.createIndex('research_release_by_cohort')
		.on('research_release')
		.columns(['unit_id', 'cohort'])
		.execute();
};
