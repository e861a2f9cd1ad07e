import type { Marks } from '#engine/answers/answer.ts';
import { readAnswer } from '#engine/answers/read-answers.ts';
import { verb } from '../auth/verb.ts';
import { whoMaySee } from '../dossier/who-may-see.ts';
import { newId, type ResponseId } from '../ids.ts';
import { notFound, ServerRefusal } from '../server-refusal.ts';
import { theEpisode } from './objects/the-episode.ts';
import { theResponse } from './objects/the-response.ts';
import { refreshSuggestions } from './refresh-suggestions.ts';
import { storeChoice } from './store-answers.ts';

export interface NewChoice {
	readonly responseId: ResponseId;
	/** As the form's own question takes it. */
	readonly raw: unknown;
	/** What stood beside the choice, which stays. */
	readonly marks: Marks;
}

/**
 * Who may see the answers to a form that asks it. It is a choice about the answers and none of
 * them, so it can be changed after they are handed in, and holds at once.
 */
export const chooseWhoMaySee = verb(
	{
		name: 'chooseWhoMaySee',
		capability: 'answers:save',
		by: ['patient'],
		leaves: 'own-history',
		on: (app, actor, input: NewChoice) => theResponse(app, actor, input.responseId)
	},
	async ({ app, actor, object, write }, { raw, marks }): Promise<void> => {
		const { row } = object;
		const form = app.content.form({ formId: row.form_id, version: row.form_version });
		const item = form.sections.flatMap(({ items }) => items).find(({ id }) => id === whoMaySee);
		if (!item || row.rater !== 'patient') throw notFound();
		const read = readAnswer(raw, item);
		if ('refusal' in read) {
			throw new ServerRefusal(
				'invalid',
				'This is no choice of the form.',
				'Choose one of those it shows.'
			);
		}
		const episode = await theEpisode(app, actor, object.episodeId);
		await write(async (tx) => {
			const { answer } = read;
			const chosen = { client: `choice-${newId()}`, seq: 1, item: item.name, answer, marks };
			await storeChoice(tx, app, actor, object, chosen);
			await refreshSuggestions(tx, app, episode);
		});
	}
);
