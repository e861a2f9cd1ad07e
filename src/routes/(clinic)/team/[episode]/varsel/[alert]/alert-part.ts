import { textIn } from '#engine/text.ts';
import { answerableItems } from '#engine/evaluation/program.ts';
import { answerWords } from '#engine/explain/answer-words.ts';
import type { Alert } from '#server/care/list-alerts.ts';
import type { AlertAnswer } from '#server/care/read-alert-answer.ts';
import type { StoredAnswer } from '#server/care/stored-answer.ts';
import type { PublishedContent } from '#server/content/published-content.ts';
import type { PersonPage } from '#server/dossier/person-page.ts';
import { states as statesEn } from '#texts/en/states.ts';
import type { InterfaceLanguage } from '#texts/language.ts';
import { states as statesNb } from '#texts/nb/states.ts';
import { dutiesIn, type Duty } from '#ui/clinic/alerts/duties.ts';
import type { QuotedAnswer } from '#ui/clinic/alerts/quoted-answer.ts';
import type { Contacts } from '#ui/common/contacts.ts';
import { alertWords } from '../../../../alert-words.ts';
import type { NameOf } from '../../../../names-of.ts';
import { reasonLine } from '../../../../reason-line.ts';

export interface AlertGround {
	readonly page: PersonPage;
	readonly answer: AlertAnswer | null;
	readonly content: PublishedContent;
	readonly contacts: Contacts;
	readonly nameOf: NameOf;
	readonly language: InterfaceLanguage;
}

/** An alert with the answers behind it as they were given, and who has done what. */
export function alertPart(alert: Alert, ground: AlertGround) {
	const { nameOf, contacts, language } = ground;
	const name = (staffId: Alert['takenBy']) => (staffId === null ? null : nameOf(staffId));
	return {
		alertId: alert.alertId,
		says: alertWords(alert.cause, language, contacts),
		suggestion: wordIn(alert.cause, 'suggestion'),
		answers: answersBehind(alert, ground),
		duties: dutiesBehind(alert, ground),
		raisedAt: alert.raisedAt,
		escalatedAt: alert.escalatedAt,
		takenAt: alert.takenAt,
		takenBy: name(alert.takenBy),
		closedAt: alert.closedAt,
		closedBy: name(alert.closedBy),
		doneBy: name(alert.doneBy),
		act: alert.act
	};
}

/** Questions and answers word for word, by the version that asked. */
function answersBehind(alert: Alert, ground: AlertGround): readonly QuotedAnswer[] {
	const { page, answer } = ground;
	if (answer) return [quoted(answer, ground)];
	const suggestion = page.suggestions.find(({ id }) => id === wordIn(alert.cause, 'suggestion'));
	return (suggestion?.explanations ?? [])
		.flatMap(({ because, also }) => [...because, ...also])
		.map((reason) => {
			const { about, says } = reasonLine(reason);
			return { about, says, form: null, at: null, changedTo: null };
		});
}

function quoted(
	{ formId, version, then, now }: AlertAnswer,
	{ content, language }: AlertGround
): QuotedAnswer {
	const form = content.form({ formId, version });
	const item = answerableItems(form).find(({ name }) => name === then.item);
	const words = language === 'en' ? statesEn : statesNb;
	const says = ({ answer }: StoredAnswer) =>
		answer.state === 'answered' && item
			? answerWords(answer.value, item, language)
			: words[`state.${answer.state}`];
	return {
		about: item ? textIn(item.text, language).words : then.item,
		says: says(then),
		form: textIn(form.title, language).words,
		at: then.at,
		changedTo: now ? says(now) : null
	};
}

/** Duties that the content cites for what this answer sets off; which apply is for a person. */
function dutiesBehind(alert: Alert, { page, content }: AlertGround): readonly Duty[] {
	const item = wordIn(alert.cause, 'item');
	const related = page.suggestions.filter(
		({ id, status, explanations }) =>
			id === wordIn(alert.cause, 'suggestion') ||
			(status === 'suggested' &&
				explanations.some(({ because, also }) =>
					[...because, ...also].some(({ items }) => item !== null && items.includes(item))
				))
	);
	const ids = new Set(related.map(({ id }) => id));
	return dutiesIn(
		content.current.suggestions
			.filter(({ id }) => ids.has(id))
			.flatMap(({ evidence }) => evidence)
			.filter(({ strength }) => strength === 'law')
			.map(({ source }) => source)
	);
}

function wordIn(cause: Alert['cause'], key: string): string | null {
	const value = cause[key];
	return typeof value === 'string' ? value : null;
}
