import type { Evaluation } from '#engine/evaluation/evaluation.ts';
import type { App } from '../app.ts';
import type { Queries } from '../db/database.ts';
import { contextOfEpisode, lastHandedIn } from '../dossier/context-of-episode.ts';
import { dossierOf } from '../dossier/dossier.ts';
import { suggestionViews } from '../dossier/suggestion-views.ts';
import { blindIndex } from '../vault/blind-index.ts';
import { unrankedAlert } from './alert-rank.ts';
import { answersOf } from './answers-of.ts';
import { isRestricted } from './objects/is-restricted.ts';
import type { FoundEpisode } from './objects/the-episode.ts';
import { putAlert } from './put-alert.ts';
import { episodeOf } from './read-episode.ts';
import { asResponse } from './response.ts';
import { replaceSuggestionStates } from './suggestion-states.ts';

/** The keyed fingerprint of what a suggestion rests on; the ground itself would be health data. */
export function groundFingerprint(
	app: App,
	episodeId: string,
	suggestion: string,
	ground: string
): string {
	return blindIndex(app.vault, 'suggestion-ground', episodeId, suggestion, ground);
}

/**
 * Recomputes every suggestion of an episode from its answers and keeps the states for work lists
 * (semantics 6.6). A suggested alert is raised in the same transaction; one that no longer holds
 * stays until a person closes it (7.3, 7.5). While a restriction of use stands no states are kept.
 */
export async function refreshSuggestions(
	tx: Queries,
	app: App,
	episode: FoundEpisode
): Promise<void> {
	const { unitId, episodeId, personKey } = episode;
	const rows = await tx
		.selectFrom('response')
		.selectAll()
		.where('unit_id', '=', unitId)
		.where('episode_id', '=', episodeId)
		.orderBy('id')
		.execute();
	const ids = rows.map((row) => row.id);
	const answers = await answersOf(tx, personKey, unitId, ids);
	const responses = rows.map((row) => asResponse(row, answers.get(row.id) ?? {}));
	const current = new Map(app.content.current.forms.map((form) => [form.id, form]));
	const dossier = dossierOf(responses, (id) => current.get(id));
	const now = app.clock.now();
	const context = contextOfEpisode(await episodeOf(tx, episode), now, lastHandedIn(responses));
	const { states, alerts } = app.content.inSituation(dossier.answers, context, (evaluated) => ({
		states: statesOf(app, episodeId, evaluated),
		alerts: alertsOf(evaluated)
	}));
	// Kept, not used: only what a life may hang on is still told.
	const isKept = await isRestricted(tx, unitId, episode.personId);
	await replaceSuggestionStates(tx, app, episode, isKept ? [] : states);
	const standing = await standingAlerts(tx, episode);
	for (const alert of alerts) {
		// One thing that was said is one alert: the suggestion stands on the person's page anyway.
		if (standing.suggestions.has(alert.suggestion)) continue;
		if (alert.items.some((item) => standing.items.has(item))) continue;
		await putAlert(tx, app, unitId, personKey, {
			episodeId,
			responseId: null,
			urgency: 'now',
			cause: {
				key: `suggestion ${alert.suggestion} ${alert.ground}`,
				detail: { suggestion: alert.suggestion, text: alert.title, rank: alert.rank }
			}
		});
	}
}

/** Sources and signatures are for eyes; nobody sees these views. */
const unseen = { sources: [], suggestions: [], signOffs: [] };

function statesOf(app: App, episodeId: string, evaluated: Evaluation) {
	const statuses = ['suggested', 'suppressed', 'unknown', 'not-indicated'] as const;
	return suggestionViews(evaluated, statuses, unseen, 'nb').map((view) => ({
		suggestionId: view.id,
		status: view.status,
		ground: groundFingerprint(app, episodeId, view.id, view.ground),
		detail: {}
	}));
}

function alertsOf(evaluated: Evaluation) {
	const byId = new Map(evaluated.suggestions.map(({ suggestion }) => [suggestion.id, suggestion]));
	return suggestionViews(evaluated, ['suggested'], unseen, 'nb')
		.filter((view) => view.kind === 'alert' && view.urgency === 'now')
		.map((view) => ({
			suggestion: view.id,
			ground: view.ground,
			title: byId.get(view.id)?.title,
			rank: byId.get(view.id)?.precedence ?? unrankedAlert,
			items: view.explanations
				.flatMap(({ because, also }) => [...because, ...also])
				.flatMap(({ items }) => items)
		}));
}

/** Items and suggestions for which an alert waits that nobody has closed. */
async function standingAlerts(
	tx: Queries,
	{ unitId, episodeId, personKey }: FoundEpisode
): Promise<{ readonly items: ReadonlySet<string>; readonly suggestions: ReadonlySet<string> }> {
	const rows = await tx
		.selectFrom('alert')
		.select(['id', 'sealed_cause'])
		.where('unit_id', '=', unitId)
		.where('episode_id', '=', episodeId)
		.where('closed_at', 'is', null)
		.execute();
	const causes = rows.map(({ id, sealed_cause }) =>
		personKey.open<{ item?: string; suggestion?: string }>(
			sealed_cause,
			'alert',
			id,
			'sealed_cause'
		)
	);
	return {
		items: new Set(causes.flatMap(({ item }) => item ?? [])),
		suggestions: new Set(causes.flatMap(({ suggestion }) => suggestion ?? []))
	};
}
