import type {
	CompiledForm,
	CompiledScore,
	Content,
	CutOffs,
	ScoreRule
} from '#engine/compile/compiled.ts';
import type { Text } from '#engine/text.ts';
import { baseOf, classNames } from '../facts/facts-of-report.ts';
import { ageBandNames, genderNames, modeNames } from '../facts/categories.ts';

/** One of the bands, with the values that it can hold, whoever is asked. */
export interface AskableClass {
	readonly name: string;
	readonly text: Text;
	readonly lowest: number;
	readonly highest: number;
}

/** A score that divides people into bands, as a researcher can ask for it. */
export interface AskableScore {
	/** `audit.zone` */
	readonly name: string;
	readonly formId: string;
	readonly scoreId: string;
	readonly formTitle: Text;
	readonly title: Text;
	readonly classes: readonly AskableClass[];
	/** False when the bands divide no number: then there is no mean. */
	readonly hasNumber: boolean;
	/** How well founded the bands are; the weakest of them. */
	readonly status: string;
}

/** Something people are divided by. */
export interface Stratum {
	readonly name: StratumName;
	readonly categories: readonly string[];
}

export const stratumNames = ['gender', 'age-band', 'mode'] as const;
export type StratumName = (typeof stratumNames)[number];

export const strata: readonly Stratum[] = [
	{ name: 'gender', categories: genderNames },
	{ name: 'age-band', categories: ageBandNames },
	{ name: 'mode', categories: modeNames }
];

/** Everything that can be asked for. */
export interface Catalogue {
	readonly scores: readonly AskableScore[];
	/** Moments of treatment that forms and packages name. */
	readonly moments: readonly string[];
}

export function catalogueOf({ forms, packages }: Content): Catalogue {
	const moments = [...forms.flatMap((form) => form.moments), ...packages.map((one) => one.moment)];
	return { scores: askableScores(forms), moments: [...new Set(moments)].sort() };
}

const yesNo: Readonly<Record<string, Text>> = {
	true: { nb: 'ja', en: 'yes' },
	false: { nb: 'nei', en: 'no' }
};

/**
 * The scores that can be asked for: of each number that a form computes, one way of dividing it.
 * Two ways with other edges would tell by their difference who is between the edges.
 */
function askableScores(forms: readonly CompiledForm[]): readonly AskableScore[] {
	return forms.flatMap((form) => {
		const divided = new Set<string>();
		return form.scores.flatMap((score) => {
			if (classNames(score).length === 0 || !score.title) return [];
			const base = baseOf(score) ?? score.name;
			if (divided.has(base)) return [];
			divided.add(base);
			return [askable(form, score)];
		});
	});
}

function askable(form: CompiledForm, score: CompiledScore): AskableScore {
	const { rule } = score;
	const texts = rule.kind === 'bands' || rule.kind === 'classify' ? rule.bands : [];
	const classes = classNames(score).map((name) => ({
		name,
		text: texts.find((band) => band.id === name)?.text ?? yesNo[name] ?? { nb: name, en: name },
		...valuesOf(rule, name)
	}));
	const statuses =
		rule.kind === 'bands'
			? rule.bands.map((band) => band.status)
			: [score.cutOff?.status ?? 'heuristic'];
	return {
		name: score.name,
		formId: form.id,
		scoreId: score.id,
		formTitle: form.title,
		title: score.title ?? form.title,
		classes,
		hasNumber: baseOf(score) !== undefined,
		status:
			(['heuristic', 'validated-elsewhere', 'official'] as const).find((status) =>
				statuses.includes(status)
			) ?? 'official'
	};
}

/** Between which values a band lies; where a cut-off depends on a fact, the widest. */
function valuesOf(rule: ScoreRule, name: string): Pick<AskableClass, 'lowest' | 'highest'> {
	const everything = { lowest: Number.NEGATIVE_INFINITY, highest: Number.POSITIVE_INFINITY };
	if (rule.kind === 'cutOff') {
		const isAbove = (rule.comparator === 'atLeast') === (name === 'true');
		return isAbove
			? { ...everything, lowest: Math.min(...edgesOf(rule.cutOff)) }
			: { ...everything, highest: Math.max(...edgesOf(rule.cutOff)) };
	}
	if (rule.kind !== 'bands') return everything;
	const place = rule.bands.findIndex((band) => band.id === name);
	const [band, next] = [rule.bands[place], rule.bands[place + 1]];
	return {
		lowest: band ? Math.min(...edgesOf(band.from)) : everything.lowest,
		highest: next ? Math.max(...edgesOf(next.from)) : everything.highest
	};
}

function edgesOf({ byValue, other, sensitive }: CutOffs): readonly number[] {
	return [...Object.values(byValue), ...(other === undefined ? [] : [other]), sensitive];
}
