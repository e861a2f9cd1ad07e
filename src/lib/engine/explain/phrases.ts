import type { Language } from '../text.ts';
import { written } from './written.ts';

/** The few words the engine needs to say a reason; everything else is content. */
export interface Phrases {
	readonly atLeast: (n: string) => string;
	readonly atMost: (n: string) => string;
	readonly below: (n: string) => string;
	readonly above: (n: string) => string;
	readonly between: (lower: string, upper: string) => string;
	readonly oneOf: (names: readonly string[]) => string;
	readonly states: Readonly<Record<string, string>>;
	readonly yes: string;
	readonly no: string;
	readonly unknown: string;
	readonly doesNotApply: string;
	readonly inputs: Readonly<Record<string, string>>;
	/** What facts and the phase are called that are known by ids, by input. */
	readonly inputValues: Readonly<Record<string, Readonly<Record<string, string>>>>;
	readonly decimal: string;
	readonly place: (n: number, name: string) => string;
	readonly compared: (left: string, right: string) => string;
	readonly row: string;
}

const nb: Phrases = {
	atLeast: (n) => `minst ${n}`,
	atMost: (n) => `høyst ${n}`,
	below: (n) => `under ${n}`,
	above: (n) => `over ${n}`,
	between: (lower, upper) => `mellom ${lower} og ${upper}`,
	oneOf: (names) => names.join(' eller '),
	states: {
		'not-asked': 'ikke spurt',
		hidden: 'ikke aktuelt',
		open: 'ikke besvart ennå',
		skipped: 'hoppet over',
		declined: 'ønsker ikke å svare',
		unclear: 'uklart svar',
		answered: 'besvart'
	},
	yes: 'ja',
	no: 'nei',
	unknown: 'vet ikke ennå',
	doesNotApply: 'ikke aktuelt',
	inputs: {
		'fact.sex': 'Kjønn ved fødselen',
		'fact.gender': 'Kjønn',
		'fact.age': 'Alder',
		'fact.education': 'Utdanning',
		'fact.substance': 'Rusmiddel',
		'fact.days-since-treatment-start': 'Dager siden behandlingsstart',
		'fact.weeks-since-setting-wish': 'Uker siden ønsket ble oppgitt',
		'fact.unit.share-own-gender': 'Andel av eget kjønn på avdelingen',
		'event.missed-sessions-in-row': 'Timer på rad uten oppmøte',
		'event.unit-changed': 'Avdelingen er endret',
		'event.weeks-since-setting-wish': 'Uker siden ønsket ble oppgitt',
		phase: 'Fase i behandlingen'
	},
	inputValues: {
		phase: {
			'first-contact': 'Første kontakt',
			detox: 'Avrusning',
			intake: 'Oppstart',
			'early-treatment': 'Tidlig i behandling',
			review: 'Underveis',
			discharge: 'Avslutning',
			aftercare: 'Ettervern'
		},
		'fact.sex': { female: 'Kvinne', male: 'Mann' },
		'fact.education': { primary: 'Grunnskole' },
		'fact.gender': {
			woman: 'Kvinne',
			man: 'Mann',
			'non-binary': 'Ikke-binær',
			other: 'Annet'
		}
	},
	decimal: written.nb.decimal,
	place: (n, name) => `${n}. ${name}`,
	compared: (left, right) => `${left} mot ${right}`,
	row: 'rad'
};

const en: Phrases = {
	atLeast: (n) => `at least ${n}`,
	atMost: (n) => `at most ${n}`,
	below: (n) => `below ${n}`,
	above: (n) => `above ${n}`,
	between: (lower, upper) => `between ${lower} and ${upper}`,
	oneOf: (names) => names.join(' or '),
	states: {
		'not-asked': 'not asked',
		hidden: 'does not apply',
		open: 'not answered yet',
		skipped: 'skipped',
		declined: 'would rather not answer',
		unclear: 'unclear answer',
		answered: 'answered'
	},
	yes: 'yes',
	no: 'no',
	unknown: 'not known yet',
	doesNotApply: 'does not apply',
	inputs: {
		'fact.sex': 'Sex at birth',
		'fact.gender': 'Gender',
		'fact.age': 'Age',
		'fact.education': 'Education',
		'fact.substance': 'Substance',
		'fact.days-since-treatment-start': 'Days since treatment start',
		'fact.weeks-since-setting-wish': 'Weeks since the wish was given',
		'fact.unit.share-own-gender': 'Share of own gender in the unit',
		'event.missed-sessions-in-row': 'Sessions missed in a row',
		'event.unit-changed': 'The unit has changed',
		'event.weeks-since-setting-wish': 'Weeks since the wish was given',
		phase: 'Phase of treatment'
	},
	inputValues: {
		phase: {
			'first-contact': 'First contact',
			detox: 'Detox',
			intake: 'Intake',
			'early-treatment': 'Early in treatment',
			review: 'Along the way',
			discharge: 'Discharge',
			aftercare: 'Aftercare'
		},
		'fact.sex': { female: 'Female', male: 'Male' },
		'fact.education': { primary: 'Primary and lower secondary school' },
		'fact.gender': {
			woman: 'Woman',
			man: 'Man',
			'non-binary': 'Non-binary',
			other: 'Other'
		}
	},
	decimal: written.en.decimal,
	place: (n, name) => `${n}. ${name}`,
	compared: (left, right) => `${left} against ${right}`,
	row: 'row'
};

const byLanguage: Readonly<Record<string, Phrases>> = { nb, en };

/** Phrases in a language; Norwegian where they are not translated. */
export function phrasesIn(language: Language): Phrases {
	return byLanguage[language] ?? nb;
}

/** A number as it is written in the language. */
export function numberIn(value: number, phrases: Phrases): string {
	return String(value).replace('.', phrases.decimal);
}
