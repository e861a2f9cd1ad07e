import { fail } from '@sveltejs/kit';
import { hasCapability } from '#server/auth/authorise.ts';
import { listStaff } from '#server/care/list-staff.ts';
import { markAnswer } from '#server/care/mark-answer.ts';
import { noteAnswer } from '#server/care/note-answer.ts';
import { readAnswerSheet } from '#server/care/read-answer-sheet.ts';
import { readEpisode } from '#server/care/read-episode.ts';
import { readPulse } from '#server/care/read-pulse.ts';
import type { ServerRefusal } from '#server/server-refusal.ts';
import type { TranslationStatus } from '#ui/clinic/person/person.ts';
import type { AnswerSheet } from '#ui/clinic/answers/answer-sheet.ts';
import { asked, askedOrRefused } from '../../../../../asked.ts';
import { staffOf } from '../../../../../(staff)/staff-of.ts';
import { namesOf } from '../../../../names-of.ts';
import { readParam } from '../../../../read-param.ts';
import type { Actions, PageServerLoad } from './$types';
import { readMark } from './mark-form.ts';

export const load: PageServerLoad = async (event) => {
	const actor = staffOf(event);
	const { app, language } = event.locals;
	const episodeId = readParam<'episode'>(event.params.episode);
	const responseId = readParam<'response'>(event.params.response);
	const [episode, found, colleagues, pulse] = await Promise.all([
		asked(readEpisode(app, actor, { episodeId })),
		asked(readAnswerSheet(app, actor, { episodeId, responseId, language })),
		asked(listStaff(app, actor, {})),
		asked(readPulse(app, actor, { episodeId }))
	]);
	const nameOf = namesOf(colleagues, language);
	const sheet: AnswerSheet = {
		...found,
		translation: found.translation as TranslationStatus,
		lines: found.lines.map((line) => ({
			...line,
			notes: line.notes.map(({ note, by, at }) => ({ note, at, by: nameOf(by) }))
		}))
	};
	return {
		name: episode.identity.name,
		episodeId,
		sheet,
		pulse,
		mayMark: hasCapability(actor, 'answers:save') && sheet.isReadable
	};
};

export const actions: Actions = {
	/** Writes a note beside an answer, or marks how it is to be read. */
	mark: async (event) => {
		const actor = staffOf(event);
		const { app } = event.locals;
		const responseId = readParam<'response'>(event.params.response);
		const posted = readMark(await event.request.formData());
		if (!posted) return fail(400, { item: '', problem: 'sheet.noteMissing', note: '' });
		const { item, seq, mark, note } = posted;
		const marked = await askedOrRefused<void>(
			mark === 'note'
				? noteAnswer(app, actor, { responseId, item, note })
				: markAnswer(app, actor, { responseId, item, seq, mark, note })
		);
		if ('output' in marked) return { item, problem: null, note: '' };
		const problem = problemOf(marked.refusal);
		if (problem === null) return asked<never>(Promise.reject(marked.refusal));
		return fail(problem.status, { item, problem: problem.key, note });
	}
};

function problemOf({ code }: ServerRefusal) {
	if (code === 'invalid') return { key: 'sheet.noteMissing', status: 400 };
	return code === 'conflict' ? { key: 'sheet.changed', status: 409 } : null;
}
