import { error } from '@sveltejs/kit';
import { readId, type Id } from '#server/ids.ts';

/** An id from the address. What cannot be one is not here, like everything of another unit. */
export function readParam<Kind extends string>(text: string | null | undefined): Id<Kind> {
	try {
		return readId<Kind>(text);
	} catch {
		error(404, { message: 'not-found', code: 'not-found' });
	}
}
