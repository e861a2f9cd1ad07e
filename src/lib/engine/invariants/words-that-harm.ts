import type { CompiledSuggestion } from '../compile/compiled.ts';
import type { Invariant } from './invariant.ts';

/** A sentence that says not to do it is how such things should be spoken of. */
const advisesAgainst =
	/\b(ikke|aldri|uten|ingen|heller enn|fritak|slette?|never|not|no|without|instead of|waive|exempt)\b/i;

/** Ways of withholding, making conditional, punishing and labelling, by what they do. */
const harmful: readonly {
	readonly what: string;
	readonly pattern: RegExp;
	readonly unless?: RegExp;
}[] = [
	{
		what: 'withholds or ends help',
		pattern:
			/\b(avslutt(e|es)? behandling|skriv(e|es)? ut personen|mister? plassen|nekt(e|er|es)? (hjelp|behandling)|discharge the person|(deny|withhold) (help|treatment)|loses? (the|their) place|terminate treatment)\b/i,
		unless: advisesAgainst
	},
	{
		what: 'makes help conditional',
		pattern:
			/\b(bare hvis (pasienten|personen) (er motivert|slutter)|forutsetter rusfrihet|først når (pasienten|personen) er motivert|only if (the person|the patient) (is motivated|stops)|must be abstinent)\b/i
	},
	{
		what: 'makes help conditional',
		pattern:
			/\b((før|inntil|til|så lenge|hvis|dersom|når) (pasienten|personen) (er|blir|har vært|holder seg) (rusfri|edru|nykter|avholdende|motivert)|må være (rusfri|edru|nykter|motivert)|krever (rusfrihet|avhold|rene prøver|negativ urinprøve))\b/i
	},
	{
		what: 'makes help conditional',
		pattern:
			/\b((until|unless|if|once|as long as) (the person|the patient|they) (is|are|has been|stays?|becomes?) (abstinent|sober|clean|motivated)|(requires?|demands?) (abstinence|sobriety|clean urine)|must (be|stay) (sober|clean|motivated))\b/i
	},
	{
		what: 'withholds or ends help',
		pattern:
			/\b(utskriv(es|ing)? (ved|hvis|dersom) (rus|bruk|sprekk|tilbakefall)|vent(e|er)? med (hjelp|behandling) til|holde? tilbake (hjelp|behandling)|(wait|hold off) with (help|treatment) until|(delay|postpone) (help|treatment) until|discharge (on|after|if) (use|relapse))\b/i,
		unless: advisesAgainst
	},
	{
		what: 'proposes a sanction or fee',
		pattern: /\b(gebyr|sanksjon(er)?|straff(e|es)?|fee|sanctions?|penalty|punish)\b/i,
		unless: advisesAgainst
	},
	{
		what: 'labels the person',
		pattern:
			/\b(umotivert|vanskelig pasient|behandlingsresistent|manipulerende|misbruker(en)?|rusmisbruker|narkoman|unmotivated|difficult patient|treatment[- ]resistant|manipulative|addict|abuser)\b/i
	}
];

/** 7.1: no suggestion withholds, delays or conditions help, proposes sanction or fee, or labels. */
export const wordsThatHarm: Invariant = {
	section: '7.1',
	says: 'No suggestion withholds, delays or conditions help, proposes a sanction or fee, or labels a person.',
	violations: ({ suggestions }) =>
		suggestions.flatMap((suggestion) =>
			sentencesOf(suggestion).flatMap((sentence) =>
				harmful
					.filter(({ pattern, unless }) => pattern.test(sentence) && !unless?.test(sentence))
					.map(({ what }) => ({ at: suggestion.id, message: `${what}: "${sentence}"` }))
			)
		)
};

function sentencesOf({
	title,
	action,
	patientText,
	whenUnknown,
	unless,
	strengthens,
	options
}: CompiledSuggestion): readonly string[] {
	return [
		title,
		action,
		...(patientText ? [patientText] : []),
		...(whenUnknown ? [whenUnknown] : []),
		...[...unless, ...strengthens].map(({ because }) => because),
		...options.map(({ text }) => text)
	]
		.flatMap((text) => Object.values(text))
		.flatMap((text) => text.split(/(?<=[.!?:;])\s+/));
}
