import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { ask, type Answer, type Question } from './ask.ts';
import { waysIn } from './routes.ts';
import { seeded as fixed } from '../property/seed.ts';
import { openTarget } from './target.ts';

// A server of its own: what is sent here signs people out and changes what it can.
const opened = await openTarget();
afterAll(() => opened.close());
const { port, origin, cookies, seeded } = opened.target;

const runs = Number(process.env['TERSKEL_FUZZ_RUNS'] ?? 2000);

const oddText = fc.oneof(
	fc.string({ maxLength: 40 }),
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.constantFrom(
		'',
		'null',
		'undefined',
		'NaN',
		'-1',
		'1e999',
		'__proto__',
		'../../etc/passwd',
		"' or 1=1 --",
		'<script>alert(1)</script>',
		'{{7*7}}',
		'%00',
		'%',
		'%c0%af',
		'\u202e',
		'😀'.repeat(50),
		'a'.repeat(5000),
		seeded.episode,
		seeded.assignment
	)
);

/** What stands where an address has a parameter; mostly something that exists. */
const segment = fc.oneof(
	{ weight: 3, arbitrary: fc.constantFrom('1', '2', seeded.episode, seeded.assignment) },
	{ weight: 2, arbitrary: oddText.map((text) => encodeURIComponent(text.toWellFormed())) },
	{ weight: 1, arbitrary: fc.constantFrom('%', '%zz', '..', '.', '%2e%2e', '%00', '%ff') }
);

// These would sign everybody out after the first few hundred requests.
const waysOut = ['/logg-ut', '/ut', '/konto?/endOthers'];
const places = [...new Set(waysIn().map((way) => way.path))].filter(
	(one) => !waysOut.includes(one)
);

const path = fc
	.tuple(
		fc.oneof(
			{ weight: 8, arbitrary: fc.constantFrom(...places) },
			{ weight: 1, arbitrary: segment }
		),
		fc.array(segment, { minLength: 3, maxLength: 3 }),
		fc.constantFrom('', '/', '/__data.json', '?x-sveltekit-invalidated=1', '.html', '?/x', '?'),
		fc.option(fc.tuple(oddText, oddText), { nil: undefined })
	)
	.map(([place, parts, end, query]) => {
		let at = 0;
		const filled = place.replace(/\[\w+\]/g, () => parts[at++]!);
		const asked = query
			? `&${encodeURIComponent(query[0].toWellFormed())}=${encodeURIComponent(query[1].toWellFormed())}`
			: '';
		const whole = `${filled.startsWith('/') ? '' : '/'}${filled}${end}${end.includes('?') ? asked : ''}`;
		// Node refuses to send these at all.
		return whole.replace(/[^\x21-\x7e]/g, '');
	});

const contentType = fc.constantFrom(
	'application/x-www-form-urlencoded',
	'multipart/form-data; boundary=x',
	'multipart/form-data',
	'application/json',
	'text/plain',
	'application/xml',
	'application/octet-stream',
	'application/x-sveltekit-formdata',
	''
);

const fieldNames = ['code', 'email', 'password', 'forms', 'act', 'reason', 'here', 'go', 'session'];

const body = fc.oneof(
	fc
		.dictionary(fc.oneof(fc.constantFrom(...fieldNames), oddText), oddText, { maxKeys: 6 })
		.map((fields) =>
			Object.entries(fields)
				.map((pair) => pair.map((one) => encodeURIComponent(one.toWellFormed())).join('='))
				.join('&')
		),
	fc.json(),
	fc
		.array(
			fc.record({
				client: oddText,
				seq: fc.oneof(fc.integer(), fc.double(), oddText),
				item: oddText,
				raw: fc.jsonValue()
			}),
			{ maxLength: 4 }
		)
		.map((writes) => JSON.stringify({ writes })),
	oddText.map(
		(text) => `--x\r\ncontent-disposition: form-data; name="${text}"\r\n\r\n${text}\r\n--x--`
	),
	fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
	fc.constantFrom('x'.repeat(100_000), 'x'.repeat(700_000), '['.repeat(20_000), '')
);

const headerValue = oddText.map((text) => text.replace(/[^\x20-\x7e]/g, '').slice(0, 3000));

const question: fc.Arbitrary<Question> = fc
	.record({
		method: fc.oneof(
			{ weight: 8, arbitrary: fc.constantFrom('GET', 'POST') },
			{
				weight: 2,
				arbitrary: fc.constantFrom('HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND')
			}
		),
		path,
		cookie: fc.oneof(fc.constantFrom('', ...Object.values(cookies)), headerValue),
		type: contentType,
		body,
		from: fc.oneof(
			{ weight: 6, arbitrary: fc.constant(origin) },
			{ weight: 1, arbitrary: headerValue }
		),
		others: fc.dictionary(
			fc.constantFrom(
				'accept',
				'accept-language',
				'accept-encoding',
				'content-encoding',
				'if-none-match',
				'range',
				'x-forwarded-for',
				'x-forwarded-host',
				'x-sveltekit-action',
				'x-http-method-override',
				'referer',
				'user-agent',
				'host'
			),
			headerValue,
			{ maxKeys: 4 }
		)
	})
	.map(({ method, path: at, cookie, type, body: sent, from, others }) => {
		const hasBody = method !== 'GET' && method !== 'HEAD' && method !== 'TRACE';
		return {
			method,
			path: at,
			headers: {
				...others,
				cookie,
				origin: from,
				...(hasBody && {
					'content-type': type,
					'content-length': String(Buffer.byteLength(sent))
				})
			},
			...(hasBody && { body: sent })
		};
	});

const ofOurInside =
	/^\s+at .{1,200}:\d+:\d+\)?$|node_modules|\.[jt]s:\d+:\d+|SqliteError|SQLITE_|syntax error at/m;

/** An answer, or none because the server hung up on what is no request. */
async function answerTo(asked: Question): Promise<Answer | null> {
	try {
		return await ask(port, asked);
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code ?? '';
		if (['ECONNRESET', 'EPIPE', 'HPE_INVALID_CONSTANT'].includes(code)) return null;
		throw error;
	}
}

describe('whatever is sent to whatever way in', () => {
	it(`is answered without a fault and without a look inside (${runs} requests)`, async () => {
		await fc.assert(
			fc.asyncProperty(question, async (asked) => {
				const answer = await answerTo(asked);
				if (!answer) {
					// Hung up on: then the server must still be there for everybody else.
					expect((await ask(port, { path: '/health' })).status).toBe(200);
					return;
				}
				expect(answer.status).toBeLessThan(500);
				expect(answer.body).not.toMatch(ofOurInside);
				expect(answer.headers['x-content-type-options']).toBe('nosniff');
			}),
			fixed(runs)
		);
		// What was logged on the way is nobody's data.
		expect(opened.output()).not.toContain(seeded.secretName);
		expect(opened.output()).not.toMatch(/"error":/);
	});
});
