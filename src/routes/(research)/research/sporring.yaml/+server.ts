import { error } from '@sveltejs/kit';
import { stringify } from 'yaml';
import { queryDocument } from '#research/query/read-query.ts';
import { staffOf } from '../../../(staff)/staff-of.ts';
import { queryFromAddress } from '../query-from-address.ts';
import type { RequestHandler } from './$types';

/** The query as a document that asks the same again. It holds no figures. */
export const GET: RequestHandler = (event) => {
	staffOf(event);
	const query = queryFromAddress(event.url.searchParams);
	if (!query) error(400, { message: 'invalid', code: 'invalid' });
	return new Response(stringify(queryDocument(query)), {
		headers: {
			'content-type': 'application/yaml; charset=utf-8',
			'content-disposition': 'attachment; filename="query.yaml"',
			'cache-control': 'no-store'
		}
	});
};
