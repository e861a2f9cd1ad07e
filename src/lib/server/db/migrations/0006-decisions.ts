import type { PortableMigration } from '../migrations.ts';
import { optionalTexts, texts, within } from './columns.ts';
import { unitTable } from './unit-table.ts';

export const decisions: PortableMigration = async (tx, db) => {
	await unitTable(tx, 'suggestion_state', ['episode_id', 'suggestion_id'])
		.$call(texts('status', 'ground', 'sealed_detail', 'computed_at'))
		.$call(within('episode', 'episode_id'))
		.execute();

	await unitTable(tx, 'decision', ['id'])
		.$call(
			texts('episode_id', 'suggestion_id', 'side', 'supersedes', 'act', 'ground', 'sealed_reason')
		)
		.$call(optionalTexts('owner_id', 'follow_up_on'))
		.$call(texts('actor_kind', 'actor_id', 'at'))
		.$call(within('episode', 'episode_id'))
		.addUniqueConstraint('decision_next_once', [
			'unit_id',
			'episode_id',
			'suggestion_id',
			'side',
			'supersedes'
		])
		.execute();
	await db.makeAppendOnly(tx, 'decision');

	await unitTable(tx, 'decision_follow_up', ['id'])
		.$call(texts('decision_id', 'outcome', 'sealed_note', 'actor_id', 'at'))
		.$call(optionalTexts('next_on'))
		.$call(within('decision', 'decision_id'))
		.execute();
	await db.makeAppendOnly(tx, 'decision_follow_up');

	await unitTable(tx, 'alert', ['id'])
		.$call(texts('episode_id', 'urgency', 'cause_index', 'sealed_cause', 'raised_at'))
		.$call(optionalTexts('response_id', 'taken_at', 'taken_by'))
		.$call(optionalTexts('closed_at', 'closed_by', 'sealed_act'))
		.$call(within('episode', 'episode_id'))
		.execute();
	await tx.schema
		.createIndex('alert_by_cause')
		.unique()
		.on('alert')
		.columns(['unit_id', 'episode_id', 'cause_index'])
		.execute();
};
