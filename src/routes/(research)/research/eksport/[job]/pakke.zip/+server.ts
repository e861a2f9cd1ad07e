import { error } from '@sveltejs/kit';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { readExport } from '#server/research/exports/read-export.ts';
import { asked } from '../../../../../asked.ts';
import { staffOf } from '../../../../../(staff)/staff-of.ts';
import type { RequestHandler } from './$types';

/** A package that is ready, to the one who asked for it. */
export const GET: RequestHandler = async (event) => {
	const actor = staffOf(event);
	const found = await asked(readExport(event.locals.app, actor, { id: event.params.job }));
	const size = found?.state === 'ready' ? await sizeOf(found.path) : null;
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
