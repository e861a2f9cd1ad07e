import { evaluation } from '#engine/evaluation/evaluation.ts';
import type { MakeLive } from './live-form.ts';
import { scoreWords } from './score-words.ts';

/** A form whose conditions or items read its scores: the whole engine, as on the server. */
export const liveWithScores: MakeLive = (form, language) => {
	const evaluated = evaluation({ forms: [form], suggestions: [] });
	return {
		world: evaluated.world,
		places: evaluated.places,
		load: (answers) => evaluated.load(answers),
		set: (item, answer) => evaluated.set(item, answer),
		scoreWords: (score) => scoreWords(score, form, evaluated, language)
	};
};
