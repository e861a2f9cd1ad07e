import { textIn } from '#engine/text.ts';
import { allItems } from '#engine/evaluation/program.ts';
import type { CompiledForm } from '#engine/compile/compiled.ts';
import { listWorks } from '#server/care/list-works.ts';
import { plainWords } from '#ui/common/contacts.ts';
import { asked } from '../../../asked.ts';
import { staffOf } from '../../../(staff)/staff-of.ts';
import type { PageServerLoad } from './$types';

/** All works, or those whose words hold what was searched for. */
export const load: PageServerLoad = async (event) => {
	const { app, language } = event.locals;
	const works = await asked(listWorks(app, staffOf(event), {}));
	const { forms, suggestions } = app.content.current;
	const titles = new Map(
		suggestions.map(({ id, title }) => [
			id,
			plainWords(textIn(title, language).words, {}, language)
		])
	);
	const questions = new Map(
		forms.flatMap(allItems).map(({ name, text }) => [name, textIn(text, language).words])
	);
	const search = (event.url.searchParams.get('sok') ?? '').trim().slice(0, 100);
	const wanted = search.toLowerCase();
	return {
		search,
		works: works
			.filter(({ words, note }) => `${words} ${note ?? ''}`.toLowerCase().includes(wanted))
			.map((work) => ({
				...work,
				suggestions: work.suggestions.map((id) => ({ id, title: titles.get(id) ?? id })),
				items: byForm(work.items, forms, (name) => questions.get(name) ?? name, language),
				cutOffs: byForm(work.cutOffs, forms, (name) => name, language).map(({ form }) => form)
			}))
	};
};

/** Full names as the titles of their forms, each with what of it is meant. */
function byForm(
	names: readonly string[],
	forms: readonly CompiledForm[],
	words: (name: string) => string,
	language: string
): readonly { readonly form: string; readonly questions: readonly string[] }[] {
	const found = Map.groupBy(names, (name) => name.slice(0, name.indexOf('.')));
	return [...found].map(([id, all]) => ({
		form: textIn(forms.find((form) => form.id === id)?.title ?? { nb: id }, language).words,
		questions: [...new Set(all.map(words))]
	}));
}
