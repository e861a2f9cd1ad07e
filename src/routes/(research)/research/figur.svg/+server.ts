import { error } from '@sveltejs/kit';
import { svgFile } from '#research/plots/svg-file.ts';
import { sayToStaff } from '#texts/clinic/say-to-staff.ts';
import { plotsOf } from '#ui/research/plots-of.ts';
import { ask } from '../ask.ts';
import { fileName } from '../file-name.ts';
import { resultShown } from '../result-shown.ts';
import type { RequestHandler } from './$types';

/** One plot of a period as a file: `figur=0`, `1` … in the order of the page. */
export const GET: RequestHandler = async (event) => {
	const outcome = await ask(event, 'download');
	if (!outcome || 'problems' in outcome) error(400, { message: 'invalid', code: 'invalid' });
	const { language, app } = event.locals;
	const result = resultShown(outcome, app.content.current, language);
	const chosen = event.url.searchParams;
	const period = result.periods.find((one) => one.period === chosen.get('figurperiode'));
	const say = await sayToStaff(language);
	const plot = period && plotsOf(period, result, say)[Number(chosen.get('figur') ?? '0')];
	if (!plot) error(404, { message: 'not-found', code: 'not-found' });
	return new Response(svgFile(plot), {
		headers: {
			'content-type': 'image/svg+xml; charset=utf-8',
			'content-disposition': `attachment; filename="${fileName(outcome.table.asked.query)}.svg"`,
			'cache-control': 'no-store'
		}
	});
};
