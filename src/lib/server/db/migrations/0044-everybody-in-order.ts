import { sql } from 'kysely';
import type { PortableMigration } from '../migrations.ts';

/**
 * Each response says when the one before it was given, of any form at the moment and of the same
 * form: who is counted in a period is then found in one pass, person by person, out of an index.
 */
export const everybodyInOrder: PortableMigration = async (tx) => {
	const { schema } = tx;
	await schema.alterTable('response_fact').addColumn('previous_week', 'text').execute();
	await schema.alterTable('response_fact').addColumn('form_previous_week', 'text').execute();
	await schema.alterTable('score_fact').addColumn('form_previous_week', 'text').execute();
	// The major version with its dot: `1.` of `1.2.3`.
	const major = (table: string) =>
		sql`rtrim(rtrim(rtrim(${sql.ref(`${table}.form_version`)}, '0123456789'), '.'), '0123456789')`;
	const earlier = sql`p.unit_id = response_fact.unit_id and p.pseudonym = response_fact.pseudonym
		and p.moment = response_fact.moment and (p.week < response_fact.week
			or p.week = response_fact.week and (p.occasion < response_fact.occasion
				or p.occasion = response_fact.occasion
					and p.response_reference < response_fact.response_reference))`;
	await sql`update response_fact set
		previous_week = (select max(p.week) from response_fact p where ${earlier}),
		form_previous_week = (select max(p.week) from response_fact p where ${earlier}
			and p.form_id = response_fact.form_id and p.rater = response_fact.rater
			and ${major('p')} = ${major('response_fact')})`.execute(tx);
	await sql`update score_fact set form_previous_week = (
		select r.form_previous_week from response_fact r
		where r.unit_id = score_fact.unit_id
			and r.response_reference = score_fact.response_reference)`.execute(tx);
	await schema
		.createIndex('response_fact_in_order')
		.on('response_fact')
		.columns(['unit_id', 'moment', 'pseudonym', 'week', 'previous_week', 'form_id', 'rater'])
		.columns(['form_version', 'form_previous_week', 'response_reference'])
		.columns(['gender', 'age_band', 'mode', 'record_key'])
		.execute();
	await schema.dropIndex('score_fact_in_order').execute();
	await schema
		.createIndex('score_fact_in_order')
		.on('score_fact')
		.columns(['unit_id', 'form_id', 'score', 'moment', 'rater', 'pseudonym', 'occasion'])
		.columns(['week', 'form_previous_week', 'form_version', 'band', 'value'])
		.columns(['is_complete', 'record_key', 'response_reference'])
		.execute();
};
