import { sayAfter } from '#texts/patient/say-after.ts';
import { readVisit } from '../visit.ts';
import { partsOf } from '../svar/parts-of.ts';
import { inReadingOrder } from '../svar/summary.ts';
import { copyAsFile } from './copy-as-file.ts';
import type { RequestHandler } from './$types';

/** The own answers as a file that any browser shows; the name of the file says nothing. */
export const GET: RequestHandler = async (event) => {
	const visit = await readVisit(event);
	const { language, app } = event.locals;
	const parts = inReadingOrder(partsOf(event, visit)).filter(
		({ place, lines }) => lines.length > 0 && visit.forms[place]?.response
	);
	const page = copyAsFile(parts, await sayAfter(language), app.clock.now());
	return new Response(page, {
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'content-disposition': 'attachment; filename="skjema.html"',
			'cache-control': 'no-store'
		}
	});
};
