import { dayInNorway } from '#server/care/day-ahead.ts';
import { taggedPdf } from '#server/paper/tagged-pdf.ts';
import { sayToStaff } from '#texts/clinic/say-to-staff.ts';
import { personPaper } from '#ui/clinic/plan/person-paper.ts';
import { recordPaper } from '#ui/clinic/plan/record-paper.ts';
import { postedText } from '../../../../../(staff)/posted-text.ts';
import { paperLanguage } from '../paper-language.ts';
import { readPlan } from '../read-plan.ts';
import type { RequestHandler } from './$types';

/** The same paper as on the screen, as a tagged PDF. What is taken in is posted: no address tells. */
export const POST: RequestHandler = async (event) => {
	const { app } = event.locals;
	const posted = await event.request.formData();
	const language = paperLanguage(postedText(posted, 'sprak'), event.locals.language);
	const { plan } = await readPlan(event, language);
	const say = await sayToStaff(language);
	const today = dayInNorway(app.clock.now());
	const isForRecord = postedText(posted, 'utgave') === 'journal';
	const takenIn = posted.getAll('med').map(String);
	const paper = isForRecord
		? recordPaper(plan, today, say)
		: personPaper(plan, takenIn, today, say);
	const pageWords = (page: number, pages: number) => say('paper.page', { page, pages });
	return new Response(await taggedPdf(paper, { pageWords }), {
		headers: {
			'content-type': 'application/pdf',
			// A neutral name: downloads are seen by others.
			'content-disposition': `attachment; filename="plan-${today}.pdf"`,
			'cache-control': 'no-store'
		}
	});
};
