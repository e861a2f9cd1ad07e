import { error, json } from '@sveltejs/kit';
import { answerItems } from '#server/care/answer-items.ts';
import type { WritesReply } from '#ui/patient/saving/send-writes.ts';
import { asked } from '../../../../../../../../../asked.ts';
import { readWritesMessage } from '../../../../../../../../../(patient)/s/[form]/lagre/read-writes.ts';
import { findFilledForm } from '../filled-form.ts';
import { marksOf, responseOf } from '../saving.ts';
import type { RequestHandler } from './$types';

/** Saves what a page sends in the background. When it answers, the writes are durable. */
export const POST: RequestHandler = async (event) => {
	if (!event.locals.staff) error(401, { message: 'signed-out', code: 'signed-out' });
	const writes = readWritesMessage(await event.request.json().catch(() => null));
	if (!writes) error(400, { message: 'invalid', code: 'invalid' });
	const found = await findFilledForm(event);
	if (found.isTheirsAlone) error(409, { message: 'closed', code: 'closed' });
	const responseId = await responseOf(event, found);
	const { isAlsoAnsweredElsewhere, urgent } = await asked(
		answerItems(event.locals.app, found.actor, {
			responseId,
			writes: writes.map((write) => ({ ...write, marks: { ...write.marks, ...marksOf(found) } }))
		})
	);
	const reply: WritesReply = { isAlsoAnsweredElsewhere, urgent };
	return json(reply);
};
