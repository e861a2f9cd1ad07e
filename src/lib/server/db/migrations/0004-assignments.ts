import type { PortableMigration } from '../migrations.ts';
import { integers, optionalTexts, texts, within } from './columns.ts';
import { unitTable } from './unit-table.ts';

export const assignments: PortableMigration = async (tx) => {
	await unitTable(tx, 'assignment', ['id'])
		.$call(texts('episode_id', 'moment', 'status', 'issued_at'))
		.$call(optionalTexts('package_id', 'due_on', 'issued_by'))
		.$call(within('episode', 'episode_id'))
		.execute();
	await tx.schema
		.createIndex('assignment_by_episode')
		.on('assignment')
		.columns(['unit_id', 'episode_id'])
		.execute();

	await unitTable(tx, 'assignment_form', ['assignment_id', 'position'])
		.$call(texts('form_id', 'form_version', 'form_hash', 'rater'))
		.$call(within('assignment', 'assignment_id'))
		.addUniqueConstraint('assignment_form_once', ['unit_id', 'assignment_id', 'form_id', 'rater'])
		.execute();

	await unitTable(tx, 'access_code', ['id'])
		.$call(texts('assignment_id', 'code_index', 'mode', 'issued_at', 'expires_at'))
		.$call(integers('late_tries'))
		.$call(optionalTexts('issued_by', 'redeemed_at', 'revoked_at'))
		.$call(within('assignment', 'assignment_id'))
		.execute();
	await tx.schema
		.createIndex('access_code_by_index')
		.unique()
		.on('access_code')
		.columns(['code_index'])
		.execute();
	await tx.schema
		.createIndex('access_code_by_assignment')
		.on('access_code')
		.columns(['unit_id', 'assignment_id'])
		.execute();

	await tx.schema
		.createTable('patient_session')
		.addColumn('id_hash', 'text', (column) => column.primaryKey().notNull())
		.$call(texts('unit_id', 'episode_id', 'assignment_id', 'mode'))
		.$call(texts('created_at', 'idle_until', 'ends_at'))
		.$call(optionalTexts('ended_at'))
		.execute();
	await tx.schema
		.createIndex('patient_session_by_assignment')
		.on('patient_session')
		.columns(['unit_id', 'assignment_id'])
		.execute();

	await unitTable(tx, 'resume_phrase', ['id'])
		.$call(texts('assignment_id', 'first_words_index', 'phrase_hash', 'created_at', 'expires_at'))
		.$call(optionalTexts('revoked_at'))
		.$call(within('assignment', 'assignment_id'))
		.execute();
	await tx.schema
		.createIndex('resume_phrase_by_first_words')
		.on('resume_phrase')
		.columns(['first_words_index'])
		.execute();
};
