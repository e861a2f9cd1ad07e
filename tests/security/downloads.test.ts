import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { ask, type Answer } from './ask.ts';
import { waysIn } from './routes.ts';

const { port, cookies, seeded, unconfirmed } = inject('target');

const figures = 'measure=suggestions&moment=intake&periods=2026-H1';

/** Every file that takes data out of the house, with an address that would give it. */
const takesOut: Readonly<Record<string, string>> = {
	'GET /research/tabell.csv': `/research/tabell.csv?${figures}`,
	'GET /research/figur.svg': `/research/figur.svg?${figures}&figur=0`,
	'GET /research/eksport/[job]/pakke.zip': '/research/eksport/1/pakke.zip',
	'GET /rettigheter/kopi': `/rettigheter/kopi?behandling=${seeded.episode}`,
	'GET /team/revisjon/logg.csv': '/team/revisjon/logg.csv?handling=signIn'
};

/** Files that need no fresh confirmation, and why. */
const others: Readonly<Record<string, string>> = {
	'GET /research/sporring.yaml': 'the question, no figures',
	'GET /s/kopi': 'the own answers, to the person',
	'POST /team/[episode]/plan/pdf': 'one page as it stands on the screen, for the person it is about'
};

const files = waysIn().filter(
	({ folder, kind }) =>
		kind === 'endpoint' && readFileSync(join(folder, '+server.ts'), 'utf8').includes('attachment')
);

function fetchAs(cookie: string, path: string): Promise<Answer> {
	return ask(port, { path, headers: { cookie, accept: 'text/html' } });
}

describe('a file', () => {
	it('is listed here, whether it takes data out or not', () => {
		const listed = [...Object.keys(takesOut), ...Object.keys(others)];
		expect(files.map(({ name }) => name).toSorted()).toEqual(listed.toSorted());
	});

	it.each(Object.entries(takesOut))(
		'%s asks who one is when that is long ago, and leads back to its page',
		async (_, path) => {
			const answer = await fetchAs(unconfirmed, path);
			expect([path, answer.status]).toEqual([path, 303]);
			const { pathname, searchParams } = new URL(answer.headers.location!, 'http://here');
			expect(pathname).toBe('/bekreft');
			const back = searchParams.get('til')!;
			expect(path.startsWith(back.split('?')[0]!)).toBe(true);
			expect((await fetchAs(unconfirmed, back)).status).toBe(200);
		}
	);

	it('of the log comes to whoever has just shown who they are', async () => {
		const answer = await fetchAs(cookies.auditor, takesOut['GET /team/revisjon/logg.csv']!);
		expect(answer.status).toBe(200);
		expect(answer.headers['content-disposition']).toMatch(/^attachment/);
	});
});
