import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../../scripts/house/build.mjs';
import { ask } from '../../security/ask.ts';
import { openTarget, type OpenTarget } from '../../security/target.ts';
import { withoutWaysOut } from './without-ways-out.ts';

/** Debian's packages; without them these are skipped, and say so. */
function isInstalled(program: string): boolean {
	return spawnSync('which', [program]).status === 0;
}

const minutes = 60_000;
// Those that need no helper on the internet.
const modules =
	'backup,blindsql,cookieflags,crlf,csp,csrf,exec,file,htaccess,http_headers,methods,permanentxss,redirect,shellshock,xss';
const folder = mkdtempSync(join(tmpdir(), 'terskel-scan-'));
let opened: OpenTarget;

beforeAll(async () => {
	await ensureBuilt();
	opened = await openTarget();
}, 5 * minutes);

afterAll(async () => {
	await opened.close();
	rmSync(folder, { recursive: true });
});

/** Beside the event loop: what is scanned through us must be answered meanwhile. */
function run(program: string, words: readonly string[]): Promise<string> {
	return new Promise((resolve) => {
		execFile(program, words, { timeout: 5 * minutes, maxBuffer: 1e8 }, (_, out, errors) =>
			resolve(out + errors)
		);
	});
}

interface WapitiReport {
	readonly vulnerabilities: Readonly<
		Record<
			string,
			readonly { readonly method: string; readonly path: string; readonly info: string }[]
		>
	>;
}

/** What was found and looked at: see docs/security/scanners.md. */
const triaged: readonly RegExp[] = [
	/^Cross Site Request Forgery: POST \S+ Lack of anti CSRF token$/,
	/X-XSS-Protection is not set$/,
	/Strict-Transport-Security is not set$/,
	/Secure flag is not set in the cookie : \w+$/
];

describe.skipIf(!isInstalled('wapiti'))('wapiti', () => {
	it.each(['nobody', 'lead', 'auditor', 'patient'] as const)(
		'finds nothing as %s',
		{ timeout: 6 * minutes },
		async (who) => {
			const { port, cookies } = opened.target;
			const guarded = await withoutWaysOut(opened.target.origin);
			const { origin } = guarded;
			const start = { nobody: '/', lead: '/team', auditor: '/team/revisjon', patient: '/s' }[who];
			const report = join(folder, `${who}.json`);
			const cookie = who === 'nobody' ? 'ready=1' : cookies[who];
			const said = await run('wapiti', [
				...['-u', `${origin}${start}`, '--scope', 'domain', '--flush-session', '-m', modules],
				...['--header', `Cookie: ${cookie}`, '--max-links-per-page', '40'],
				...['--max-scan-time', '60', '--max-attack-time', '20', '-d', '3', '--no-bugreport'],
				...['--store-session', join(folder, who), '-f', 'json', '-o', report, '-v', '1']
			]);
			await guarded.close();
			if (!existsSync(report)) throw new Error(said);
			const { vulnerabilities } = JSON.parse(readFileSync(report, 'utf8')) as WapitiReport;
			const found = Object.entries(vulnerabilities).flatMap(([kind, of]) =>
				of.map((one) => `${kind}: ${one.method} ${one.path.replace(origin, '')} ${one.info}`)
			);
			expect(found.filter((one) => !triaged.some((known) => known.test(one)))).toEqual([]);
			expect((await ask(port, { path: '/health' })).status).toBe(200);
		}
	);
});

describe.skipIf(!isInstalled('sqlmap'))('sqlmap', () => {
	it.each([
		['nobody', '/logg-inn', 'email=a&password=b'],
		['nobody', '/', 'code=a'],
		['auditor', '/team/revisjon?handling=a&hvem=b&hva=c&for=1', ''],
		['lead', '/team?vis=a&tidspunkt=b', ''],
		['researcher', '/research?skjema=audit', ''],
		['lead', '/rettigheter?treatment=1&research=2&access=3', ''],
		['admin', '/ansatte?/roles', 'account=1&role=lead'],
		['lead', '/nodtilgang?/open', 'number=1&reason=noen+ord+om+hvorfor&chosen=']
	] as const)('finds no way in as %s at %s', { timeout: 6 * minutes }, async (who, path, body) => {
		const { origin, port, cookies } = opened.target;
		const cookie = who === 'nobody' ? 'ready=1' : cookies[who];
		const said = await run('sqlmap', [
			...['-u', origin + path, '--batch', '--level', '1', '--risk', '1'],
			...(body ? ['--data', body] : []),
			...['--cookie', cookie, '--headers', `Origin: ${origin}`, '--threads', '4'],
			...['--dbms', 'sqlite', '--technique', 'BEU', '--disable-coloring'],
			...['--ignore-code', '*', '--output-dir', folder, '--skip', 'Cookie,User-Agent,Referer']
		]);
		expect(said).not.toMatch(/is vulnerable|sqlmap identified the following injection/);
		// It came so far as to say that it found nothing.
		expect(said).toMatch(/all tested parameters do not appear to be injectable/);
		expect((await ask(port, { path: '/health' })).status).toBe(200);
	});
});
