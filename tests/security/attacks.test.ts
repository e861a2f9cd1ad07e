import { describe, expect, inject, it } from 'vitest';
import { ask, cookiesOf, formPost, type Answer } from './ask.ts';
import { password } from './seeded.ts';

const { port, origin, cookies, seeded } = inject('target');
const account = { email: 'reader@example.org', password };

function locationOf({ headers }: Answer): string {
	return headers.location ?? '';
}

describe('session fixation', () => {
	it('a session id from before signing in is worth nothing after', async () => {
		const planted = `session=${'a'.repeat(27)}`;
		const answer = await ask(port, formPost(origin, '/logg-inn', account, planted));
		expect(cookiesOf(answer)).toMatch(/^session=/);
		expect(cookiesOf(answer)).not.toBe(planted);
		const after = await ask(port, { path: '/team', headers: { cookie: planted } });
		expect(locationOf(after)).toMatch(/^\/logg-inn/);
	});
});

describe('posting from another site', () => {
	const fields = { code: 'K7QM-3XYD-9RTWH' };

	it.each([
		['another origin', { origin: 'https://evil.example' }],
		['no origin', { origin: '' }],
		['the null origin', { origin: 'null' }],
		['a look-alike', { origin: `${origin}.evil.example` }]
	])('%s is refused, whoever is signed in', async (_, headers) => {
		for (const path of [
			'/',
			'/logg-ut',
			'/ut',
			'/visning',
			`/team/${seeded.episode}?/takeAlerts`
		]) {
			const question = formPost(origin, path, fields, cookies.lead);
			const answer = await ask(port, { ...question, headers: { ...question.headers, ...headers } });
			expect([path, answer.status]).toEqual([path, 403]);
		}
	});

	it('JSON of another site does not save answers', async () => {
		const body = '{"writes":[]}';
		const answer = await ask(port, {
			method: 'POST',
			path: '/s/1/lagre',
			body,
			headers: {
				'content-type': 'text/plain',
				'content-length': String(body.length),
				origin: 'https://evil.example',
				cookie: cookies.patient
			}
		});
		expect(answer.status).toBe(403);
	});
});

describe('redirects', () => {
	it.each([
		'//evil.example',
		'https://evil.example',
		'/\\evil.example',
		'javascript:alert(1)',
		'/team%0d%0aset-cookie:x=1',
		'/%2f/evil.example'
	])('after signing in never lead to %s', async (to) => {
		const path = `/logg-inn?til=${encodeURIComponent(to)}`;
		const answer = await ask(port, formPost(origin, path, account));
		expect(answer.status).toBe(303);
		expect(locationOf(answer)).toMatch(/^\/team$/);
		const view = await ask(port, formPost(origin, '/visning', { here: to }));
		expect(locationOf(view)).toBe('/');
	});

	it('of the loopback keep to the own name', async () => {
		const headers = { host: `127.0.0.1:${port}` };
		const answer = await ask(port, { path: '//evil.example/x', headers });
		expect(answer.status === 404 || locationOf(answer).startsWith(`${origin}/`)).toBe(true);
	});
});

describe('host header', () => {
	it.each(['evil.example', 'localhost:1', 'localhost@evil.example', ''])(
		'"%s" is written into no page and no address',
		async (host) => {
			const headers = { host, 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' };
			const answer = await ask(port, { path: '/', headers });
			expect(answer.status).toBeLessThan(500);
			expect(answer.body).not.toContain('evil.example');
			expect(locationOf(answer)).not.toContain('evil.example');
		}
	);
});

describe('paths', () => {
	it.each([
		'/../../etc/passwd',
		'/..%2f..%2fetc%2fpasswd',
		'/_app/../../../package.json',
		'/_app/immutable/..%5c..%5cserver%5cindex.js',
		'/%2e%2e/%2e%2e/data/master.key',
		'/.env',
		'/.git/config',
		'/server/index.js',
		'/_app/immutable/%00'
	])('%s shows no file', async (path) => {
		const answer = await ask(port, { path });
		expect([path, answer.status]).toEqual([path, expect.toSatisfy((at: number) => at >= 400)]);
		expect(answer.status).toBeLessThan(500);
		expect(answer.body).not.toMatch(/root:|"dependencies"|sveltekit:shutdown/);
	});
});

describe('answers', () => {
	it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
		'to an item named %s reach nothing',
		async (item) => {
			const writes = [
				{ client: 'c', seq: 1, item, raw: { state: 'answered', value: 1, isAdmin: true } }
			];
			const body = `{"writes":${JSON.stringify(writes)},"__proto__":{"isAdmin":true}}`;
			const answer = await ask(port, {
				method: 'POST',
				path: '/s/1/lagre',
				body,
				headers: {
					'content-type': 'application/json',
					'content-length': String(body.length),
					origin,
					cookie: cookies.patient
				}
			});
			expect(answer.status).toBeGreaterThanOrEqual(400);
			expect(answer.status).toBeLessThan(500);
			expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
			const health = await ask(port, { path: '/health' });
			expect(health.body).toBe('ok\n');
		}
	);
});

describe('the door', () => {
	it('says the same of an unknown and of a known address', async () => {
		const say = async (email: string) => {
			const answer = await ask(port, formPost(origin, '/logg-inn', { email, password: 'feil' }));
			return [answer.status, answer.body.replaceAll(email, '').replace(/nonce="[^"]*"/g, '')];
		};
		const [known, unknown] = [await say('admin@example.org'), await say('ingen@example.org')];
		expect(unknown[0]).toBe(known[0]);
		const words = (page: unknown) => String(page).replace(/[0-9a-z]{6,}/gi, '');
		expect(words(unknown[1])).toBe(words(known[1]));
	});

	it('never gives a password back', async () => {
		const given = 'et-passord-som-ikke-stemmer';
		const answer = await ask(
			port,
			formPost(origin, '/logg-inn', { email: 'x@example.org', password: given })
		);
		expect(answer.body).not.toContain(given);
	});
});
