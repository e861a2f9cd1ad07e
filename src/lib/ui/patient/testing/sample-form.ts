import type { CompiledForm, CompiledItem } from '#engine/compile/compiled.ts';

/** A form of one section around some items, all of a form called `sample`. */
export function formOf(items: readonly CompiledItem[]): CompiledForm {
	return {
		id: 'sample',
		version: '1.0.0',
		hash: '',
		kind: 'profile',
		status: 'topic-questions',
		respondents: ['patient'],
		moments: ['intake'],
		minutes: 5,
		title: { nb: 'Prøve', en: 'Sample' },
		intro: { nb: 'Prøve', en: 'Sample' },
		isSensitive: false,
		translation: { nb: 'own-wording', en: 'own-wording' },
		sections: [{ id: 'all', title: { nb: 'Akkurat nå', en: 'Right now' }, items }],
		scores: [],
		critical: []
	};
}
