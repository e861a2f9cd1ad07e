import type { App } from '../app.ts';
import { instant, instantIn } from '../clock.ts';
import type { Queries } from '../db/database.ts';
import type { AnsweringMode } from '../db/tables/assignment.ts';
import type { AssignmentId, EpisodeId, UnitId } from '../ids.ts';
import { digest } from '../vault/keyed-digest.ts';
import { randomToken } from '../vault/random-secret.ts';
import type { PatientActor } from './actor.ts';

export interface LetIn {
	/** The secret for the cookie. It is nowhere else. */
	readonly sessionId: string;
	readonly actor: PatientActor;
}

/** What a patient session is for. */
export interface Visit {
	readonly unitId: UnitId;
	readonly episodeId: EpisodeId;
	readonly assignmentId: AssignmentId;
	readonly mode: AnsweringMode;
}

function idleSeconds(app: App, mode: AnsweringMode): number {
	const { patientIdleMinutes, waitingRoomIdleMinutes } = app.settings.sessions;
	return 60 * (mode === 'waiting-room' ? waitingRoomIdleMinutes : patientIdleMinutes);
}

/** Begins a patient's session within the transaction that let them in. */
export async function beginPatientSession(tx: Queries, app: App, visit: Visit): Promise<LetIn> {
	const sessionId = randomToken();
	await tx
		.insertInto('patient_session')
		.values({
			id_hash: digest(sessionId),
			unit_id: visit.unitId,
			episode_id: visit.episodeId,
			assignment_id: visit.assignmentId,
			mode: visit.mode,
			created_at: instant(app.clock),
			idle_until: instantIn(app.clock, idleSeconds(app, visit.mode)),
			ends_at: instantIn(app.clock, app.settings.sessions.patientHours * 3600),
			ended_at: null
		})
		.execute();
	return { sessionId, actor: { kind: 'patient', ...visit } };
}

/** Who holds this session now; null when it has ended. Using it keeps it from going idle. */
export async function readPatientSession(
	app: App,
	sessionId: string
): Promise<PatientActor | null> {
	const idHash = digest(sessionId);
	const now = instant(app.clock);
	const row = await app.db.read
		.selectFrom('patient_session')
		.select(['unit_id', 'episode_id', 'assignment_id', 'mode', 'idle_until'])
		.where('id_hash', '=', idHash)
		.where('ended_at', 'is', null)
		.where('idle_until', '>', now)
		.where('ends_at', '>', now)
		.executeTakeFirst();
	if (!row) return null;

	const idle = idleSeconds(app, row.mode);
	// A minute's precision is enough, and spares a write at nearly every request.
	if (row.idle_until < instantIn(app.clock, idle - 60)) {
		const idle_until = instantIn(app.clock, idle);
		await app.db.write((tx) =>
			tx.updateTable('patient_session').set({ idle_until }).where('id_hash', '=', idHash).execute()
		);
	}
	return {
		kind: 'patient',
		unitId: row.unit_id,
		episodeId: row.episode_id,
		assignmentId: row.assignment_id,
		mode: row.mode
	};
}

/** Ends every session of an assignment, or only one of them. */
export async function endPatientSessions(
	tx: Queries,
	app: App,
	visit: Pick<Visit, 'unitId' | 'assignmentId'>,
	sessionId: string | null = null
): Promise<void> {
	let query = tx
		.updateTable('patient_session')
		.set({ ended_at: instant(app.clock) })
		.where('unit_id', '=', visit.unitId)
		.where('assignment_id', '=', visit.assignmentId)
		.where('ended_at', 'is', null);
	if (sessionId !== null) query = query.where('id_hash', '=', digest(sessionId));
	await query.execute();
}

/** Whether what this session was for has been taken back by the clinic, which ended it. */
export async function wasTakenBack(app: App, sessionId: string): Promise<boolean> {
	const row = await app.db.read
		.selectFrom('patient_session as s')
		.innerJoin('assignment as a', (join) =>
			join.onRef('a.unit_id', '=', 's.unit_id').onRef('a.id', '=', 's.assignment_id')
		)
		.select('a.id')
		.where('s.id_hash', '=', digest(sessionId))
		.where('a.status', '=', 'withdrawn')
		.executeTakeFirst();
	return row !== undefined;
}
