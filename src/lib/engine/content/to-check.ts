import type { CompiledForm, Content, CutOffSource } from '../compile/compiled.ts';

/** What a person has to compare with its primary source before it is relied on. */
export interface ToCheck {
	readonly form: string;
	/** The score it concerns; empty for the form as a whole. */
	readonly about: string;
	readonly what: string;
}

/** Everything in the content that is marked as not yet compared with its primary source. */
export function itemsToCheck(content: Content): readonly ToCheck[] {
	return content.forms.flatMap((form) => [
		...(form.instrument?.toCheck ?? []).map((what) => ({ form: form.id, about: '', what })),
		...cutOffsToCheck(form)
	]);
}

function cutOffsToCheck(form: CompiledForm): readonly ToCheck[] {
	return form.scores.flatMap(({ id, cutOff, rule }) => {
		const bands = rule.kind === 'bands' ? rule.bands : [];
		const marked = (source: CutOffSource | undefined) => source?.toCheck === true;
		return [
			...(marked(cutOff) ? [entry(`score ${id}`, cutOff)] : []),
			...bands.filter(marked).map((band) => entry(`score ${id}, band ${band.id}`, band))
		];
	});

	function entry(about: string, source: CutOffSource | undefined): ToCheck {
		return {
			form: form.id,
			about,
			what: `the cut-off in ${source?.source ?? 'its source'} (${source?.status ?? ''})`
		};
	}
}
