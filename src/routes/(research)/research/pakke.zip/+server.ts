import { error } from '@sveltejs/kit';
import { exportPackage, zipped } from '#server/research/export-package.ts';
import { ask } from '../ask.ts';
import { fileName } from '../file-name.ts';
import type { RequestHandler } from './$types';

/** The table with its description, in many formats, as one file. */
export const GET: RequestHandler = async (event) => {
	const outcome = await ask(event, 'download');
	if (!outcome || 'problems' in outcome) error(400, { message: 'invalid', code: 'invalid' });
	const { app, language } = event.locals;
	return new Response(zipped(exportPackage(app, outcome, language)), {
		headers: {
			'content-type': 'application/zip',
			'content-disposition': `attachment; filename="${fileName(outcome.table)}.zip"`,
			'cache-control': 'no-store'
		}
	});
};
