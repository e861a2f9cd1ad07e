import { error } from '@sveltejs/kit';
import { tableCsv } from '#research/tables/table-csv.ts';
import { sayToStaff } from '#texts/clinic/say-to-staff.ts';
import { tableWords } from '#ui/research/table-words.ts';
import { ask } from '../ask.ts';
import { fileName } from '../file-name.ts';
import type { RequestHandler } from './$types';

/** The protected table as a file. */
export const GET: RequestHandler = async (event) => {
	const outcome = await ask(event, 'download');
	if (!outcome || 'problems' in outcome) error(400, { message: 'invalid', code: 'invalid' });
	const { table } = outcome;
	const words = tableWords(table.asked, await sayToStaff(event.locals.language));
	// Spreadsheets take a file without the mark for one of their own code pages.
	const lines = ['\ufeff', ...tableCsv(table, words)];
	return new Response(lines.join(''), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${fileName(table.asked.query)}.csv"`,
			'cache-control': 'no-store'
		}
	});
};
