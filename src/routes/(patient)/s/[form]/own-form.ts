import { error, type RequestEvent } from '@sveltejs/kit';
import type { OwnForm } from '#server/care/read-own-forms.ts';
import { placeIn } from '../paths.ts';
import { readVisit, type Visit } from '../visit.ts';

/** The form that an address names, within the visit. */
export interface FoundForm {
	readonly visit: Visit;
	readonly own: OwnForm;
	/** Its place among the forms of the visit. */
	readonly place: number;
}

export async function findOwnForm(event: RequestEvent, param: string): Promise<FoundForm> {
	const visit = await readVisit(event);
	const place = placeIn(param);
	const own = visit.forms[place];
	if (!own) error(404, { message: 'not-found', code: 'not-found' });
	return { visit, own, place };
}
