import type {
	CompiledForm,
	CompiledScore,
	Content,
	CutOffs,
	ScoreRule
} from '#engine/compile/compiled.ts';
import { answerableItems } from '#engine/evaluation/program.ts';
import type { Text } from '#engine/text.ts';
import { itemOutcomes, type ItemOutcome } from '../facts/item-facts.ts';
import { baseOf, classNames } from '../facts/facts-of-report.ts';
import type { VariableClass } from '../measures/variable.ts';

/** A score that divides people into bands, as a researcher can ask for it. */
export interface AskableScore {
	/** `audit.zone` */
	readonly name: string;
	readonly formId: string;
	readonly scoreId: string;
	readonly formTitle: Text;
	readonly title: Text;
	readonly classes: readonly VariableClass[];
	/** False when the bands divide no number: then there is no mean. */
	readonly hasNumber: boolean;
	/** How well founded the bands are; the weakest of them. */
	readonly status: string;
	/** Who counts as high: better or worse off. */
	readonly direction: CompiledScore['direction'];
	/** Smallest change beyond measurement error, where the content holds one. */
	readonly reliableChange: number | null;
	/** Items that are summed, by id within the form; empty where the number is no sum of items. */
	readonly items: readonly { readonly id: string; readonly isReversed: boolean }[];
	/** True when patients and clinicians both answer the form. */
	readonly hasTwoRaters: boolean;
}

/** An item, with what can become of it by the form itself, whoever answers. */
export interface AskableItem {
	readonly id: string;
	readonly text: Text;
	readonly outcomes: readonly ItemOutcome[];
}

/** A form whose items can be asked about. */
export interface AskableForm {
	readonly id: string;
	readonly title: Text;
	readonly items: readonly AskableItem[];
}

/** Everything that can be asked for. */
export interface Catalogue {
	readonly scores: readonly AskableScore[];
	readonly forms: readonly AskableForm[];
	readonly suggestions: readonly { readonly id: string; readonly title: Text }[];
	/** Moments of treatment that forms and packages name. */
	readonly moments: readonly string[];
}

export function catalogueOf({ forms, packages, suggestions }: Content): Catalogue {
	const moments = [...forms.flatMap((form) => form.moments), ...packages.map((one) => one.moment)];
	return {
		scores: askableScores(forms),
		forms: forms.map(askableForm).filter(({ items }) => items.length > 0),
		suggestions: suggestions.map(({ id, title }) => ({ id, title })),
		moments: [...new Set(moments)].sort()
	};
}

function askableForm(form: CompiledForm): AskableForm {
	const items = answerableItems(form).map(({ id, text, when, options }) => ({
		id,
		text,
		outcomes: itemOutcomes.filter(
			(outcome) =>
				(outcome !== 'not-asked' || when !== undefined) &&
				(outcome !== 'unsure' || options?.some(({ isUnsure }) => isUnsure) === true)
		)
	}));
	return { id: form.id, title: form.title, items };
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
	const base = form.scores.find(({ name }) => name === baseOf(score));
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
			) ?? 'official',
		direction: base?.direction ?? score.direction,
		reliableChange: base?.reliableChange ?? score.reliableChange ?? null,
		items: base ? summedItems(base) : [],
		hasTwoRaters: form.respondents.length > 1
	};
}

/** Items of a sum or mean; none when it is made of anything else as well. */
function summedItems({ rule }: CompiledScore): AskableScore['items'] {
	if (rule.kind !== 'sum' && rule.kind !== 'mean') return [];
	const items = rule.terms.flatMap((term) =>
		'item' in term
			? [{ id: term.item.slice(term.item.indexOf('.') + 1), isReversed: term.isReversed }]
			: []
	);
	return items.length === rule.terms.length ? items : [];
}

/** Between which values a band lies; where a cut-off depends on a fact, the widest. */
function valuesOf(rule: ScoreRule, name: string): Pick<VariableClass, 'lowest' | 'highest'> {
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
