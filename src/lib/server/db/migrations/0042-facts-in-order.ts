import type { PortableMigration } from '../migrations.ts';

/**
 * Scores lie person by person, in the order in which they were given, with all that counting asks
 * for: the first of each person is found without sorting and without reading the table.
 */
export const factsInOrder: PortableMigration = async (tx) => {
	await tx.schema.dropIndex('score_fact_by_score').execute();
	await tx.schema
		.createIndex('score_fact_in_order')
		.on('score_fact')
		.columns(['unit_id', 'form_id', 'score', 'moment', 'rater'])
		.columns(['pseudonym', 'occasion', 'response_reference'])
		.columns(['week', 'form_version', 'band', 'gender', 'age_band', 'mode', 'value'])
		.columns(['record_key', 'is_complete'])
		.execute();
};
