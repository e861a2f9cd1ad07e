import type { Answers } from '#engine/answers/answer.ts';
import { isTrue, isUnknown } from '#engine/conditions/truth.ts';
import { evaluation } from '#engine/evaluation/evaluation.ts';
import type { AuditResult, AuditVector } from './audit-formula.ts';
import { shippedInstrument } from './shipped-form.ts';

/** Scores vectors with the shipped AUDIT; throws where anything is uncertain. */
export function auditReader() {
	const form = shippedInstrument('audit');
	const evaluated = evaluation({ forms: [form], suggestions: [] });
	const { scores } = evaluated.world;
	const place = (id: string) => evaluated.places.score(`audit.${id}`);
	const [total, consumption, dependence, harm] = [
		place('total'),
		place('consumption'),
		place('dependence'),
		place('harm')
	] as const;
	const [zone, bandNo, stepUp] = [place('zone'), place('band-no'), place('step-up')] as const;
	const bands = (id: string) => {
		const score = form.scores.find((one) => one.id === id);
		if (!score) throw new Error(`no score ${id}`);
		return new Map(evaluated.places.bandsOf(score).map((band, i) => [1 << i, band]));
	};
	const [zones, bandsNo] = [bands('zone'), bands('band-no')] as const;

	const certain = (at: number): number => {
		if (scores.lower[at] !== scores.upper[at]) throw new Error('a complete AUDIT is uncertain');
		return scores.lower[at] as number;
	};

	return (vector: AuditVector, isMan: boolean): AuditResult => {
		const answers: Record<string, { state: 'answered'; value: number }> = {};
		for (let i = 0; i < 10; i++) {
			answers[`audit.item-${i + 1}`] = { state: 'answered', value: vector[i] as number };
		}
		evaluated.load(answers satisfies Answers, { facts: { sex: isMan ? 'male' : 'female' } });
		if (scores.truth[stepUp] === isUnknown) throw new Error('step-up is unknown');
		return {
			total: certain(total),
			consumption: certain(consumption),
			dependence: certain(dependence),
			harm: certain(harm),
			zone: zones.get(scores.possible[zone] as number) ?? 'uncertain',
			bandNo: bandsNo.get(scores.possible[bandNo] as number) ?? 'uncertain',
			stepUp: scores.truth[stepUp] === isTrue
		};
	};
}
