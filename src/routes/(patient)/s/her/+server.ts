import type { RequestHandler } from './$types';

/** A sign of life from somebody who reads; that it was asked keeps the session from going idle. */
export const GET: RequestHandler = ({ locals }) =>
	new Response(null, { status: locals.patient ? 200 : 401 });
