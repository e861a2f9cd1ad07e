import type { Episode } from '#server/care/read-episode.ts';
import type { PersonPage, ResponseView } from '#server/dossier/person-page.ts';
import type { InterfaceLanguage } from '#texts/language.ts';
import type { Contacts } from '#ui/common/contacts.ts';
import type {
	FormScores,
	PersonAlert,
	PersonHead,
	PersonParts,
	ResponsePart,
	TranslationStatus
} from '#ui/clinic/person/person.ts';
import { dayOf } from '#ui/staff/days.ts';
import { changesOf, gapsOf } from './changes-of.ts';
import { lifeAreasOf, profilesOf } from './profiles.ts';
import { alertWords } from '../../alert-words.ts';
import type { NameOf } from '../../names-of.ts';

/** What a person's page is put together from. */
export interface PersonGround {
	readonly episode: Episode;
	readonly page: PersonPage;
	readonly nameOf: NameOf;
	readonly contacts: Contacts;
	readonly language: InterfaceLanguage;
	readonly now: Date;
}

const goalsForm = 'goals';
const dayInMilliseconds = 24 * 3600 * 1000;

/** A person's page without its suggestions, as the components show it. */
export function personParts(ground: PersonGround): Omit<PersonParts, 'given'> {
	const { page } = ground;
	const submitted = page.responses.filter(({ state }) => state === 'submitted');
	const latest = latestByForm(submitted);
	const goals = latest.get(goalsForm)?.lines.filter(({ state }) => state === 'answered') ?? [];
	return {
		head: headOf(ground),
		resources: [...page.strengths, ...goals],
		alerts: page.alerts.map((alert) => alertPart(alert, ground)),
		urgentUnknown: [...latest.values()].flatMap(({ criticalUnknown }) =>
			criticalUnknown.map(({ text }) => text)
		),
		scores: scoresOf(submitted),
		changes: changesOf(submitted),
		gaps: gapsOf([...latest.values()]),
		profiles: profilesOf(submitted),
		lifeAreas: lifeAreasOf(submitted),
		areFormsReviewed: [...latest.values()].every(({ isReviewed }) => isReviewed),
		responses: page.responses.map((response) =>
			responsePart(
				response,
				latest.get(response.form) === response,
				viewOfClinic(response, submitted)
			)
		)
	};
}

function headOf({ episode, now }: PersonGround): PersonHead {
	const { birthYear } = episode.facts;
	const since = now.getTime() - Date.parse(episode.startedAt);
	return {
		episodeId: episode.episodeId,
		name: episode.identity.name,
		number: episode.identity.number,
		phase: episode.phase,
		age: typeof birthYear === 'number' ? now.getFullYear() - birthYear : null,
		day: Math.floor(since / dayInMilliseconds) + 1
	};
}

function alertPart(
	alert: PersonPage['alerts'][number],
	{ nameOf, contacts, language }: PersonGround
): PersonAlert {
	return {
		alertId: alert.alertId,
		says: alertWords(alert.cause, language, contacts),
		urgency: alert.urgency,
		raisedAt: alert.raisedAt,
		isTaken: alert.takenBy !== null,
		takenBy: alert.takenBy === null ? null : nameOf(alert.takenBy),
		closedAt: alert.closedAt,
		closedBy: alert.closedBy === null ? null : nameOf(alert.closedBy),
		act: alert.act
	};
}

/** The newest response of each form; responses come newest first. */
function latestByForm(responses: readonly ResponseView[]): ReadonlyMap<string, ResponseView> {
	return new Map(responses.toReversed().map((response) => [response.form, response]));
}

function scoresOf(submitted: readonly ResponseView[]): readonly FormScores[] {
	const byForm = Map.groupBy(submitted, ({ form }) => form);
	const scores = [...byForm.values()].flatMap((occasions) => {
		const [last, before] = occasions;
		if (!last?.scores.length) return [];
		const lines = last.scores.map((line) => {
			const earlier = before?.scores.find(({ score }) => score === line.score);
			return {
				...line,
				earlier:
					earlier && before && hasResult(earlier)
						? { says: earlier.says, at: occasionOf(before) }
						: null
			};
		});
		return [{ form: last.form, title: last.title, at: occasionOf(last), lines }];
	});
	// The latest day first; within a day in the order in which the forms were given.
	return scores
		.toReversed()
		.toSorted((a, b) => (dayOf(a.at) < dayOf(b.at) ? 1 : dayOf(a.at) > dayOf(b.at) ? -1 : 0));
}

/** A number whose every answer was hidden has no result to compare with. */
function hasResult({ kind, lower }: ResponseView['scores'][number]): boolean {
	return kind !== 'number' || Number.isFinite(lower);
}

function occasionOf({ submittedAt, openedAt }: ResponseView): string {
	return submittedAt ?? openedAt;
}

/** What the clinic answered last to the same form about the person, by item. */
function viewOfClinic(
	response: ResponseView,
	submitted: readonly ResponseView[]
): ReadonlyMap<string, string> {
	if (response.rater !== 'patient') return new Map();
	// Responses come newest first.
	const beside = submitted.find(
		({ form, rater }) => form === response.form && rater === 'clinician'
	);
	const answered = beside?.lines.filter(({ state }) => state === 'answered') ?? [];
	return new Map(answered.map(({ item, says }) => [item, says]));
}

function countsOf(lines: ResponseView['lines']): ResponsePart['counts'] {
	const answered = lines.filter(({ state }) => state === 'answered').length;
	const declined = lines.filter(({ state }) => state === 'declined').length;
	return { answered, declined, missing: lines.length - answered - declined };
}

function responsePart(
	response: ResponseView,
	isLatest: boolean,
	clinic: ReadonlyMap<string, string>
): ResponsePart {
	return {
		responseId: response.responseId,
		form: response.form,
		title: response.title,
		version: response.version,
		rater: response.rater,
		state: response.state,
		mode: response.mode,
		openedAt: response.openedAt,
		submittedAt: response.submittedAt,
		// Earlier occasions are read on their own page: this one must open at once.
		counts: countsOf(response.lines),
		lines: (isLatest ? response.lines : []).map((line) => {
			const says = clinic.get(line.item);
			const isDifferent = line.state === 'answered' && says !== line.says;
			return { ...line, clinicView: says === undefined ? null : { says, isDifferent } };
		}),
		translation: response.translation as TranslationStatus,
		notice: response.notice,
		isLatest
	};
}
