import type { AnswerState } from '#engine/answers/answer.ts';

/** What each state of an answer is called by staff and in exports (semantics 2.1). */
export const states = {
	'state.not-asked': 'Ikke spurt',
	'state.hidden': 'Ikke aktuelt',
	'state.open': 'Ikke svart ennå',
	'state.skipped': 'Hoppet over',
	'state.declined': 'Ville helst ikke svare',
	'state.unclear': 'Uklart svar',
	'state.answered': 'Besvart',
	'mark.affected': 'Svart mens påvirket',
	'mark.assisted': 'Med hjelp av {who}',
	'mark.approximate': 'Omtrent',
	'mark.confirmed': 'Bekreftet',
	'mark.talk': 'Vil snakke om dette'
} as const satisfies Readonly<Record<`state.${AnswerState}`, string>> & Record<string, string>;
