import { describe, expect, it } from 'vitest';
import type { Answers } from '../answers/answer.ts';
import { evaluation } from '../evaluation/evaluation.ts';
import { form } from '../testing/form.ts';
import { choice, number, scale } from '../testing/items.ts';

/** Like SDS and ASSIST: each asks which substance its own answers are about. */
function about(id: string) {
	return form(choice('which', 'tobacco', 'alcohol').with({ fact: 'substance' }), scale('n', 0, 10))
		.scores({
			total: { sum: ['n'] },
			positive: {
				cutOff: { of: 'total', atLeast: { by: 'substance', values: { tobacco: 9, alcohol: 3 } } },
				status: 'heuristic'
			}
		})
		.with({ form: id })
		.compiled();
}

const answered = (value: string | number) => ({ state: 'answered' as const, value });

describe('4.4 a cut-off by a fact that a form asks for itself', () => {
	it('goes by the answer in that form, not by the one in another', () => {
		const evaluated = evaluation({ forms: [about('f'), about('g')], suggestions: [] }, ['f', 'g']);
		evaluated.load({
			'f.which': answered('alcohol'),
			'f.n': answered(5),
			'g.which': answered('tobacco'),
			'g.n': answered(5)
		});
		const truthOf = (name: string) => evaluated.world.scores.truth[evaluated.places.score(name)];
		expect(truthOf('f.positive')).toBe(2);
		expect(truthOf('g.positive')).toBe(0);
	});

	it('uses what the episode knows while the form has no answer', () => {
		const evaluated = evaluation({ forms: [about('f'), about('g')], suggestions: [] }, ['f', 'g']);
		evaluated.load(
			{ 'f.which': answered('alcohol'), 'f.n': answered(5), 'g.n': answered(5) },
			{ facts: { substance: 'tobacco' } }
		);
		expect(evaluated.world.scores.truth[evaluated.places.score('g.positive')]).toBe(0);
	});
});

describe('5.1 an event that a form counts', () => {
	const counted = form(number('in-a-row').with({ event: 'missed' }))
		.scores({ away: { truth: { event: 'missed', atLeast: 2 } } })
		.with({ form: 'f' })
		.compiled();
	const away = (answers: Answers, events?: Record<string, number>) => {
		const evaluated = evaluation({ forms: [counted], suggestions: [] }, ['f']);
		evaluated.load(answers, events ? { events } : {});
		return evaluated.world.scores.truth[evaluated.places.score('f.away')];
	};

	it('is read from the answer, before what the episode knows', () => {
		expect(away({ 'f.in-a-row': answered(2) })).toBe(2);
		expect(away({ 'f.in-a-row': answered(0) }, { missed: 3 })).toBe(0);
	});

	it('is what the episode knows while nobody has counted, and else unknown', () => {
		expect(away({}, { missed: 3 })).toBe(2);
		expect(away({})).toBe(1);
	});
});
