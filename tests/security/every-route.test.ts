import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { ask, formPost, type Answer } from './ask.ts';
import { waysIn, type Way } from './routes.ts';
import { staffNames } from './seeded.ts';

const { port, origin, cookies, seeded, dataFolder } = inject('target');

type Who = keyof typeof cookies | 'nobody';
const everybody = ['nobody', ...Object.keys(cookies)] as Who[];
const treating: readonly Who[] = ['clinician', 'lead'];
const seeing: readonly Who[] = [...treating, 'reader'];
const staff: readonly Who[] = staffNames;
const patients: readonly Who[] = ['patient', 'otherPatient'];

/**
 * Who gets anywhere by each way in; everybody else is refused, led to the door, or told that there
 * is nothing. A new way in has to be written here: who is it for?
 */
const isFor: Readonly<Record<string, readonly Who[]>> = {
	'GET /': everybody,
	'POST /': everybody,
	'GET /health': everybody,
	'POST /visning': everybody,
	'GET /logg-inn': everybody,
	'POST /logg-inn': everybody,
	'GET /logg-inn/kode': everybody,
	'POST /logg-inn/kode': everybody,
	'POST /logg-inn/nokkel': everybody,
	'POST /logg-ut': everybody,
	'GET /logg-ut/ekstern': everybody,
	'GET /logg-inn/ekstern': everybody,
	'GET /logg-inn/ekstern/tilbake': everybody,
	'GET /inn': everybody,
	'GET /inn/tilbake': everybody,
	'GET /inn/igjen': [],
	'POST /inn/igjen': [],
	'GET /konto/ekstern': staff,
	'POST /konto?/unlink': staff,
	'POST /konto/nokkel': staff,
	'POST /konto?/removePasskey': staff,
	'POST /bekreft/nokkel': staff,
	'GET /konto': staff,
	'POST /konto?/password': staff,
	'POST /konto?/end': staff,
	'POST /konto?/endOthers': staff,
	'GET /konto/tofaktor': staff,
	'POST /konto/tofaktor?/begin': staff,
	'POST /konto/tofaktor?/confirm': staff,
	'POST /konto/tofaktor?/renew': staff,
	'POST /konto/tofaktor?/remove': staff,
	'GET /bekreft': staff,
	'POST /bekreft': staff,
	'GET /nodtilgang': [...treating, 'auditor', 'other'],
	'POST /nodtilgang?/open': [...treating, 'other'],
	'POST /nodtilgang?/end': [...treating, 'other'],
	'POST /nodtilgang?/review': ['lead', 'auditor', 'other'],
	'GET /ansatte': ['admin', 'other'],
	'POST /ansatte?/roles': ['admin', 'other'],
	'POST /ansatte?/close': ['admin', 'other'],
	'POST /ansatte?/reopen': ['admin', 'other'],
	'POST /ansatte?/endSessions': ['admin', 'other'],
	'GET /rettigheter': [...treating, 'other'],
	'POST /rettigheter?/answer': ['lead', 'other'],
	'POST /rettigheter?/lift': ['lead', 'other'],
	'POST /rettigheter?/retention': ['lead', 'admin', 'other'],
	'GET /rettigheter/kopi': ['lead', 'other'],
	'GET /team/revisjon': ['auditor', 'other'],
	'GET /team/revisjon/logg.csv': ['auditor', 'other'],
	'POST /team/revisjon?/verify': ['auditor', 'other'],
	'POST /ut': everybody,
	'GET /takk': everybody,
	'GET /pause': patients,
	'GET /s': patients,
	'GET /s/innsyn': patients,
	'POST /s/innsyn?/be': patients,
	'GET /s/her': patients,
	'GET /s/hjelp': patients,
	'GET /s/kopi': patients,
	'GET /s/ord': patients,
	'POST /s/ord?/behold': patients,
	'POST /s/ord?/slett': patients,
	'GET /s/plan': patients,
	'POST /s/plan?/svar': patients,
	'POST /s/plan?/sjekk': patients,
	'GET /s/samtykke': patients,
	'POST /s/samtykke?/velg': patients,
	'POST /s/samtykke?/naer': patients,
	'POST /s/samtykke?/trekk': patients,
	'POST /s/svar?/endre': patients,
	'GET /s/[form]/[part]': patients,
	'POST /s/[form]/[part]': patients,
	'POST /s/[form]/lagre': patients,
	'GET /s/etter/[form]': patients,
	'GET /s/svar': patients,
	'POST /s/svar?/lever': patients,
	'POST /s/svar?/mer': patients,
	'POST /s/svar?/se': patients,
	'GET /team': [...seeing, 'other'],
	'GET /team/puls': [...seeing, 'other'],
	'GET /team/ny': [...treating, 'other'],
	'POST /team/ny': [...treating, 'other'],
	'GET /team/[episode]': seeing,
	'GET /team/[episode]/puls': seeing,
	'GET /team/[episode]/over-tid': seeing,
	'POST /team/[episode]?/takeAlerts': treating,
	'POST /team/[episode]?/decide': treating,
	'POST /team/[episode]?/followUp': treating,
	'GET /team/[episode]/gi': treating,
	'POST /team/[episode]/gi': treating,
	'GET /team/[episode]/skjema/[assignment]': seeing,
	'POST /team/[episode]/skjema/[assignment]?/code': treating,
	'POST /team/[episode]/skjema/[assignment]?/revoke': treating,
	'POST /team/[episode]/skjema/[assignment]?/withdraw': treating,
	'POST /team/[episode]/skjema/[assignment]?/restore': treating,
	'POST /team/[episode]/skjema/[assignment]?/waitingRoom': treating,
	'GET /team/[episode]/varsel/[alert]': seeing,
	'POST /team/[episode]/varsel/[alert]?/take': treating,
	'POST /team/[episode]/varsel/[alert]?/close': treating,
	'POST /team/[episode]/skjema/[assignment]?/handIn': treating,
	'GET /team/[episode]/skjema/[assignment]/fyll/[way]/[form]': treating,
	'POST /team/[episode]/skjema/[assignment]/fyll/[way]/[form]': treating,
	'POST /team/[episode]/skjema/[assignment]/fyll/[way]/[form]/lagre': treating,
	'GET /team/[episode]/svar/[response]': seeing,
	'POST /team/[episode]/svar/[response]?/mark': treating,
	'GET /team/[episode]/mote': seeing,
	'POST /team/[episode]/mote?/share': treating,
	'POST /team/[episode]/mote?/end': treating,
	'GET /team/delt': [...seeing, 'other'],
	'GET /team/delt/[share]': ['reader'],
	'GET /team/[episode]/plan': seeing,
	'POST /team/[episode]/plan/pdf': seeing,
	'GET /team/enhet': [...seeing, 'admin', 'other'],
	'POST /team/enhet?/save': ['lead', 'admin', 'other'],
	'POST /team/enhet?/permission': ['lead', 'admin', 'other'],
	'GET /team/kilder': [...seeing, 'researcher', 'author', 'admin', 'other'],
	'GET /team/grunnlag/[suggestion]': [...seeing, 'researcher', 'author', 'admin', 'other'],
	'GET /team/utkast': ['author', 'lead', 'admin', 'other'],
	'POST /team/utkast': ['author', 'lead', 'admin', 'other'],
	'GET /research': ['researcher', 'other'],
	'GET /research/tabell.csv': ['researcher', 'other'],
	'GET /research/sporring.yaml': ['researcher', 'other'],
	'GET /research/figur.svg': ['researcher', 'other'],
	'POST /research?/read': ['researcher', 'other'],
	'POST /research?/export': ['researcher', 'other'],
	'GET /research/historikk': ['researcher', 'lead', 'auditor', 'other'],
	'GET /research/prosjekter': ['researcher', 'lead', 'auditor', 'other'],
	'POST /research/prosjekter?/propose': ['researcher', 'other'],
	'POST /research/prosjekter?/approve': ['lead', 'other'],
	'POST /research/prosjekter?/refuse': ['lead', 'other'],
	'POST /research/prosjekter?/end': ['lead', 'other'],
	'GET /research/eksport/[job]': ['researcher', 'other'],
	'POST /research/eksport/[job]?/cancel': ['researcher', 'other'],
	'GET /research/eksport/[job]/pakke.zip': ['researcher', 'other']
};

const ways = waysIn();

function pathOf({ path }: Way): string {
	return path
		.replace('[episode]', seeded.episode)
		.replace('[assignment]', seeded.assignment)
		.replace('[alert]', seeded.alert)
		.replace('[response]', seeded.response)
		.replace('[share]', seeded.share)
		.replace(/\[\w+\]/g, '1');
}

function knock(way: Way, who: Who): Promise<Answer> {
	const cookie = who === 'nobody' ? '' : cookies[who];
	const path = pathOf(way);
	if (way.method === 'GET') {
		return ask(port, { path, headers: { cookie, accept: 'text/html' } });
	}
	return ask(port, formPost(origin, path, {}, cookie));
}

/**
 * Led to a door, refused, or told that there is nothing. A patient's answer that comes after the
 * session is sealed into the page of the door, and nothing of it is kept here.
 */
function isTurnedAway({ status, headers: { location = '' } }: Answer): boolean {
	if ([401, 403, 404].includes(status)) return true;
	if (status === 307) return location.startsWith('/inn/igjen?');
	return status === 303 && (location === '/' || /^\/logg-inn(\?|$)/.test(location));
}

const tables = [
	'decision',
	'alert',
	'assignment',
	'access_code',
	'response',
	'answer_event',
	'answer_note',
	'share'
];

/** What wrong actors must not change. */
function stateOfCare(): string {
	const database = new DatabaseSync(join(dataFolder, 'terskel.sqlite'), { readOnly: true });
	const rows = tables.map((table) => [table, database.prepare(`select * from ${table}`).all()]);
	database.close();
	return JSON.stringify(rows);
}

describe('every way into the app', () => {
	it('is listed here with those whom it is for', () => {
		expect(ways.length).toBeGreaterThan(30);
		expect(ways.map(({ name }) => name).filter((name) => !isFor[name])).toEqual([]);
		const names = new Set(ways.map(({ name }) => name));
		expect(Object.keys(isFor).filter((name) => !names.has(name))).toEqual([]);
	});

	it('lets in nobody else, and nothing is changed by trying', async () => {
		const before = stateOfCare();
		const wrong: string[] = [];
		for (const way of ways) {
			for (const who of everybody.filter((one) => !isFor[way.name]?.includes(one))) {
				const answer = await knock(way, who);
				// A form with nothing in it may be called incomplete before anybody asks who sent it.
				const isIncomplete = way.kind !== 'page' && answer.status === 400;
				const isAway = isTurnedAway(answer) || isIncomplete;
				const isTold = answer.body.includes(seeded.secretName) && !seeing.includes(who);
				if (!isAway || isTold) {
					wrong.push(`${way.name} for ${who}: ${answer.status} ${answer.headers.location ?? ''}`);
				}
			}
		}
		expect(wrong).toEqual([]);
		expect(stateOfCare()).toBe(before);
	});

	it('shows nothing to the clinician of another unit, and a share to nobody but its reader', async () => {
		const paths = [`/team/${seeded.episode}/svar/${seeded.response}`, `/team/delt/${seeded.share}`];
		const statusFor = async (who: keyof typeof cookies, path: string) =>
			(await ask(port, { path, headers: { cookie: cookies[who], accept: 'text/html' } })).status;
		for (const path of paths) {
			expect(await statusFor('other', path)).toBe(404);
			expect(await statusFor('reader', path)).toBe(200);
		}
		expect(await statusFor('clinician', paths[1]!)).toBe(404);
	});

	it('answers those whom it is for', async () => {
		const wrong: string[] = [];
		for (const way of ways.filter(({ kind, method }) => kind === 'page' || method === 'GET')) {
			for (const who of isFor[way.name] ?? []) {
				const answer = await knock(way, who);
				const isFine = answer.status === 200 || [303, 400, 404].includes(answer.status);
				if (!isFine || answer.status === 403)
					wrong.push(`${way.name} for ${who}: ${answer.status}`);
			}
		}
		expect(wrong).toEqual([]);
	});
});
