import type { PortableMigration } from '../migrations.ts';
import { integers, optionalTexts, texts } from './columns.ts';
import { unitTable } from './unit-table.ts';

export const research: PortableMigration = async (tx) => {
	// No foreign key to a person or response: nothing here leads back to one.
	await unitTable(tx, 'score_fact', ['id'])
		.$call(texts('pseudonym', 'response_reference', 'form_id', 'form_version', 'score'))
		.addColumn('value', 'double precision')
		.addColumn('lower', 'double precision', (column) => column.notNull())
		.addColumn('upper', 'double precision', (column) => column.notNull())
		.$call(integers('is_complete', 'answered', 'total', 'occasion'))
		.$call(optionalTexts('band'))
		.$call(texts('possible_bands', 'moment', 'week', 'age_band', 'gender', 'mode', 'computed_at'))
		.addUniqueConstraint('score_fact_once', ['unit_id', 'response_reference', 'score'])
		.execute();
	await tx.schema
		.createIndex('score_fact_by_pseudonym')
		.on('score_fact')
		.columns(['unit_id', 'pseudonym'])
		.execute();
	await tx.schema
		.createIndex('score_fact_by_score')
		.on('score_fact')
		.columns(['unit_id', 'form_id', 'score'])
		.execute();
};
