import type { Text } from '#engine/text.ts';
import { suggestionOutcomes } from '../facts/suggestion-outcome.ts';
import type { AskableForm, AskableScore, Catalogue } from '../query/catalogue.ts';
import { classTexts } from './class-texts.ts';
import type { Measure } from './measure.ts';
import type { Variable, VariableClass } from './variable.ts';

/** What a measure was asked about. */
export interface Asked {
	readonly score: AskableScore | null;
	readonly form: AskableForm | null;
	readonly suggestions: Catalogue['suggestions'];
}

export const comeBackClasses = ['answered-again', 'not-answered-again'] as const;
export const attendanceClasses = ['in-time', 'late', 'not-answered'] as const;
export const agreementClasses = ['same', 'patient-higher', 'clinician-higher'] as const;
export const completenessClasses = ['complete', 'incomplete'] as const;
export const changeClasses = ['improved', 'no-reliable-change', 'worsened'] as const;
export const bandChangeClasses = ['milder', 'same-band', 'more-severe'] as const;

/** What people are counted by when a measure is asked for. */
export function variablesOf(measure: Measure, asked: Asked): readonly Variable[] {
	const { score, form } = asked;
	const named = { name: score?.name ?? measure.name, text: score?.title ?? { en: measure.name } };
	switch (measure.name) {
		case 'bands':
			return [{ ...named, classes: score!.classes, hasNumber: score!.hasNumber }];
		case 'change':
			return [{ ...named, ...changeVariable(score!) }];
		case 'agreement':
			return [{ ...named, classes: plain(agreementClasses), hasNumber: false }];
		case 'consistency':
			return [{ ...named, classes: plain(completenessClasses), hasNumber: false }];
		case 'drop-out':
			return [{ ...named, classes: plain(comeBackClasses), hasNumber: false }];
		case 'no-show':
			return [{ ...named, classes: plain(attendanceClasses), hasNumber: false }];
		case 'items':
			return form!.items.map(({ id, text, outcomes }) => many(id, text, outcomes));
		case 'suggestions':
			return asked.suggestions.map(({ id, title }) => many(id, title, suggestionOutcomes));
	}
}

/** Classes of a change: by the reliable change where there is one, else by the band. */
function changeVariable({ reliableChange: least, direction }: AskableScore) {
	if (least === null) return { classes: plain(bandChangeClasses), hasNumber: false };
	// A change of exactly the least counts as reliable.
	const below = least - 0.001;
	const down = { lowest: Number.NEGATIVE_INFINITY, highest: -least };
	const up = { lowest: least, highest: Number.POSITIVE_INFINITY };
	const isWorse = direction !== 'higher-is-better';
	const ranges = [isWorse ? down : up, { lowest: -below, highest: below }, isWorse ? up : down];
	const classes = plain(changeClasses).map((one, i) => ({ ...one, ...ranges[i]! }));
	return { classes, hasNumber: true };
}

function many(name: string, text: Text, classes: readonly ClassName[]): Variable {
	return { name, text, classes: plain(classes), hasNumber: false };
}

type ClassName = keyof typeof classTexts;

function plain(names: readonly ClassName[]): readonly VariableClass[] {
	return names.map((name) => ({
		name,
		text: classTexts[name],
		lowest: Number.NEGATIVE_INFINITY,
		highest: Number.POSITIVE_INFINITY
	}));
}
