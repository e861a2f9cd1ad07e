import { copyPerson } from '#server/care/copy-person.ts';
import { copyAsPage } from '#server/dossier/copy-as-page.ts';
import { readParam } from '../../../(clinic)/read-param.ts';
import { askedAfterConfirming } from '../../../(staff)/confirm-first.ts';
import { staffOf } from '../../../(staff)/staff-of.ts';
import type { RequestHandler } from './$types';

/** A person's full copy, for reading or for a machine; somebody reads it before it is handed over. */
export const GET: RequestHandler = async (event) => {
	const actor = staffOf(event, 'person:copy');
	const { app, language } = event.locals;
	const episodeId = readParam<'episode'>(event.url.searchParams.get('behandling'));
	const copied = await askedAfterConfirming(
		copyPerson(app, actor, { episodeId, language }),
		'/rettigheter'
	);
	const isForMachines = event.url.searchParams.get('som') === 'json';
	const body = isForMachines
		? `${JSON.stringify(copied, null, '\t')}\n`
		: copyAsPage(copied, language);
	return new Response(body, {
		headers: {
			'content-type': isForMachines
				? 'application/json; charset=utf-8'
				: 'text/html; charset=utf-8',
			'content-disposition': `attachment; filename="kopi.${isForMachines ? 'json' : 'html'}"`,
			'cache-control': 'no-store'
		}
	});
};
