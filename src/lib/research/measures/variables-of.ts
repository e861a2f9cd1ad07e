import { suggestionOutcomes } from '../facts/suggestion-outcome.ts';
import type { AskableForm, AskableScore, Catalogue } from '../query/catalogue.ts';
import { classTexts, restTexts } from './class-texts.ts';
import type { Measure } from './measure.ts';
import type { RestClass, Variable, VariableClass } from './variable.ts';

/** What a measure was asked about. */
export interface Asked {
	readonly score: AskableScore | null;
	readonly form: AskableForm | null;
	readonly suggestions: Catalogue['suggestions'];
}

export const comeBackClasses = ['answered-again', 'not-answered-again'] as const;
export const attendanceClasses = ['in-time', 'late', 'not-answered'] as const;
export const agreementClasses = ['same', 'patient-higher', 'clinician-higher'] as const;
export const changeClasses = ['improved', 'no-reliable-change', 'worsened'] as const;
export const bandChangeClasses = ['milder', 'same-band', 'more-severe'] as const;

/** What people are counted by when a measure is asked for. */
export function variablesOf(measure: Measure, asked: Asked): readonly Variable[] {
	const { score, form } = asked;
	const named = { name: score?.name ?? measure.name, text: score?.title ?? { en: measure.name } };
	switch (measure.name) {
		case 'bands': {
			const { classes, hasNumber } = score!;
			return [{ ...named, classes, rest: rest('not-known', 'form-not-answered'), hasNumber }];
		}
		case 'change': {
			const others = rest('not-followed', 'not-known', 'form-not-answered');
			return [{ ...named, ...changeVariable(score!), rest: others }];
		}
		case 'agreement': {
			const others = rest('one-rater', 'not-known', 'form-not-answered');
			return [{ ...named, ...plainVariable(agreementClasses), rest: others }];
		}
		case 'consistency': {
			const others = rest('not-known', 'form-not-answered');
			return [{ ...named, ...plainVariable([]), rest: others }];
		}
		case 'drop-out':
			return [{ ...named, ...plainVariable(comeBackClasses) }];
		case 'no-show':
			return [{ ...named, ...plainVariable(attendanceClasses), rest: rest('not-over') }];
		case 'items': {
			const others = rest('form-not-answered');
			return form!.items.map(({ id, text, outcomes }) => ({
				...{ name: id, text, ...plainVariable(outcomes), rest: others }
			}));
		}
		case 'suggestions':
			return asked.suggestions.map(({ id, title }) => ({
				...{ name: id, text: title, ...plainVariable(suggestionOutcomes) }
			}));
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

function plainVariable(names: readonly ClassName[]) {
	return { classes: plain(names), rest: rest(), hasNumber: false };
}

function rest(...names: readonly (keyof typeof restTexts)[]): readonly RestClass[] {
	return names.map((name) => ({ name, text: restTexts[name] }));
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
