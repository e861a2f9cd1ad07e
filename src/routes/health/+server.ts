import type { RequestHandler } from './$types';

/** Answers as soon as the app serves: what refuses to start never gets here. */
export const GET: RequestHandler = () =>
	new Response('ok\n', { headers: { 'cache-control': 'no-store', 'content-type': 'text/plain' } });
