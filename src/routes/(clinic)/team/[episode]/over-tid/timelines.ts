import type { Facts } from '#server/care/identity.ts';
import { answerableItems } from '#engine/evaluation/program.ts';
import type { CompiledForm, CompiledScore, CutOffs } from '#engine/compile/compiled.ts';
import { textIn, type Language } from '#engine/text.ts';
import type { ResponseView } from '#server/dossier/person-page.ts';
import type { CutOffLine, Timeline, TimePoint } from '#ui/clinic/timeline/timeline.ts';

/** Every number of a form over its occasions, oldest first. */
export function timelinesOf(
	form: CompiledForm,
	occasions: readonly ResponseView[],
	facts: Facts,
	language: Language
): readonly Timeline[] {
	return [
		...form.scores.flatMap((score) => scoreTimeline(score)),
		...ladders(form, occasions, language)
	];

	function scoreTimeline(score: CompiledScore): readonly Timeline[] {
		const points = occasions.flatMap((occasion) => pointsOf(score, occasion));
		if (!score.title || !points.some(({ lower }) => Number.isFinite(lower))) return [];
		const cutOffs = cutOffsOf(form, score, facts, language);
		return [
			{
				score: score.name,
				title: textIn(score.title, language).words,
				points,
				cutOffs,
				range: rangeOf(points, cutOffs),
				reliableChange: score.reliableChange ?? null,
				isHigherWorse: score.direction === 'neither' ? null : score.direction === 'higher-is-worse'
			}
		];
	}
}

/** Ladders and rulers that no score stands for: one line per substance, never put together. */
function ladders(
	form: CompiledForm,
	occasions: readonly ResponseView[],
	language: Language
): readonly Timeline[] {
	const scored = new Set(
		form.scores.flatMap(({ rule }) =>
			rule.kind === 'sum' && rule.terms.length === 1
				? rule.terms.flatMap((term) => ('item' in term ? term.item : []))
				: []
		)
	);
	return answerableItems(form).flatMap((item): readonly Timeline[] => {
		if (item.type !== 'scale' || scored.has(item.name)) return [];
		const points = occasions.flatMap(({ responseId, submittedAt, openedAt, lines }) => {
			const line = lines.find((one) => one.item === item.name);
			if (typeof line?.value !== 'number') return [];
			const { value } = line;
			const at = submittedAt ?? openedAt;
			return [{ responseId, at, lower: value, upper: value, value, declined: 0, missing: 0 }];
		});
		if (points.length === 0) return [];
		return [
			{
				score: item.name,
				title: textIn(item.text, language).words,
				points,
				cutOffs: [],
				range: [item.min ?? 0, item.max ?? 10],
				reliableChange: null,
				isHigherWorse: null
			}
		];
	});
}

function pointsOf(score: CompiledScore, occasion: ResponseView): readonly TimePoint[] {
	const line = occasion.scores.find((one) => one.score === score.name);
	if (line?.kind !== 'number') return [];
	return [
		{
			responseId: occasion.responseId,
			at: occasion.submittedAt ?? occasion.openedAt,
			lower: line.lower ?? NaN,
			upper: line.upper ?? NaN,
			value: line.value,
			declined: line.declined,
			missing: line.missing
		}
	];
}

/** Edges of the bands of a score, and its single cut-offs, for this person's facts. */
function cutOffsOf(
	form: CompiledForm,
	score: CompiledScore,
	facts: Facts,
	language: Language
): readonly CutOffLine[] {
	const lines = form.scores.flatMap((other): readonly CutOffLine[] => {
		const { rule, cutOff } = other;
		if (rule.kind === 'bands' && rule.of === score.name) {
			// The lowest band begins where the score begins: that is no line.
			return rule.bands.slice(1).map((band) => ({
				at: cutOffFor(band.from, facts),
				name: band.text ? textIn(band.text, language).words : band.id,
				isHeuristic: band.status === 'heuristic'
			}));
		}
		if (rule.kind === 'cutOff' && rule.of === score.name) {
			return [
				{
					at: cutOffFor(rule.cutOff, facts),
					name: other.title ? textIn(other.title, language).words : '',
					isHeuristic: cutOff?.status === 'heuristic'
				}
			];
		}
		return [];
	});
	const byPlace = new Map(lines.toReversed().map((line) => [line.at, line]));
	return [...byPlace.values()].toSorted((a, b) => a.at - b.at);
}

function cutOffFor(cutOff: CutOffs, facts: Facts): number {
	const fact = cutOff.fact === undefined ? undefined : facts[cutOff.fact];
	if (fact === undefined) return cutOff.sensitive;
	return cutOff.byValue[String(fact)] ?? cutOff.other ?? cutOff.sensitive;
}

function rangeOf(
	points: readonly TimePoint[],
	cutOffs: readonly CutOffLine[]
): readonly [number, number] {
	const values = [
		...points.flatMap(({ lower, upper }) => [lower, upper]),
		...cutOffs.map(({ at }) => at)
	].filter(Number.isFinite);
	const highest = Math.max(...values);
	return [Math.min(0, ...values), highest > 0 ? highest * 1.1 : 1];
}
