import type { Content } from '#engine/compile/compiled.ts';
import type { Decision } from '#server/care/read-decisions.ts';
import type { DecidedSuggestion, PersonPage, ResponseView } from '#server/dossier/person-page.ts';
import { isPrivateTopic } from '#server/dossier/private-topics.ts';
import { plainWords } from '#ui/common/contacts.ts';
import type { OwnPlan, Plan, Promised, SetAside } from '#ui/clinic/plan/plan.ts';
import { personParts, type PersonGround } from '../person-parts.ts';

const planKind = 'plan';

/** Everything agreed with a person, for their own page and for the record. */
export function planOf(ground: PersonGround, content: Content): Plan {
	const { page, nameOf } = ground;
	const parts = personParts(ground);
	const submitted = page.responses.filter(({ state }) => state === 'submitted');
	const reported = submitted.filter(({ scores }) => scores.length > 0);
	const shown = parts.responses.filter(({ isLatest }) => isLatest);
	return {
		resources: parts.resources.map(({ item, about, says }) => ({ item, about, says })),
		areResourcesPrivate: parts.alerts.length > 0,
		promised: standingOf(page).flatMap(([suggestion, decision]): readonly Promised[] => {
			const { act } = decision;
			if (act !== 'offered' && act !== 'adapted') return [];
			const words = (text: string) => plainWords(text, ground.contacts, ground.language);
			return [
				{
					id: suggestion.id,
					title: words(suggestion.title),
					patientText: suggestion.patientText === null ? null : words(suggestion.patientText),
					act,
					reason: decision.reason,
					degree: degreeOf(suggestion, decision),
					extent: decision.choice?.extent ?? null,
					reply: replyTo(suggestion),
					owner: decision.ownerId === null ? null : nameOf(decision.ownerId),
					followUpOn: decision.followUpOn,
					isPrivate: isPrivateTopic(suggestion)
				}
			];
		}),
		setAside: standingOf(page).flatMap(([suggestion, decision]): readonly SetAside[] =>
			decision.act === 'not-now'
				? [
						{
							id: suggestion.id,
							title: plainWords(suggestion.title, ground.contacts, ground.language),
							reason: decision.reason,
							followUpOn: decision.followUpOn
						}
					]
				: []
		),
		ownPlans: ownPlans(submitted, content),
		scores: parts.scores,
		handled: parts.alerts.flatMap(({ says, act, closedBy, closedAt }) =>
			closedAt === null ? [] : [{ says, act: act ?? '', by: closedBy ?? '', at: closedAt }]
		),
		open: parts.alerts.flatMap(({ says, closedAt }) => (closedAt === null ? [says] : [])),
		forms: shown.map(({ title, version, submittedAt, openedAt }) => ({
			title,
			version,
			at: submittedAt ?? openedAt
		})),
		notices: [...new Set(reported.flatMap(({ notice }) => notice ?? []))]
	};
}

function degreeOf({ options }: DecidedSuggestion, { choice }: Decision): string | null {
	return choice && (options.find(({ value }) => value === choice.option)?.text ?? choice.option);
}

function replyTo({ decisions }: DecidedSuggestion): Promised['reply'] {
	return decisions.findLast((one) => one.side === 'patient' && one.isCurrent)?.act ?? null;
}

/** Suggestions with the clinic's decision that stands. */
function standingOf({ suggestions }: PersonPage) {
	return suggestions.flatMap((suggestion) => {
		const decision = suggestion.decisions.findLast((one) => one.side === 'clinic' && one.isCurrent);
		return decision ? [[suggestion, decision] as const] : [];
	});
}

/** The latest of each plan that the person has made. */
function ownPlans(submitted: readonly ResponseView[], content: Content): readonly OwnPlan[] {
	const latest = new Map(submitted.toReversed().map((response) => [response.form, response]));
	return [...latest.values()]
		.filter(({ kind }) => kind === planKind)
		.map(({ form, title, lines }) => ({
			form,
			title,
			isPrivate: content.forms.find(({ id }) => id === form)?.isSensitive ?? true,
			lines: lines
				.filter(({ state, isClinicianOnly }) => state === 'answered' && !isClinicianOnly)
				.map(({ item, about, aboutLanguage, says }) => ({ item, about, aboutLanguage, says }))
		}))
		.filter(({ lines }) => lines.length > 0);
}
