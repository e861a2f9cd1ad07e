import type { CompiledScore } from '../compile/compiled.ts';
import type { Places, World } from '../evaluation/world.ts';
import { linkBands, linkCutOff, linkCutUsed, linkTable } from './link-cut-offs.ts';
import { linkCalculation } from './link-calculation.ts';
import { linkClassification, linkTruth } from './link-criteria.ts';
import { linkAnswered, linkExtreme, linkMean, linkSum } from './link-terms.ts';

/** A score as a cell of the evaluation: `update` writes its interval, truth or possible bands. */
export interface LinkedScore {
	readonly update: () => void;
	readonly slots: ReadonlySet<number>;
	readonly scores: ReadonlySet<number>;
	readonly inputs: ReadonlySet<number>;
}

/** What a score cell reads, collected while it is linked. */
export class Reads {
	readonly slots = new Set<number>();
	readonly scores = new Set<number>();
	readonly inputs = new Set<number>();

	add(other: {
		slots: ReadonlySet<number>;
		scores: ReadonlySet<number>;
		inputs: ReadonlySet<number>;
	}): void {
		for (const slot of other.slots) this.slots.add(slot);
		for (const score of other.scores) this.scores.add(score);
		for (const input of other.inputs) this.inputs.add(input);
	}
}

export interface ScoreLinking {
	readonly world: World;
	readonly places: Places;
	readonly place: number;
	/** Id of the form that declares the score. */
	readonly form: string;
	readonly reads: Reads;
	/** All compiled scores by name, for cut-offs that another score declares. */
	readonly declared: ReadonlyMap<string, CompiledScore>;
	/** What a hidden item counts; null leaves it out of the mean. */
	readonly hiddenCounts: number | null;
}

/** Links one declared score (semantics 4.1) to the world. */
export function linkScore(score: CompiledScore, linking: ScoreLinking): LinkedScore {
	const update = updateOf(score, linking);
	const { slots, scores, inputs } = linking.reads;
	return { update, slots, scores, inputs };
}

function updateOf(score: CompiledScore, linking: ScoreLinking): () => void {
	const { rule } = score;
	switch (rule.kind) {
		case 'sum':
			return linkSum(rule.terms, linking);
		case 'mean':
			return linkMean(rule.terms, linking);
		case 'min':
		case 'max':
			return linkExtreme(rule.kind, rule.terms, linking);
		case 'answered':
			return linkAnswered(rule.items, linking);
		case 'calculate':
			return linkCalculation(rule.expression, linking);
		case 'table':
			return linkTable(rule, linking);
		case 'truth':
			return linkTruth(rule.when, linking);
		case 'cutOff':
			return linkCutOff(rule, linking);
		case 'cutUsed':
			return linkCutUsed(rule, linking);
		case 'bands':
			return linkBands(rule, linking);
		case 'classify':
			return linkClassification(rule, score.name, linking);
	}
}
