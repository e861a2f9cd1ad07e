import type { App } from '../app.ts';
import type { StaffActor } from '../auth/actor.ts';
import { instant } from '../clock.ts';
import type { Queries } from '../db/database.ts';
import { newId, type Id } from '../ids.ts';
import type { FoundResponse } from './objects/the-response.ts';

/** Writes a note beside an answer, within the transaction of what it belongs to. */
export async function putAnswerNote(
	tx: Queries,
	app: App,
	actor: StaffActor,
	{ unitId, row, personKey }: FoundResponse,
	{ item, note }: { readonly item: string; readonly note: string }
): Promise<void> {
	const id: Id<'answer-note'> = newId();
	await tx
		.insertInto('answer_note')
		.values({
			unit_id: unitId,
			id,
			response_id: row.id,
			item,
			sealed_note: personKey.seal(note.trim(), 'answer_note', id, 'sealed_note'),
			actor_id: actor.staffId,
			at: instant(app.clock)
		})
		.execute();
}
