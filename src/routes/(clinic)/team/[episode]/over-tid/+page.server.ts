import { textIn } from '#engine/text.ts';
import { readPersonPage } from '#server/care/read-person-page.ts';
import { asked } from '../../../../asked.ts';
import { staffOf } from '../../../../(staff)/staff-of.ts';
import { readParam } from '../../../read-param.ts';
import type { PageServerLoad } from './$types';
import { comparisonOf, occasionOf } from './comparison-of.ts';
import { timelinesOf } from './timelines.ts';

export const load: PageServerLoad = async (event) => {
	const actor = staffOf(event);
	const { app, language } = event.locals;
	const episodeId = readParam<'episode'>(event.params.episode);
	const { episode, page } = await asked(readPersonPage(app, actor, { episodeId, language }));
	const submitted = page.responses
		.filter(({ state }) => state === 'submitted')
		.toSorted((a, b) => ((a.submittedAt ?? '') < (b.submittedAt ?? '') ? -1 : 1));
	const byForm = Map.groupBy(submitted, ({ form }) => form);
	const wanted = event.url.searchParams.get('skjema') ?? '';
	const formId = byForm.has(wanted) ? wanted : mostOften(byForm);
	const occasions = byForm.get(formId) ?? [];
	const form = app.content.current.forms.find(({ id }) => id === formId);
	const chosen = (name: string) =>
		occasions.find(({ responseId }) => responseId === event.url.searchParams.get(name));
	const before = chosen('fra') ?? occasions.at(0);
	const after = chosen('til') ?? occasions.at(-1);
	return {
		name: episode.identity.name,
		episodeId,
		forms: [...byForm].map(([id, [first]]) => ({ id, title: first?.title ?? id })),
		form: form ? { id: form.id, title: textIn(form.title, language).words } : null,
		timelines: form ? timelinesOf(form, occasions, episode.facts, language) : [],
		occasions: occasions.map(occasionOf),
		comparison: before && after && before !== after ? comparisonOf(before, after, language) : null
	};
};

/** The form with most occasions; the first of several. */
function mostOften(byForm: ReadonlyMap<string, readonly unknown[]>): string {
	const [first] = [...byForm].toSorted(([, a], [, b]) => b.length - a.length);
	return first?.[0] ?? '';
}
