import { error, json } from '@sveltejs/kit';
import { answerItems } from '#server/care/answer-items.ts';
import { openResponse } from '#server/care/open-response.ts';
import type { WritesReply } from '#ui/patient/saving/send-writes.ts';
import { asked } from '../../../../asked.ts';
import { wasTakenBackFrom } from '../../../taken-back.ts';
import { findOwnForm } from '../own-form.ts';
import { readWritesMessage } from './read-writes.ts';
import type { RequestHandler } from './$types';

/** Saves what a page sends in the background. When it answers, the writes are durable. */
export const POST: RequestHandler = async (event) => {
	const { locals, request, params } = event;
	if (!locals.patient) {
		if (await wasTakenBackFrom(event)) error(409, { message: 'closed', code: 'closed' });
		error(401, { message: 'signed-out', code: 'signed-out' });
	}
	const writes = readWritesMessage(await request.json().catch(() => null));
	if (!writes) error(400, { message: 'invalid', code: 'invalid' });
	const { own } = await findOwnForm(event, params.form);
	const { app, patient, language } = locals;
	const { assignmentId } = patient;
	const responseId = await asked(
		openResponse(app, patient, { assignmentId, formId: own.form.id, rater: 'patient', language })
	);
	const { isAlsoAnsweredElsewhere, urgent } = await asked(
		answerItems(app, patient, { responseId, writes })
	);
	const reply: WritesReply = { isAlsoAnsweredElsewhere, urgent };
	return json(reply);
};
