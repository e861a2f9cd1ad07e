import { expect, it } from 'vitest';
import { system, type StaffActor } from '../auth/actor.ts';
import { inEmergency } from '../auth/in-emergency.ts';
import type { EpisodeId } from '../ids.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { newTestUnit, staffIn, type TestUnit } from '../testing/people.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { breakGlass } from './break-glass.ts';
import { createEpisode } from './create-episode.ts';
import { createStaff } from './create-staff.ts';
import { erasePerson } from './erase-person.ts';
import { listEpisodes } from './list-episodes.ts';
import { endOwnEmergencies, listOwnEmergencies } from './list-own-emergencies.ts';
import { indexPersonNumbers } from './person-number.ts';
import { readEpisode } from './read-episode.ts';
import { readOwnAccessLog } from './read-own-access-log.ts';
import { recordDecision } from './record-decision.ts';
import {
	countUnreviewedEmergencies,
	listEmergencies,
	reviewEmergency
} from './review-emergencies.ts';

const reason = 'Innlagt bevisstløs, trenger å vite om medisiner.';

interface Scene {
	readonly home: TestUnit;
	readonly episodeId: EpisodeId;
	readonly number: string;
	/** Works in another unit, with an account. */
	readonly onDuty: StaffActor;
	readonly lead: StaffActor;
}

let count = 0;

async function newScene(app: TestApp): Promise<Scene> {
	const home = await newTestUnit(app);
	const away = await newTestUnit(app);
	const number = `prøve ${++count}`;
	const { episodeId } = await createEpisode(app, home.clinician, {
		identity: { name: 'Oline Oppdiktet', number },
		facts: {},
		phase: 'intake'
	});
	const staffId = await createStaff(app, system('test', away.unitId), {
		email: `vakt-${count}-${app.db.engine}@example.org`,
		name: 'Vilde Vakt',
		password: 'en ganske lang setning til prøve',
		roles: ['clinician']
	});
	const onDuty: StaffActor = { ...staffIn(away.unitId, 'clinician'), staffId, name: 'Vilde Vakt' };
	return { home, episodeId, number, onDuty, lead: staffIn(home.unitId, 'lead') };
}

describeOnBothDatabases('breaking the glass', (app) => {
	it('opens one episode of another unit to read, for some hours, and nothing else there', async () => {
		const { home, episodeId, number, onDuty } = await newScene(app());
		expect(await refusalOf(readEpisode(app(), onDuty, { episodeId }))).toBe('not-found');

		expect(await breakGlass(app(), onDuty, { who: { number }, reason })).toEqual([episodeId]);
		const reader = await inEmergency(app(), onDuty, episodeId);
		expect((await readEpisode(app(), reader, { episodeId })).identity.name).toBe('Oline Oppdiktet');

		expect(await refusalOf(readEpisode(app(), reader, home))).toBe('not-found');
		expect(await refusalOf(listEpisodes(app(), reader, {}))).toBe('not-allowed');
		const decision = {
			episodeId,
			suggestionId: 's',
			act: 'offered',
			reason: '',
			ground: '',
			ownerId: null,
			followUpOn: null,
			supersedes: 'first'
		} as const;
		expect(await refusalOf(recordDecision(app(), reader, decision))).toBe('not-allowed');

		app().clock.advance(5 * 3600);
		expect(await inEmergency(app(), onDuty, episodeId)).toBe(onDuty);
	});

	it('is for one member of staff: it opens nothing for a colleague', async () => {
		const { episodeId, number, onDuty } = await newScene(app());
		await breakGlass(app(), onDuty, { who: { number }, reason });
		const colleague = staffIn(onDuty.unitId, 'clinician');
		expect(await inEmergency(app(), colleague, episodeId)).toBe(colleague);
	});

	it('takes the number as somebody types it', async () => {
		const { episodeId, number, onDuty } = await newScene(app());
		const typed = ` ${number.toUpperCase().replace(' ', '  ')} `;
		expect(await breakGlass(app(), onDuty, { who: { number: typed }, reason })).toEqual([
			episodeId
		]);
	});

	it('asks for a reason in words and for a fresh confirmation', async () => {
		const { number, onDuty } = await newScene(app());
		const who = { number };
		expect(await refusalOf(breakGlass(app(), onDuty, { who, reason: ' haster ' }))).toBe('invalid');
		const stale = { ...onDuty, isConfirmed: false };
		expect(await refusalOf(breakGlass(app(), stale, { who, reason }))).toBe('confirm-first');
	});

	it('stops whoever guesses at numbers', async () => {
		const { number, onDuty } = await newScene(app());
		for (let tries = 0; tries < 5; tries++) {
			const who = { number: `ukjent ${tries}` };
			expect(await refusalOf(breakGlass(app(), onDuty, { who, reason }))).toBe('not-found');
		}
		const asked = breakGlass(app(), onDuty, { who: { number }, reason });
		expect(await refusalOf(asked)).toBe('too-many-tries');
	});

	it('is not needed for a person of the own unit, whose treatment goes on', async () => {
		const { home, number } = await newScene(app());
		const asked = breakGlass(app(), home.clinician, { who: { number }, reason });
		expect(await refusalOf(asked)).toBe('conflict');
	});

	it('is needed for a treatment that ended in the own unit a month ago', async () => {
		const { home, episodeId } = await newScene(app());
		await endedDaysAgo(app(), episodeId, 29);
		expect(await refusalOf(readEpisode(app(), home.clinician, { episodeId }))).toBe('done');
		await endedDaysAgo(app(), episodeId, 31);
		expect(await refusalOf(readEpisode(app(), home.clinician, { episodeId }))).toBe(
			'needs-emergency'
		);
		const { staffId } = await accountIn(app(), home);
		const clinician = { ...home.clinician, staffId };
		await breakGlass(app(), clinician, { who: { episodeId }, reason });
		const reader = await inEmergency(app(), clinician, episodeId);
		expect(await refusalOf(readEpisode(app(), reader, { episodeId }))).toBe('done');
	});

	it('finds no episode of another unit by its id', async () => {
		const { episodeId, onDuty } = await newScene(app());
		const asked = breakGlass(app(), onDuty, { who: { episodeId }, reason });
		expect(await refusalOf(asked)).toBe('not-found');
	});

	it('can be ended before its time by whoever opened', async () => {
		const { episodeId, number, onDuty } = await newScene(app());
		await breakGlass(app(), onDuty, { who: { number }, reason });
		expect(await listOwnEmergencies(app(), onDuty, {})).toMatchObject([{ episodeId }]);
		await endOwnEmergencies(app(), onDuty, { episodeId });
		expect(await listOwnEmergencies(app(), onDuty, {})).toEqual([]);
		expect(await inEmergency(app(), onDuty, episodeId)).toBe(onDuty);
	});

	it('is seen by the person, by name, with what was read', async () => {
		const { home, episodeId, number, onDuty } = await newScene(app());
		await breakGlass(app(), onDuty, { who: { number }, reason });
		await readEpisode(app(), await inEmergency(app(), onDuty, episodeId), { episodeId });
		const person = { ...home.patient, episodeId };
		const log = await readOwnAccessLog(app(), person, { episodeId });
		expect(log).toMatchObject([
			{ name: 'Vilde Vakt', isEmergency: true, hasRead: true, ofUnit: 'Prøveenheten' }
		]);
	});

	it('waits for a lead of the person’s unit, who reads why and says whether it was right', async () => {
		const { episodeId, number, onDuty, lead } = await newScene(app());
		await breakGlass(app(), onDuty, { who: { number }, reason });
		await readEpisode(app(), await inEmergency(app(), onDuty, episodeId), { episodeId });
		expect(await countUnreviewedEmergencies(app(), lead, {})).toBe(1);
		const [line] = await listEmergencies(app(), lead, {});
		expect(line).toMatchObject({ by: 'Vilde Vakt', reason, reads: 1, verdict: null });
		const { breakGlassId } = line!;
		const review = { breakGlassId, verdict: 'justified', note: 'I orden' } as const;

		const own = { ...lead, staffId: onDuty.staffId };
		expect(await refusalOf(reviewEmergency(app(), own, review))).toBe('not-allowed');
		await reviewEmergency(app(), lead, review);
		expect(await countUnreviewedEmergencies(app(), lead, {})).toBe(0);
		expect(await listEmergencies(app(), lead, {})).toMatchObject([
			{ verdict: 'justified', review: 'I orden' }
		]);
		expect(await refusalOf(reviewEmergency(app(), lead, review))).toBe('conflict');
	});

	it('keeps that it happened after the person was erased, and not why', async () => {
		const { home, episodeId, number, onDuty, lead } = await newScene(app());
		await breakGlass(app(), onDuty, { who: { number }, reason });
		await erasePerson(app(), system('erasure', home.unitId), { episodeId });
		expect(await listEmergencies(app(), lead, {})).toMatchObject([{ reason: null }]);
		const again = breakGlass(app(), onDuty, { who: { number }, reason });
		expect(await refusalOf(again)).toBe('not-found');
	});

	it('finds people who were there before there was an index', async () => {
		const { episodeId, number, onDuty } = await newScene(app());
		await app().db.write((tx) => tx.updateTable('person').set({ number_index: null }).execute());
		expect(await indexPersonNumbers(app())).toBeGreaterThan(0);
		expect(await indexPersonNumbers(app())).toBe(0);
		expect(await breakGlass(app(), onDuty, { who: { number }, reason })).toEqual([episodeId]);
	});
});

async function endedDaysAgo(app: TestApp, episodeId: EpisodeId, days: number): Promise<void> {
	const ended_at = new Date(app.clock.now().getTime() - days * 24 * 3600 * 1000).toISOString();
	await app.db.write((tx) =>
		tx.updateTable('episode').set({ ended_at }).where('id', '=', episodeId).execute()
	);
}

async function accountIn(app: TestApp, { unitId }: TestUnit) {
	const staffId = await createStaff(app, system('test', unitId), {
		email: `fast-${++count}-${app.db.engine}@example.org`,
		name: 'Frida Fast',
		password: 'en ganske lang setning til prøve',
		roles: ['clinician']
	});
	return { staffId };
}
