import { error } from '@sveltejs/kit';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { takeExport } from '#server/research/exports/read-export.ts';
import { askedAfterConfirming } from '../../../../../(staff)/confirm-first.ts';
import { staffOf } from '../../../../../(staff)/staff-of.ts';
import type { RequestHandler } from './$types';

/** A package that is ready, to the one who asked for it. */
export const GET: RequestHandler = async (event) => {
	const actor = staffOf(event);
	const { job: id } = event.params;
	const taken = takeExport(event.locals.app, actor, { id });
	const found = await askedAfterConfirming(taken, `/research/eksport/${id}`);
	const size = found && (await sizeOf(found.path));
	if (!found || size === null) error(404, { message: 'not-found', code: 'not-found' });
	return new Response(Readable.toWeb(createReadStream(found.path)) as ReadableStream, {
		headers: {
			'content-type': 'application/zip',
			'content-length': String(size),
			'content-disposition': `attachment; filename="${found.fileName}"`,
			'cache-control': 'no-store'
		}
	});
};

async function sizeOf(path: string): Promise<number | null> {
	return stat(path).then(
		({ size }) => size,
		() => null
	);
}
