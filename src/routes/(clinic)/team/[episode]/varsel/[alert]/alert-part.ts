import { textIn } from '#engine/text.ts';
import type { Alert } from '#server/care/list-alerts.ts';
import type { PublishedContent } from '#server/content/published-content.ts';
import type { PersonPage } from '#server/dossier/person-page.ts';
import type { InterfaceLanguage } from '#texts/language.ts';
import type { Contacts } from '#ui/common/contacts.ts';
import type { ReasonLine } from '#ui/clinic/suggestions/suggestion.ts';
import { alertWords } from '../../../../alert-words.ts';
import type { NameOf } from '../../../../names-of.ts';
import { reasonLine } from '../../../../reason-line.ts';

export interface AlertGround {
	readonly page: PersonPage;
	readonly content: PublishedContent;
	readonly contacts: Contacts;
	readonly nameOf: NameOf;
	readonly language: InterfaceLanguage;
}

/** An alert with the answers behind it, and who has done what. */
export function alertPart(alert: Alert, ground: AlertGround) {
	const { nameOf, contacts, language } = ground;
	return {
		alertId: alert.alertId,
		says: alertWords(alert.cause, language, contacts),
		form: formTitle(alert, ground),
		suggestion: wordIn(alert.cause, 'suggestion'),
		answers: answersBehind(alert, ground),
		raisedAt: alert.raisedAt,
		takenAt: alert.takenAt,
		takenBy: alert.takenBy === null ? null : nameOf(alert.takenBy),
		closedAt: alert.closedAt,
		closedBy: alert.closedBy === null ? null : nameOf(alert.closedBy),
		act: alert.act
	};
}

/** What the person answered that raised it; an answer not handed in yet is said by the alert alone. */
function answersBehind(alert: Alert, { page, language }: AlertGround): readonly ReasonLine[] {
	const suggestion = page.suggestions.find(({ id }) => id === wordIn(alert.cause, 'suggestion'));
	if (suggestion) {
		return suggestion.explanations
			.flatMap(({ because, also }) => [...because, ...also])
			.map((reason) => reasonLine(reason, language));
	}
	const item = wordIn(alert.cause, 'item');
	return page.responses
		.filter(({ responseId }) => responseId === alert.responseId)
		.flatMap(({ lines }) => lines)
		.filter((line) => line.item === item && line.state === 'answered')
		.map((line) => ({ items: [line.item], score: null, about: line.about, says: line.says }));
}

function formTitle(alert: Alert, { content, language }: AlertGround): string | null {
	const form = content.current.forms.find(({ id }) => id === wordIn(alert.cause, 'form'));
	return form ? textIn(form.title, language).words : null;
}

function wordIn(cause: Alert['cause'], key: string): string | null {
	const value = cause[key];
	return typeof value === 'string' ? value : null;
}
