import type { RequestEvent } from '@sveltejs/kit';
import type { Marks } from '#engine/answers/answer.ts';
import { openResponse } from '#server/care/open-response.ts';
import type { ResponseId } from '#server/ids.ts';
import { asked } from '../../../../../../../../asked.ts';
import type { FilledForm } from './filled-form.ts';

/** An answer that was given together says so, and with whom (semantics 2.4). */
export function marksOf({ way, actor }: FilledForm): Marks {
	return way === 'sammen' ? { assisted: actor.name } : {};
}

/** The response that is filled in; the first to write in it opens it. */
export function responseOf(event: RequestEvent, found: FilledForm): Promise<ResponseId> {
	const { app, language } = event.locals;
	return asked(
		openResponse(app, found.actor, {
			assignmentId: found.assignmentId,
			formId: found.form.id,
			rater: found.way === 'dere' ? 'clinician' : 'patient',
			language
		})
	);
}
