import type { App } from '../app.ts';
import type { PatientActor } from '../auth/actor.ts';
import { instant, instantIn } from '../clock.ts';
import type { AssignmentId, UnitId } from '../ids.ts';
import { digest } from '../vault/keyed-digest.ts';
import { unwrapPersonKey, type PersonKey } from '../vault/person-key.ts';

/** Fields of a posted form, by name and in order. */
export type HeldFields = readonly (readonly [name: string, value: string])[];

interface Held {
	readonly at: string;
	readonly fields: HeldFields;
}

const hours = 24;

/**
 * Seals what was posted after its session went idle, so that the page can carry it until its
 * writer is in again. Nobody else can open it, and nothing is stored. Null when the session is not
 * known, or was ended on purpose: then nothing is carried on.
 */
export async function holdPost(
	app: App,
	sessionId: string,
	fields: HeldFields
): Promise<string | null> {
	const session = await app.db.read
		.selectFrom('patient_session')
		.select(['unit_id', 'assignment_id'])
		.where('id_hash', '=', digest(sessionId))
		.where('ended_at', 'is', null)
		// A tablet in a waiting room forgets everything: the next person may hold it.
		.where('mode', '!=', 'waiting-room')
		.executeTakeFirst();
	if (!session) return null;
	const key = await keyOf(app, session.unit_id, session.assignment_id);
	const held: Held = { at: instant(app.clock), fields };
	return key && key.seal(held, 'assignment', session.assignment_id, 'held_post');
}

/** What was held for this person and assignment; null for anybody else's, and after a day. */
export async function openHeldPost(
	app: App,
	{ unitId, assignmentId }: PatientActor,
	sealed: string
): Promise<HeldFields | null> {
	const key = await keyOf(app, unitId, assignmentId);
	const held = key && opened(key, assignmentId, sealed);
	return held && held.at > instantIn(app.clock, -hours * 3600) ? held.fields : null;
}

function opened(key: PersonKey, assignmentId: AssignmentId, sealed: string): Held | null {
	try {
		return key.open<Held>(sealed, 'assignment', assignmentId, 'held_post');
	} catch {
		return null;
	}
}

async function keyOf(
	app: App,
	unitId: UnitId,
	assignmentId: AssignmentId
): Promise<PersonKey | null> {
	const row = await app.db.read
		.selectFrom('assignment as a')
		.innerJoin('episode as e', (join) =>
			join.onRef('e.unit_id', '=', 'a.unit_id').onRef('e.id', '=', 'a.episode_id')
		)
		.innerJoin('person_key as k', (join) =>
			join.onRef('k.unit_id', '=', 'e.unit_id').onRef('k.person_id', '=', 'e.person_id')
		)
		.select(['e.person_id', 'k.wrapped'])
		.where('a.unit_id', '=', unitId)
		.where('a.id', '=', assignmentId)
		.executeTakeFirst();
	return row?.wrapped ? unwrapPersonKey(app.vault, unitId, row.person_id, row.wrapped) : null;
}
