import type { RawArithmetic, RawCutOffs, RawScore } from '../content/score-schema.ts';
import { compileCondition } from './compile-condition.ts';
import type {
	Arithmetic,
	CompiledScore,
	CutOffs,
	CutOffSource,
	MissingRule,
	ScoreRule,
	Term
} from './compiled.ts';
import type { NameResolver } from './resolve-names.ts';

export interface ScoreSurroundings {
	readonly form: string;
	readonly names: NameResolver;
	readonly hasItem: (name: string) => boolean;
}

type Direction = CompiledScore['direction'];

/** A declared score with its terms resolved and its cut-offs settled. */
export function compileScore(id: string, raw: RawScore, around: ScoreSurroundings): CompiledScore {
	const direction = raw.direction ?? 'higher-is-worse';
	return {
		id,
		name: `${around.form}.${id}`,
		rule: compileRule(raw, around, direction),
		missing: compileMissing(raw.missing),
		decimals: raw.decimals ?? 2,
		direction,
		...(raw.title ? { title: raw.title } : {}),
		...(raw.loinc ? { loinc: raw.loinc } : {}),
		...(raw.reliableChange ? { reliableChange: raw.reliableChange } : {}),
		...('status' in raw && raw.status ? { cutOff: sourceOf(raw as RawSourced) } : {})
	};
}

type RawSourced = { status: CutOffSource['status'] } & Omit<CutOffSource, 'status'>;

function sourceOf({ source, status, population, toCheck }: RawSourced): CutOffSource {
	return {
		status,
		...(source === undefined ? {} : { source }),
		...(population === undefined ? {} : { population }),
		...(toCheck === undefined ? {} : { toCheck })
	};
}

function compileRule(raw: RawScore, around: ScoreSurroundings, direction: Direction): ScoreRule {
	const { names } = around;
	const condition = (one: Parameters<typeof compileCondition>[0]) => compileCondition(one, names);
	if ('sum' in raw) return { kind: 'sum', terms: compileTerms(raw.sum, raw, around) };
	if ('mean' in raw) return { kind: 'mean', terms: compileTerms(raw.mean, raw, around) };
	if ('min' in raw) return { kind: 'min', terms: compileTerms(raw.min, {}, around) };
	if ('max' in raw) return { kind: 'max', terms: compileTerms(raw.max, {}, around) };
	if ('value' in raw) return { kind: 'sum', terms: compileTerms([raw.value], {}, around) };
	if ('answered' in raw) {
		return { kind: 'answered', items: raw.answered.map((item) => names.item(item).item) };
	}
	if ('count' in raw) {
		return {
			kind: 'sum',
			terms: raw.count.map((one) => ({ condition: condition(one), weight: 1 }))
		};
	}
	if ('countOf' in raw) {
		const { where } = raw;
		return {
			kind: 'sum',
			terms: raw.countOf.map((item) => ({ condition: condition({ item, ...where }), weight: 1 }))
		};
	}
	if ('calculate' in raw) {
		return { kind: 'calculate', expression: compileArithmetic(raw.calculate, around) };
	}
	if ('table' in raw) {
		const rows = raw.table.rows.map(([from, value]) => ({ from, value }));
		return { kind: 'table', of: names.score(raw.table.of), rows };
	}
	if ('truth' in raw) return { kind: 'truth', when: condition(raw.truth) };
	if ('cutOff' in raw) {
		const { of, atLeast, atMost } = raw.cutOff;
		const comparator = atLeast === undefined ? 'atMost' : 'atLeast';
		return {
			kind: 'cutOff',
			of: names.score(of),
			comparator,
			cutOff: compileCutOffs(
				atLeast ?? atMost ?? 0,
				comparator === 'atLeast' ? 'lowest' : 'highest'
			)
		};
	}
	if ('cutUsed' in raw) {
		return typeof raw.cutUsed === 'string'
			? { kind: 'cutUsed', of: names.score(raw.cutUsed) }
			: { kind: 'cutUsed', of: names.score(raw.cutUsed.of), band: raw.cutUsed.band };
	}
	if ('bands' in raw) {
		const mostSensitive = direction === 'higher-is-better' ? 'highest' : 'lowest';
		return {
			kind: 'bands',
			of: names.score(raw.bands.of),
			bands: raw.bands.edges.map((edge) => ({
				id: edge.id,
				from: compileCutOffs(edge.from, mostSensitive),
				...(edge.text ? { text: edge.text } : {}),
				...sourceOf(edge as RawSourced)
			}))
		};
	}
	return compileClassification(raw, condition);
}

function compileClassification(
	raw: Extract<RawScore, { classify: unknown }>,
	condition: (one: Parameters<typeof compileCondition>[0]) => ReturnType<typeof compileCondition>
): ScoreRule {
	const { cases, labels = {} } = raw.classify;
	return {
		kind: 'classify',
		cases: cases.map(({ when, then }) => (when ? { when: condition(when), then } : { then })),
		bands: [...new Set(cases.map((one) => one.then))].map((id) => {
			const text = labels[id];
			return text ? { id, text } : { id };
		})
	};
}

function compileTerms(
	items: readonly string[],
	raw: { reverse?: string[] | undefined; weights?: Record<string, number> | undefined },
	{ names, hasItem }: ScoreSurroundings
): readonly Term[] {
	return items.map((name) => {
		const weight = raw.weights?.[name] ?? 1;
		const { item } = names.item(name);
		if (!hasItem(item)) return { score: names.score(name), weight };
		return { item, weight, isReversed: raw.reverse?.includes(name) ?? false };
	});
}

function compileArithmetic(raw: RawArithmetic, around: ScoreSurroundings): Arithmetic {
	if (typeof raw === 'number') return { number: raw };
	if (typeof raw === 'string') {
		const { item } = around.names.item(raw);
		return around.hasItem(item) ? { item } : { score: around.names.score(raw) };
	}
	const [op, of] = Object.entries(raw)[0] as ['plus', RawArithmetic[]];
	return { op, of: of.map((one) => compileArithmetic(one, around)) };
}

/** The most sensitive cut-off finds most people: the lowest where high is worse (semantics 4.4). */
function compileCutOffs(raw: RawCutOffs, mostSensitive: 'lowest' | 'highest'): CutOffs {
	if (typeof raw === 'number') return { byValue: {}, sensitive: raw };
	const all = [...Object.values(raw.values), ...(raw.other === undefined ? [] : [raw.other])];
	return {
		fact: `fact.${raw.by}`,
		byValue: raw.values,
		...(raw.other === undefined ? {} : { other: raw.other }),
		sensitive: mostSensitive === 'lowest' ? Math.min(...all) : Math.max(...all)
	};
}

function compileMissing(raw: RawScore['missing']): MissingRule {
	if (raw === undefined || raw === 'withhold') return { rule: 'withhold' };
	return 'prorateUpTo' in raw
		? { rule: 'prorate', upTo: raw.prorateUpTo }
		: { rule: 'report', ifAnswered: raw.reportIfAnswered };
}
