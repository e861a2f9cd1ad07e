import { expect, it } from 'vitest';
import { system, type StaffActor } from '../auth/actor.ts';
import { openContent } from '../content/open-content.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { staffIn } from '../testing/people.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { newSomebody, newVisit } from '../testing/visit.ts';
import { createStaff } from './create-staff.ts';
import { createUnit } from './create-unit.ts';
import { erasePerson } from './erase-person.ts';
import { readConference } from './read-conference.ts';
import { readOwnAccessLog } from './read-own-access-log.ts';
import { readPersonPage } from './read-person-page.ts';
import { readSharedConference } from './read-shared-conference.ts';
import { shareConference, type NewShare } from './share-conference.ts';
import { endShare, listGivenShares, listShares } from './shares.ts';

const content = await openContent();
const language = 'nb';
const daySeconds = 24 * 3600;

/** A person who has answered two forms, and a colleague of another unit. */
async function twoUnits(app: TestApp, said: Readonly<Record<string, unknown>> = {}) {
	const who = await newSomebody(app, { phase: 'review' });
	const visit = await newVisit(
		app,
		who,
		{ 'consent-treatment': 'patient', 'resources-first': 'patient', 'relation-checkin': 'patient' },
		{ moment: 'review' }
	);
	await visit.answer('resources-first', { 'matters-now': 'Å få sove' });
	await visit.answer('relation-checkin', { 'share-with': 'therapist' });
	await visit.answer('consent-treatment', said);
	await visit.handIn();
	const { unitId, clinician, patient, episodeId } = visit;
	const otherUnit = await createUnit(app, system('test'), { name: 'Poliklinikken' });
	const email = `berit-${episodeId}@example.org`;
	const staffId = await createStaff(app, system('test', otherUnit), {
		email,
		name: 'Berit Behandler',
		password: 'en ganske lang setning til prøve',
		roles: ['clinician']
	});
	const colleague: StaffActor = { ...staffIn(otherUnit, 'clinician'), staffId };
	const share: NewShare = {
		episodeId,
		email,
		purpose: 'Overføring til poliklinikken.',
		days: 7,
		isAgreed: true
	};
	return { unitId, clinician, patient, episodeId, colleague, share };
}

describeOnBothDatabases(
	'a case conference',
	(app) => {
		it('leaves out what the person has kept from the team', async () => {
			const { clinician, episodeId } = await twoUnits(app());
			const whole = await readPersonPage(app(), clinician, { episodeId, language });
			const { page, hasKept } = await readConference(app(), clinician, { episodeId, language });
			const formsOf = (one: typeof page) => one.responses.map(({ form }) => form);
			expect(formsOf(whole.page)).toContain('relation-checkin');
			expect(formsOf(page)).not.toContain('relation-checkin');
			expect(formsOf(page)).toContain('resources-first');
			expect(hasKept).toBe(true);
			expect(JSON.stringify(page)).not.toContain('relation-checkin.');
		});

		it('has no answers at all when the person does not want the team to see them', async () => {
			const { clinician, episodeId } = await twoUnits(app(), { 'share-team': 'disagree' });
			const { page, isClosed } = await readConference(app(), clinician, { episodeId, language });
			expect(isClosed).toBe(true);
			expect([page.responses, page.strengths]).toEqual([[], []]);
		});
	},
	content
);

describeOnBothDatabases(
	'sharing it with a colleague of another unit',
	(app) => {
		it('lets them read for a while, and the person sees that they did', async () => {
			const { clinician, patient, episodeId, colleague, share } = await twoUnits(app());
			const shareId = await shareConference(app(), clinician, share);
			expect(await listShares(app(), clinician, { episodeId })).toMatchObject([
				{ shareId, with: 'Berit Behandler', purpose: share.purpose }
			]);
			expect(await listGivenShares(app(), colleague, {})).toMatchObject([
				{ shareId, unit: 'Prøveenheten' }
			]);
			const read = await readSharedConference(app(), colleague, { shareId, language });
			expect(read.conference.episode.identity.name).toBe('Ola Oppdiktet');
			expect(JSON.stringify(read.conference.page)).toContain('Å få sove');
			const log = await readOwnAccessLog(app(), patient, { episodeId });
			expect(log.map(({ name }) => name)).toContain('Berit Behandler');

			app().clock.advance(8 * daySeconds);
			expect(await listGivenShares(app(), colleague, {})).toEqual([]);
			const late = readSharedConference(app(), colleague, { shareId, language });
			expect(await refusalOf(late)).toBe('not-found');
		});

		it('opens nothing else, and nothing for anybody else', async () => {
			const { clinician, episodeId, colleague, share, unitId } = await twoUnits(app());
			const shareId = await shareConference(app(), clinician, share);
			const page = readPersonPage(app(), colleague, { episodeId, language });
			expect(await refusalOf(page)).toBe('not-found');
			expect(await refusalOf(endShare(app(), colleague, { shareId }))).toBe('not-found');
			for (const other of [staffIn(colleague.unitId, 'lead'), staffIn(unitId, 'lead')]) {
				const read = readSharedConference(app(), other, { shareId, language });
				expect(await refusalOf(read)).toBe('not-found');
			}
		});

		it('is ended before its time by the unit', async () => {
			const { clinician, colleague, share } = await twoUnits(app());
			const shareId = await shareConference(app(), clinician, share);
			await endShare(app(), clinician, { shareId });
			const read = readSharedConference(app(), colleague, { shareId, language });
			expect(await refusalOf(read)).toBe('not-found');
		});

		it('ends with the person’s erasure', async () => {
			const { clinician, colleague, share, unitId, episodeId } = await twoUnits(app());
			const shareId = await shareConference(app(), clinician, share);
			await erasePerson(app(), system('test', unitId), { episodeId });
			const read = readSharedConference(app(), colleague, { shareId, language });
			expect(await refusalOf(read)).toBe('not-found');
		});

		it('asks what for, that the person was asked, for how long, and with whom', async () => {
			const { clinician, share } = await twoUnits(app());
			const changes: readonly Partial<NewShare>[] = [
				{ purpose: '.' },
				{ isAgreed: false },
				{ days: 15 },
				{ days: 0 },
				{ days: NaN }
			];
			for (const change of changes) {
				const wrong = shareConference(app(), clinician, { ...share, ...change });
				expect([change, await refusalOf(wrong)]).toEqual([change, 'invalid']);
			}
			const nobody = shareConference(app(), clinician, { ...share, email: 'ingen@example.org' });
			expect(await refusalOf(nobody)).toBe('not-found');
			const unconfirmed = { ...clinician, isConfirmed: false };
			expect(await refusalOf(shareConference(app(), unconfirmed, share))).toBe('confirm-first');
		});
	},
	content
);
