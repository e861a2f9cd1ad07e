import { describe, expect, it } from 'vitest';
import { headlineScores } from './headline-scores.ts';
import type { ScoreLine } from './person.ts';

const cutOff = {
	name: '',
	from: 8,
	status: 'official',
	source: null,
	population: null,
	isToBeChecked: false
} as const;

function line(score: string, kind: ScoreLine['kind']): ScoreLine {
	return {
		score,
		kind,
		title: score,
		says: '',
		isCertain: true,
		isComplete: true,
		value: null,
		lower: null,
		upper: null,
		answered: 0,
		total: 0,
		missing: 0,
		declined: 0,
		cutOffs: kind === 'number' ? [] : [cutOff],
		usedSensitiveCutOff: false,
		earlier: null
	};
}

const named = (lines: readonly ScoreLine[]) => lines.map(({ score }) => score);

describe('the few scores that say most', () => {
	it('are the total and its bands before sub-scores', () => {
		const lines = [
			line('total', 'number'),
			line('consumption', 'number'),
			line('zone', 'band'),
			line('step-up', 'truth')
		];
		expect(named(headlineScores(lines))).toEqual(['total', 'zone', 'step-up']);
	});

	it('keep the order of the form', () => {
		const lines = [line('needs-talk', 'truth'), line('total', 'number')];
		expect(named(headlineScores(lines))).toEqual(['needs-talk', 'total']);
	});

	it('leave out what rests on no cut-off', () => {
		const remark = { ...line('only-by-frequency', 'truth'), cutOffs: [] };
		const lines = [line('total', 'number'), line('positive', 'truth'), remark];
		expect(named(headlineScores(lines))).toEqual(['total', 'positive']);
	});

	it('are a profile where nothing is judged', () => {
		const lines = ['importance', 'confidence', 'readiness', 'gap'].map((one) =>
			line(one, 'number')
		);
		expect(named(headlineScores(lines))).toEqual(['importance', 'confidence', 'readiness']);
	});
});
