import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../../scripts/house/build.mjs';
import { ask } from '../../security/ask.ts';
import { openTarget, type OpenTarget } from '../../security/target.ts';

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

interface WapitiReport {
	readonly vulnerabilities: Readonly<
		Record<string, readonly { readonly method: string; readonly path: string; info: string }[]>
	>;
}

/** What was found and looked at: see docs/security/scanners.md. */
const triaged: readonly string[] = [];

describe.skipIf(!isInstalled('wapiti'))('wapiti', () => {
	it.each(['nobody', 'lead', 'auditor', 'patient'] as const)(
		'finds nothing as %s',
		{ timeout: 6 * minutes },
		async (who) => {
			const { origin, port, cookies } = opened.target;
			const start = { nobody: '/', lead: '/team', auditor: '/team/revisjon', patient: '/s' }[who];
			const report = join(folder, `${who}.json`);
			const cookie = who === 'nobody' ? 'ready=1' : cookies[who];
			spawnSync(
				'wapiti',
				[
					...['-u', `${origin}${start}`, '--scope', 'domain', '--flush-session'],
					...['-m', modules],
					...['--header', `Cookie: ${cookie}`, '--header', `Origin: ${origin}`],
					...['-x', `${origin}/logg-ut`, '-x', `${origin}/ut`, '--max-links-per-page', '40'],
					...['--max-scan-time', '60', '--max-attack-time', '20', '-d', '3', '--no-bugreport'],
					...['--store-session', folder, '-f', 'json', '-o', report, '-v', '0']
				],
				{ timeout: 5.5 * minutes, encoding: 'utf8' }
			);
			const { vulnerabilities } = JSON.parse(readFileSync(report, 'utf8')) as WapitiReport;
			const found = Object.entries(vulnerabilities).flatMap(([kind, of]) =>
				of.map((one) => `${kind}: ${one.method} ${one.path.replace(origin, '')} ${one.info}`)
			);
			expect(found.filter((one) => !triaged.some((known) => one.startsWith(known)))).toEqual([]);
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
		['lead', '/nodtilgang?/open', 'number=1&reason=noen+ord+om+hvorfor&chosen=']
	] as const)('finds no way in as %s at %s', { timeout: 6 * minutes }, async (who, path, body) => {
		const { origin, port, cookies } = opened.target;
		const cookie = who === 'nobody' ? 'ready=1' : cookies[who];
		const { stdout } = spawnSync(
			'sqlmap',
			[
				...['-u', origin + path, '--batch', '--level', '1', '--risk', '1'],
				...(body ? ['--data', body] : []),
				...['--cookie', cookie, '--headers', `Origin: ${origin}`, '--threads', '4'],
				...['--dbms', 'sqlite', '--technique', 'BEU', '--disable-coloring'],
				...['--ignore-code', '*', '--output-dir', folder, '--skip', 'Cookie,User-Agent,Referer']
			],
			{ timeout: 5 * minutes, encoding: 'utf8' }
		);
		expect(stdout).not.toMatch(/is vulnerable|sqlmap identified the following injection/);
		expect(stdout).toMatch(
			/do not appear to be injectable|all tested parameters|skipping|heuristic/
		);
		expect((await ask(port, { path: '/health' })).status).toBe(200);
	});
});
