import { describe, expect, inject, it } from 'vitest';
import { ask, cookiesOf, formPost, type Answer } from './ask.ts';
import { waysIn } from './routes.ts';
import { password } from './seeded.ts';

const { port, origin, cookies, seeded, secure } = inject('target');

function pathOf(path: string): string {
	return path
		.replace('[episode]', seeded.episode)
		.replace('[assignment]', seeded.assignment)
		.replace('[alert]', seeded.alert)
		.replace(/\[\w+\]/g, '1');
}

/** Every page and endpoint as whoever may see it, and as nobody. */
async function everyAnswer(): Promise<readonly (readonly [string, Answer])[]> {
	const answers: [string, Answer][] = [];
	for (const { path, method, name } of waysIn().filter((way) => way.kind !== 'action')) {
		const holder = path.startsWith('/s') ? 'patient' : 'lead';
		const cookie = path.startsWith('/research') ? cookies.researcher : cookies[holder];
		for (const own of [cookie, '']) {
			const question =
				method === 'GET'
					? { path: pathOf(path), headers: { cookie: own, accept: 'text/html' } }
					: { ...formPost(origin, pathOf(path), {}, '') };
			answers.push([name, await ask(port, question)]);
		}
	}
	const others = ['/nothing-here', '/favicon.svg', '/_app/version.json', '/%', '//', '/team/../x'];
	for (const path of others) answers.push([path, await ask(port, { path })]);
	answers.push(['POST without origin', await ask(port, { method: 'POST', path: '/' })]);
	const tooMuch = formPost(origin, '/', { code: 'x'.repeat(600_000) });
	answers.push(['too much', await ask(port, tooMuch)]);
	return answers;
}

const answers = await everyAnswer();
const pages = answers.filter(([, { headers }]) => headers['content-type']?.includes('text/html'));

describe('every answer', () => {
	it.each([
		['x-content-type-options', 'nosniff'],
		['x-frame-options', 'DENY'],
		['referrer-policy', 'same-origin'],
		['cross-origin-opener-policy', 'same-origin'],
		['cross-origin-resource-policy', 'same-origin'],
		['cross-origin-embedder-policy', 'require-corp']
	])('says %s: %s', (header, value) => {
		expect(answers.filter(([, { headers }]) => headers[header] !== value)).toEqual([]);
	});

	it('is kept by nobody, but for files that are the same for everybody', () => {
		const kept = answers.filter(([, { headers }]) => headers['cache-control'] !== 'no-store');
		const files = ['/favicon.svg', '/_app/version.json'];
		expect(kept.map(([name]) => name).filter((name) => !files.includes(name))).toEqual([]);
	});

	it('has a policy that runs nothing inline and nothing from elsewhere', () => {
		for (const [name, { headers }] of answers) {
			const policy = String(headers['content-security-policy'] ?? '');
			expect([name, policy]).toEqual([name, expect.stringMatching(/default-src '(self|none)'/)]);
			expect([name, policy]).toEqual([name, expect.stringContaining("frame-ancestors 'none'")]);
			const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
			expect([name, scripts]).toEqual([name, expect.not.stringMatching(/unsafe|\*|https?:/)]);
		}
	});

	it('names no server, no framework, no version', () => {
		const telling = answers.filter(
			([, { headers }]) =>
				headers['x-powered-by'] ?? headers['server'] ?? headers['x-sveltekit-page']
		);
		expect(telling).toEqual([]);
	});

	it('is no fault of ours', () => {
		expect(answers.filter(([, { status }]) => status >= 500)).toEqual([]);
	});
});

describe('every page', () => {
	it('asks no other site for anything', () => {
		expect(pages.length).toBeGreaterThan(20);
		const asked = pages.flatMap(([name, { body }]) =>
			[...body.matchAll(/<(script|link|img|iframe|source|form|object|embed)\b[^>]*>/gi)]
				.flatMap(([tag]) => [...tag.matchAll(/(?:src|href|action|srcset|data)="([^"]*)"/gi)])
				.map(([, address = '']) => [name, address] as const)
				.filter(([, address]) => /^(?:https?:)?\/\//.test(address) && !address.startsWith(origin))
		);
		expect(asked).toEqual([]);
	});

	it('has no handler and no script without a nonce or hash', () => {
		for (const [name, { body, headers }] of pages) {
			expect([name, / on\w+="/.test(body.replace(/<script[\s\S]*?<\/script>/g, ''))]).toEqual([
				name,
				false
			]);
			const policy = String(headers['content-security-policy']);
			const inline = [...body.matchAll(/<script(?![^>]*\bsrc=)([^>]*)>/g)];
			const isCovered = inline.every(
				([, attributes = '']) =>
					/type="application\/json"/.test(attributes) || /nonce-|sha256-/.test(policy)
			);
			expect([name, isCovered]).toEqual([name, true]);
		}
	});
});

describe('sessions', () => {
	const signIn = { email: 'reader@example.org', password };

	it('are cookies that no script reads and no other site sends', async () => {
		const answer = await ask(port, formPost(origin, '/logg-inn', signIn));
		const [cookie = ''] = answer.headers['set-cookie'] ?? [];
		expect(cookie).toMatch(/^session=[\w-]+; Path=\/; HttpOnly; SameSite=Strict$/);
	});

	it('behind TLS have the prefix that keeps them to this host, and HSTS stands', async () => {
		const at = secure.origin;
		const answer = await ask(secure.port, formPost(at, '/logg-inn', signIn));
		const [cookie = ''] = answer.headers['set-cookie'] ?? [];
		expect(cookie).toMatch(/^__Host-session=[\w-]+; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
		expect(answer.headers['strict-transport-security']).toMatch(/max-age=31536000/);
		const file = await ask(secure.port, { path: '/favicon.svg' });
		expect(file.headers['strict-transport-security']).toMatch(/max-age=31536000/);
	});

	it('leaving clears what the browser keeps, at once and on the server', async () => {
		const entered = await ask(port, formPost(origin, '/', { code: seeded.codes[2] }, 'ready=1'));
		const cookie = cookiesOf(entered);
		const before = await ask(port, { path: '/s', headers: { cookie } });
		expect(before.status).toBe(200);
		const left = await ask(port, formPost(origin, '/ut', {}, cookie));
		expect(left.headers['clear-site-data']).toBe('"cache", "cookies", "storage"');
		const after = await ask(port, { path: '/s', headers: { cookie } });
		expect([after.status, after.headers.location]).toEqual([303, '/']);
	});
});
