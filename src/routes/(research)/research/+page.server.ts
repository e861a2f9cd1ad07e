import { fail, redirect } from '@sveltejs/kit';
import { readQueryText } from '#research/query/read-query.ts';
import { startExport } from '#server/research/exports/start-export.ts';
import { listAskable } from '#server/research/list-askable.ts';
import { listProjects } from '#server/research/projects/list-projects.ts';
import type { ProjectId } from '#server/research/projects/project.ts';
import { choicesOf } from '#ui/research/choices.ts';
import { asked, askedOrRefused } from '../../asked.ts';
import { confirmFirst } from '../../(staff)/confirm-first.ts';
import { postedText } from '../../(staff)/posted-text.ts';
import { staffOf } from '../../(staff)/staff-of.ts';
import { ask } from './ask.ts';
import { fileName } from './file-name.ts';
import { addressOfQuery, queryFromAddress } from './query-from-address.ts';
import { resultShown } from './result-shown.ts';
import type { Actions, PageServerLoad } from './$types';

const longestQuery = 20_000;

export const load: PageServerLoad = async (event) => {
	const actor = staffOf(event);
	const { app, language } = event.locals;
	const askable = await asked(listAskable(app, actor, {}));
	const query = queryFromAddress(event.url.searchParams);
	const outcome = await ask(event, 'preview');
	const shared = { choices: choicesOf(askable, language), query };
	if (!outcome) return { ...shared, result: null, problems: [], projects: [] };
	if ('problems' in outcome) {
		return { ...shared, result: null, problems: outcome.problems, projects: [] };
	}
	const { projects } = await asked(listProjects(app, actor, {}));
	return {
		...shared,
		problems: [],
		result: resultShown(outcome, app.content.current, language),
		projects: projects.filter(({ isOwn }) => isOwn).map(({ id, title }) => ({ id, title }))
	};
};

export const actions: Actions = {
	/** Opens a query that was kept as a file. */
	read: async (event) => {
		staffOf(event, 'research:aggregate');
		const form = await event.request.formData();
		const file = form.get('file');
		const written = postedText(form, 'text', longestQuery);
		const isFile = file instanceof File && file.size > 0 && file.size <= longestQuery;
		const read = readQueryText(isFile ? await file.text() : written);
		if ('problems' in read) return fail(400, { written, problems: read.problems });
		redirect(303, `/research?${addressOfQuery(read.query)}`);
	},
	/** Begins to make a package. */
	export: async (event) => {
		const actor = staffOf(event, 'research:aggregate');
		const form = await event.request.formData();
		const query = queryFromAddress(new URLSearchParams(postedText(form, 'query', 2000)));
		if (!query) return fail(400, { written: '', problems: [] });
		const { app, language } = event.locals;
		const begun = await askedOrRefused(
			startExport(app, actor, {
				query,
				projectId: (postedText(form, 'prosjekt') || null) as ProjectId | null,
				reason: postedText(form, 'hvorfor', 500),
				language,
				fileName: `${fileName(query)}.zip`
			})
		);
		if ('refusal' in begun) {
			confirmFirst(begun.refusal, `/research?${addressOfQuery(query)}`);
			return asked(Promise.reject(begun.refusal));
		}
		const { output } = begun;
		if ('problems' in output) return fail(400, { written: '', problems: output.problems });
		redirect(303, `/research/eksport/${output.id}`);
	}
};
