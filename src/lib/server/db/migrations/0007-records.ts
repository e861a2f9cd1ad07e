import type { PortableMigration } from '../migrations.ts';
import { integers, texts, within } from './columns.ts';
import { unitTable } from './unit-table.ts';

export const records: PortableMigration = async (tx, db) => {
	await unitTable(tx, 'consent_event', ['id'])
		.$call(texts('person_id', 'episode_id', 'purpose', 'act'))
		.$call(texts('text_id', 'text_version', 'text_hash', 'sealed_detail'))
		.$call(texts('actor_kind', 'actor_id', 'at'))
		.$call(within('episode', 'episode_id'))
		.execute();
	await tx.schema
		.createIndex('consent_event_by_person')
		.on('consent_event')
		.columns(['unit_id', 'person_id'])
		.execute();
	await db.makeAppendOnly(tx, 'consent_event');

	await unitTable(tx, 'audit_event', ['seq'])
		.$call(texts('at', 'actor_kind', 'actor_id', 'act', 'outcome', 'object_kind', 'object_id'))
		.$call(texts('detail', 'previous_seal', 'seal'))
		.execute();
	await db.makeAppendOnly(tx, 'audit_event');

	await unitTable(tx, 'audit_head', [])
		.$call(integers('seq'))
		.$call(texts('seal', 'head_seal'))
		.execute();

	await tx.schema
		.createTable('content_version')
		.$call(texts('kind', 'content_id', 'version', 'hash', 'body', 'published_at'))
		.addPrimaryKeyConstraint('content_version_primary', ['kind', 'content_id', 'version'])
		.execute();
	await db.makeAppendOnly(tx, 'content_version');
};
