import type { CutOffs, ScoreRule } from '../compile/compiled.ts';
import { intervalAtLeast, intervalAtMost, tolerance } from '../conditions/truth.ts';
import { cutOffFor, inputOfFact } from './cut-offs.ts';
import type { ScoreLinking } from './link-score.ts';

type Rule<Kind extends ScoreRule['kind']> = Extract<ScoreRule, { kind: Kind }>;

/** True, false or unknown: is the score at or beyond its cut-off? */
export function linkCutOff(rule: Rule<'cutOff'>, linking: ScoreLinking): () => void {
	const of = readScore(rule.of, linking);
	const cutOff = readCutOff(rule.cutOff, linking);
	const { lower, upper, truth } = linking.world.scores;
	const decide = rule.comparator === 'atLeast' ? intervalAtLeast : intervalAtMost;
	return () => {
		truth[linking.place] = decide(lower[of] as number, upper[of] as number, cutOff());
	};
}

/** Which bands are possible; one bit each, in the order of the bands (4.4). */
export function linkBands(rule: Rule<'bands'>, linking: ScoreLinking): () => void {
	const of = readScore(rule.of, linking);
	const edges = rule.bands.map((band) => readCutOff(band.from, linking));
	const { lower, upper, possible } = linking.world.scores;
	return () => {
		const low = lower[of] as number;
		const high = upper[of] as number;
		let bits = 0;
		for (let i = 0; i < edges.length; i++) {
			const from = i === 0 ? -Infinity : (edges[i] as () => number)();
			const next = edges[i + 1];
			const to = next === undefined ? Infinity : next();
			const isOut = from > high + tolerance || to <= low + tolerance;
			// Without a number (nothing to count) every band is possible.
			if (!isOut) bits |= 1 << i;
		}
		possible[linking.place] = bits;
	};
}

/** The cut-off that another score used, as a number of its own. */
export function linkCutUsed(rule: Rule<'cutUsed'>, linking: ScoreLinking): () => void {
	const declared = linking.declared.get(rule.of)?.rule;
	const cutOffs =
		declared?.kind === 'cutOff'
			? declared.cutOff
			: declared?.kind === 'bands'
				? declared.bands.find((band) => band.id === rule.band)?.from
				: undefined;
	if (!cutOffs) throw new Error(`no cut-off "${rule.band ?? ''}" in ${rule.of}`);
	const cutOff = readCutOff(cutOffs, linking);
	const { lower, upper } = linking.world.scores;
	return () => {
		lower[linking.place] = upper[linking.place] = cutOff();
	};
}

/** Looks an interval up: lowest and highest value among the rows it can fall in. */
export function linkTable(rule: Rule<'table'>, linking: ScoreLinking): () => void {
	const of = readScore(rule.of, linking);
	const { lower, upper } = linking.world.scores;
	return () => {
		const low = lower[of] as number;
		const high = upper[of] as number;
		const reached = rule.rows.filter((row, i) => {
			const next = rule.rows[i + 1];
			const isOut =
				(i > 0 && row.from > high + tolerance) || (next && next.from <= low + tolerance);
			return !isOut;
		});
		const values = reached.map((row) => row.value);
		lower[linking.place] = Math.min(...values);
		upper[linking.place] = Math.max(...values);
	};
}

function readScore(name: string, linking: ScoreLinking): number {
	const place = linking.places.score(name);
	linking.reads.scores.add(place);
	return place;
}

function readCutOff(cutOffs: CutOffs, linking: ScoreLinking): () => number {
	if (cutOffs.fact === undefined) return () => cutOffs.sensitive;
	const name = inputOfFact(cutOffs.fact, linking.form, linking.world.items);
	const input = linking.places.input(name);
	linking.reads.inputs.add(input);
	return () => cutOffFor(cutOffs, linking.world.inputs[input]);
}
