import { error } from '@sveltejs/kit';

// Posted forms, JSON of our own pages, and what a beacon sends when a page is left.
const taken = [
	'application/x-www-form-urlencoded',
	'multipart/form-data',
	'application/json',
	'text/plain'
];

/** Whether a body is of a kind that any route of ours reads. */
export function isTakenBody(request: Request): boolean {
	const [type = ''] = (request.headers.get('content-type') ?? '').split(';');
	return type.trim() === '' || taken.includes(type.trim().toLowerCase());
}

/** Makes a form that cannot be read a bad request; without this it counts as a fault of ours. */
export function guardForm(request: Request): void {
	const read = request.formData.bind(request);
	request.formData = () =>
		read().catch((fault: unknown) => {
			// Too large is said by SvelteKit itself, with its own status.
			if (fault instanceof Error && 'status' in fault) throw fault;
			error(400, { message: 'invalid', code: 'invalid' });
		});
}
