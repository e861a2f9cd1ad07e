import type { App } from '../app.ts';
import type { Actor } from '../auth/actor.ts';
import { verb } from '../auth/verb.ts';
import type { Queries } from '../db/database.ts';
import { endPatientSessions } from '../auth/patient-session.ts';
import type { AssignmentId, UnitId } from '../ids.ts';
import { refreshScoreFacts } from '../research/refresh-score-facts.ts';
import { answersOf } from './answers-of.ts';
import { researchConsentForm, researchConsentIn } from './consents-in-answers.ts';
import { theAssignment } from './objects/the-assignment.ts';
import { markSubmitted } from './mark-submitted.ts';
import { theEpisode, type FoundEpisode } from './objects/the-episode.ts';
import { theResponse, type FoundResponse } from './objects/the-response.ts';
import { putConsent } from './put-consent.ts';
import { refreshSuggestions } from './refresh-suggestions.ts';

/**
 * The person is done: every form of the assignment that was begun is handed in, the rest stays as
 * not asked, and what follows from the answers is worked out in the same transaction.
 */
export const handIn = verb(
	{
		name: 'handIn',
		capability: 'response:submit',
		by: ['patient', 'staff', 'system'],
		leaves: 'audit-event',
		on: (app, actor, input: { assignmentId: AssignmentId }) =>
			theAssignment(app, actor, input.assignmentId)
	},
	async ({ app, actor, object, write }): Promise<void> => {
		const { unitId, assignmentId, episodeId } = object;
		const drafts = await app.db.read
			.selectFrom('response')
			.select('id')
			.where('unit_id', '=', unitId)
			.where('assignment_id', '=', assignmentId)
			.where('rater', '=', 'patient')
			.where('state', '=', 'draft')
			.execute();
		const responses = await Promise.all(drafts.map(({ id }) => theResponse(app, actor, id)));
		const episode = await theEpisode(app, actor, episodeId);
		await write(async (tx) => {
			for (const response of responses) await markSubmitted(tx, app, response);
			await closeAssignment(tx, unitId, assignmentId);
			// The clinic's tablet forgets: whoever takes it next finds nobody's answers.
			if (actor.kind === 'patient' && actor.mode === 'waiting-room') {
				await endPatientSessions(tx, app, actor);
			}
			await keepResearchConsent(tx, app, actor, episode, responses);
			await refreshSuggestions(tx, app, episode);
			await refreshScoreFacts(tx, app, episode);
		});
	}
);

/** A yes or no to research in the answers is a consent event, by the text they had before them. */
async function keepResearchConsent(
	tx: Queries,
	app: App,
	actor: Actor,
	episode: FoundEpisode,
	responses: readonly FoundResponse[]
): Promise<void> {
	const response = responses.find(({ row }) => row.form_id === researchConsentForm);
	if (!response) return;
	const { row, unitId, personKey } = response;
	const stored = (await answersOf(tx, personKey, unitId, [row.id])).get(row.id) ?? {};
	const answers = Object.entries(stored).map(([item, { answer }]) => [item, answer] as const);
	const act = researchConsentIn(Object.fromEntries(answers));
	if (act === null) return;
	await putConsent(tx, app, actor, episode, {
		episodeId: episode.episodeId,
		purpose: 'research',
		act,
		text: { id: row.form_id, version: row.form_version, hash: row.form_hash },
		detail: {}
	});
}

async function closeAssignment(
	tx: Queries,
	unitId: UnitId,
	assignmentId: AssignmentId
): Promise<void> {
	await tx
		.updateTable('assignment')
		.set({ status: 'submitted' })
		.where('unit_id', '=', unitId)
		.where('id', '=', assignmentId)
		.where('status', '=', 'open')
		.execute();
}
