import type { CriticalItem } from '#engine/compile/compiled.ts';
import { isReviewed } from '#engine/content/reviews.ts';
import { rankingForm } from '#engine/suggestions/ranked-life-areas.ts';
import { textIn, type Language } from '#engine/text.ts';
import type { Alert } from '../care/list-alerts.ts';
import type { Decision } from '../care/read-decisions.ts';
import type { Episode } from '../care/read-episode.ts';
import type { Response } from '../care/response.ts';
import type { InUnitWording } from '../care/wordings-of.ts';
import type { PublishedContent } from '../content/published-content.ts';
import { answerLines, type AnswerLine } from './answer-lines.ts';
import { contextOfEpisode, lastHandedIn } from './context-of-episode.ts';
import { dossierOf } from './dossier.ts';
import { pullsAmong, type Pull } from './pulls.ts';
import { scoredResponse, type ScoreLine } from './score-lines.ts';
import { settlingQuestions, type SettlingQuestion } from './settling-questions.ts';
import { suggestionViews, type SuggestionView } from './suggestion-views.ts';

/** A suggestion and what has been decided about it. */
export interface DecidedSuggestion extends SuggestionView {
	readonly decisions: readonly Decision[];
	/** A decision stands, but what it rested on has changed since (semantics 6.6). */
	readonly hasChangedGround: boolean;
}

export interface CriticalLine {
	readonly item: string;
	readonly text: string;
}

/** One response with its answers and scores, by the version it was given in. */
export interface ResponseView {
	readonly responseId: Response['responseId'];
	readonly form: string;
	readonly title: string;
	readonly version: string;
	readonly kind: string;
	readonly rater: Response['rater'];
	readonly state: Response['state'];
	readonly mode: Response['mode'];
	readonly openedAt: string;
	readonly submittedAt: string | null;
	readonly lines: readonly AnswerLine[];
	readonly scores: readonly ScoreLine[];
	readonly critical: readonly CriticalLine[];
	/** Not known: never to be read as safe. */
	readonly criticalUnknown: readonly CriticalLine[];
	/** The wording's standing in the reader's language, and the notice that must be shown. */
	readonly translation: string;
	/** Somebody has read this version and stands for it. */
	readonly isReviewed: boolean;
	readonly notice: string | null;
}

/** Everything a clinician needs about a person before a conversation. */
export interface PersonPage {
	readonly strengths: readonly AnswerLine[];
	readonly responses: readonly ResponseView[];
	readonly suggestions: readonly DecidedSuggestion[];
	/** Pairs of suggestions that pull in different directions. */
	readonly pulls: readonly Pull[];
	readonly settling: readonly SettlingQuestion[];
	readonly alerts: readonly Alert[];
}

export interface PersonPageGround {
	readonly episode: Episode;
	readonly responses: readonly Response[];
	readonly decisions: readonly Decision[];
	readonly alerts: readonly Alert[];
	readonly now: Date;
	readonly language: Language;
	readonly inUnitWording: InUnitWording;
	/** Keyed fingerprint of a suggestion's ground; the ground itself would be health data. */
	readonly fingerprint: (suggestion: string, ground: string) => string;
}

const shownStatuses = ['suggested', 'suppressed', 'unknown'] as const;

/** What to begin with, and what the person can and what matters: shown before anything else. */
const firstForms = [rankingForm, 'resources-first'];

/**
 * Puts a person's page together. Unfinished responses are listed without their answers; nobody
 * reads over a person's shoulder.
 */
export function personPage(ground: PersonPageGround, content: PublishedContent): PersonPage {
	const { episode, language, decisions } = ground;
	const context = contextOfEpisode(episode, ground.now, lastHandedIn(ground.responses));
	const current = new Map(content.current.forms.map((form) => [form.id, form]));
	const dossier = dossierOf(ground.responses, (id) => current.get(id));
	// What was decided stays in sight, also when the answers no longer speak for it (6.6).
	const decided = new Set(decisions.map(({ suggestionId }) => suggestionId));
	const { views, settling } = content.inSituation(dossier.answers, context, (evaluated) => ({
		views: suggestionViews(evaluated, shownStatuses, content.current, language, decided),
		settling: settlingQuestions(evaluated, language)
	}));
	const responses = ground.responses
		.map((response) => responseView(response, content, context, ground))
		.toReversed();
	const first = firstForms.map((id) => responses.find(({ form }) => form === id));
	return {
		strengths: first
			.flatMap((response) => response?.lines ?? [])
			.filter((line) => line.state === 'answered'),
		responses,
		suggestions: views.map((view) => withDecisions(view, decisions, ground.fingerprint)),
		pulls: pullsAmong(views),
		settling,
		alerts: ground.alerts
	};
}

function withDecisions(
	view: SuggestionView,
	all: readonly Decision[],
	fingerprint: PersonPageGround['fingerprint']
): DecidedSuggestion {
	const decisions = all.filter((one) => one.suggestionId === view.id);
	// Nothing is decided about what still hangs on questions.
	const isOpen = view.status === 'unknown' && decisions.length === 0;
	const ground = isOpen ? '' : fingerprint(view.id, view.ground);
	const standing = decisions.findLast((one) => one.side === 'clinic' && one.isCurrent);
	const isDecided = standing !== undefined && standing.act !== 'undone';
	return { ...view, ground, decisions, hasChangedGround: isDecided && standing.ground !== ground };
}

function responseView(
	response: Response,
	content: PublishedContent,
	context: ReturnType<typeof contextOfEpisode>,
	{ language, inUnitWording }: Pick<PersonPageGround, 'language' | 'inUnitWording'>
): ResponseView {
	const given = content.form({ formId: response.formId, version: response.version });
	const form = inUnitWording(given, response.openedAt);
	const program = content.programOf(form);
	const isReadable = response.state === 'submitted' || response.rater !== 'patient';
	const scored = scoredResponse(
		response,
		form,
		program,
		context,
		content.current.sources,
		language
	);
	const critical = (list: readonly CriticalItem[]) =>
		list.map((one) => ({ item: one.item, text: textIn(one.text, language).words }));
	return {
		responseId: response.responseId,
		form: form.id,
		title: textIn(form.title, language).words,
		version: form.version,
		kind: form.kind,
		rater: response.rater,
		state: response.state,
		mode: response.mode,
		openedAt: response.openedAt,
		submittedAt: response.submittedAt,
		lines: isReadable ? answerLines(response, form, program, language) : [],
		scores: isReadable ? scored.lines : [],
		// Said to the person before such questions are asked: these are seen at once (4.6).
		critical: critical(scored.report.critical),
		criticalUnknown: isReadable ? critical(scored.report.criticalUnknown) : [],
		translation: form.translation[language] ?? 'not-available',
		isReviewed: isReviewed(content.current, { form: form.id, version: form.version }),
		notice: form.instrument ? textIn(form.instrument.licence.notice, language).words : null
	};
}
