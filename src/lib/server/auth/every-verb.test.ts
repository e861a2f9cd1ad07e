import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { instant, instantIn } from '../clock.ts';
import type { BreakGlassId } from '../db/tables/emergency.ts';
import type { ShareId } from '../db/tables/share.ts';
import { newId } from '../ids.ts';
import { createStaff } from '../care/create-staff.ts';
import { theInstallation } from '../care/objects/the-installation.ts';
import { theUnit } from '../care/objects/the-unit.ts';
import { raiseAlert } from '../testing/raise-alert.ts';
import { recordDecision } from '../care/record-decision.ts';
import { recordRightsRequest } from '../care/rights-requests.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { newTestUnit, staffIn, type TestUnit } from '../testing/people.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { nobody, system, type Actor } from './actor.ts';
import { allRoles, capabilitiesInEmergency, capabilitiesOf } from './capabilities.ts';
import { registeredVerbs, type RegisteredVerb, type Verb } from './verb.ts';

type AnyVerb = Verb<never, unknown>;

const serverFolder = join(import.meta.dirname, '..');

/** Every verb by name: importing a file registers what it holds. */
async function loadVerbs(): Promise<ReadonlyMap<string, AnyVerb>> {
	const exported = new Map<string, AnyVerb>();
	for (const folder of ['auth', 'care', 'research', 'research/exports', 'research/projects']) {
		const files = readdirSync(join(serverFolder, folder));
		for (const file of files.filter((name) => /^[^.]+\.ts$/.test(name))) {
			const module = (await import(join(serverFolder, folder, file))) as Record<string, AnyVerb>;
			for (const [name, value] of Object.entries(module)) exported.set(name, value);
		}
	}
	return exported;
}

const exported = await loadVerbs();
const verbs = registeredVerbs();
const ownReach: readonly unknown[] = [theUnit, theInstallation];
const reaching = verbs.filter((one) => !ownReach.includes(one.on));

/** One input with the ids of everything in a unit; an allowed verb finds its own in it. */
async function everythingIn(app: TestApp, unit: TestUnit): Promise<Record<string, unknown>> {
	const { episodeId } = unit;
	const alertId = await raiseAlert(app, unit.clinician, {
		episodeId,
		responseId: null,
		urgency: 'now',
		cause: { key: 'k', detail: {} }
	});
	const decisionId = await recordDecision(app, unit.clinician, {
		episodeId,
		suggestionId: 's',
		act: 'offered',
		reason: '',
		ground: '',
		ownerId: null,
		followUpOn: null,
		supersedes: 'first'
	});
	const requestId = await recordRightsRequest(app, unit.clinician, {
		episodeId,
		kind: 'access',
		note: ''
	});
	const breakGlassId = await opened(app, unit);
	const shareId = await shared(app, unit);
	const staffId = await createStaff(app, system('test', unit.unitId), {
		email: `${newId()}@example.org`,
		name: 'Kari Kollega',
		password: 'en ganske lang setning til prøve',
		roles: ['clinician']
	});
	return {
		...unit,
		alertId,
		decisionId,
		requestId,
		breakGlassId,
		shareId,
		staffId,
		writes: [],
		kind: 'download'
	};
}

/** A colleague may read the case conference of the person of the unit. */
async function shared(app: TestApp, unit: TestUnit): Promise<ShareId> {
	const id: ShareId = newId();
	await app.db.write((tx) =>
		tx
			.insertInto('share')
			.values({
				unit_id: unit.unitId,
				id,
				episode_id: unit.episodeId,
				staff_id: newId(),
				shared_by: unit.clinician.staffId,
				sealed_purpose: '',
				shared_at: instant(app.clock),
				ends_at: instantIn(app.clock, 3600)
			})
			.execute()
	);
	return id;
}

/** Somebody from elsewhere broke the glass for the person of the unit. */
async function opened(app: TestApp, unit: TestUnit): Promise<BreakGlassId> {
	const id: BreakGlassId = newId();
	await app.db.write((tx) =>
		tx
			.insertInto('break_glass')
			.values({
				unit_id: unit.unitId,
				id,
				episode_id: unit.episodeId,
				person_id: unit.personId,
				staff_id: newId(),
				staff_unit_id: unit.unitId,
				sealed_reason: '',
				opened_at: instant(app.clock),
				ends_at: instantIn(app.clock, 3600),
				reviewed_at: null,
				reviewed_by: null,
				verdict: null,
				sealed_review: null
			})
			.execute()
	);
	return id;
}

function call(app: TestApp, one: RegisteredVerb, actor: Actor, input: Record<string, unknown>) {
	return refusalOf(exported.get(one.name)!(app, actor, input as never));
}

describe('every verb', () => {
	it('is exported under the name it is registered and audited by', () => {
		expect(verbs.length).toBeGreaterThan(25);
		expect(verbs.filter((one) => !exported.has(one.name))).toEqual([]);
	});

	it('is found here, wherever it stands', () => {
		const made = readdirSync(serverFolder, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
			.flatMap((file) => [
				...readFileSync(join(serverFolder, file), 'utf8').matchAll(
					/= verb(?:<[^>]*>)?\(\s*\{\s*name: '(\w+)'/g
				)
			])
			.map(([, name]) => name!);
		expect(made.toSorted()).toEqual(verbs.map(({ name }) => name).toSorted());
	});

	it('has a capability that somebody has', () => {
		const without = verbs.filter(
			(one) =>
				one.by.includes('staff') &&
				!one.by.some((kind) => kind !== 'staff') &&
				!allRoles.some((role) => capabilitiesOf[role].includes(one.capability))
		);
		expect(without).toEqual([]);
	});
});

describeOnBothDatabases('every verb', (app) => {
	it('is refused to every kind of actor that it is not for', async () => {
		const unit = await newTestUnit(app());
		const input = await everythingIn(app(), unit);
		const actors: Actor[] = [
			staffIn(unit.unitId, ...allRoles),
			unit.patient,
			nobody('192.0.2.1'),
			system('test', unit.unitId)
		];
		for (const one of verbs) {
			for (const actor of actors.filter(({ kind }) => !one.by.includes(kind))) {
				expect([one.name, actor.kind, await call(app(), one, actor, input)]).toEqual([
					one.name,
					actor.kind,
					'not-allowed'
				]);
			}
		}
	});

	it('is refused to staff of the unit without a role that has its capability', async () => {
		const unit = await newTestUnit(app());
		const input = await everythingIn(app(), unit);
		for (const one of verbs.filter(({ by }) => by.includes('staff'))) {
			const others = allRoles.filter((role) => !capabilitiesOf[role].includes(one.capability));
			for (const actor of [staffIn(unit.unitId), staffIn(unit.unitId, ...others)]) {
				expect([one.name, await call(app(), one, actor, input)]).toEqual([one.name, 'not-allowed']);
			}
		}
	});

	it('that takes things out or changes who may what asks for a fresh confirmation first', async () => {
		const unit = await newTestUnit(app());
		const input = await everythingIn(app(), unit);
		const stale = { ...staffIn(unit.unitId, ...allRoles), isConfirmed: false };
		const asking = verbs.filter(
			({ afterConfirming, by }) => afterConfirming && by.includes('staff')
		);
		const names = asking.map(({ name }) => name);
		const outwards = [
			'aggregateScores',
			'startExport',
			'takeExport',
			'copyPerson',
			'exportAuditEvents',
			'shareConference',
			'breakGlass'
		];
		const rights = ['setRoles', 'createStaff', 'closeAccount', 'reopenAccount', 'setRetention'];
		expect(names).toEqual(expect.arrayContaining([...outwards, ...rights]));
		for (const one of asking) {
			expect([one.name, await call(app(), one, stale, input)]).toEqual([one.name, 'confirm-first']);
		}
	});

	it('finds nothing of this unit for actors of another, whatever their roles', async () => {
		const input = await everythingIn(app(), await newTestUnit(app()));
		const other = await newTestUnit(app());
		const actors: Actor[] = [
			staffIn(other.unitId, ...allRoles),
			other.patient,
			system('test', other.unitId),
			system('test')
		];
		for (const one of reaching) {
			for (const actor of actors.filter(({ kind }) => one.by.includes(kind))) {
				expect([one.name, actor.kind, await call(app(), one, actor, input)]).toEqual([
					one.name,
					actor.kind,
					'not-found'
				]);
			}
		}
	});

	it('is refused in an emergency unless it reads that one episode', async () => {
		const unit = await newTestUnit(app());
		const input = await everythingIn(app(), unit);
		const elsewhere = await newTestUnit(app());
		const endsAt = instantIn(app().clock, 3600);
		const inEmergencyFor = (episodeId: typeof unit.episodeId): Actor => ({
			...staffIn(unit.unitId),
			emergency: { episodeId, endsAt, self: staffIn(unit.unitId) }
		});
		const { onTheEpisode, aroundIt } = capabilitiesInEmergency;
		for (const one of verbs.filter(({ by }) => by.includes('staff'))) {
			const allowed = ownReach.includes(one.on) ? aroundIt : onTheEpisode;
			if (allowed.includes(one.capability)) continue;
			const refusal = await call(app(), one, inEmergencyFor(unit.episodeId), input);
			expect([one.name, refusal]).toEqual([one.name, 'not-allowed']);
		}
		for (const one of reaching.filter(({ by }) => by.includes('staff'))) {
			const refusal = await call(app(), one, inEmergencyFor(elsewhere.episodeId), input);
			expect([one.name, ['not-found', 'not-allowed'].includes(refusal)]).toEqual([one.name, true]);
		}
	});

	it('finds nothing of one patient for another patient of the unit', async () => {
		const unit = await newTestUnit(app());
		const input = await everythingIn(app(), unit);
		const other = await newTestUnit(app());
		const stranger: Actor = { ...other.patient, unitId: unit.unitId };
		for (const one of reaching.filter(({ by }) => by.includes('patient'))) {
			expect([one.name, await call(app(), one, stranger, input)]).toEqual([one.name, 'not-found']);
		}
	});
});
