import { expect, it } from 'vitest';
import { inEmergency } from '../auth/in-emergency.ts';
import { system, type StaffActor } from '../auth/actor.ts';
import { instant } from '../clock.ts';
import { contentWith } from '../testing/content-with.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { staffIn } from '../testing/people.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { newSomebody, newVisit } from '../testing/visit.ts';
import { breakGlass } from './break-glass.ts';
import { liftRestriction } from './lift-restriction.ts';
import { listAlerts } from './list-alerts.ts';
import { raiseAlert } from '../testing/raise-alert.ts';
import { readAlertPage } from './read-alert-page.ts';
import { readDecisions } from './read-decisions.ts';
import { readEpisode } from './read-episode.ts';
import { readOwnRestriction } from './read-own-restriction.ts';
import { readPersonPage } from './read-person-page.ts';
import { readOwnForms } from './read-own-forms.ts';
import { readResponses } from './read-responses.ts';
import { recordConsent } from './record-consent.ts';
import { answerRightsRequest, listRightsRequests, recordRightsRequest } from './rights-requests.ts';

const content = await contentWith('gad-7');

/** Somebody who has handed in GAD-7 and agreed to research. */
async function somebody(app: TestApp) {
	const who = await newSomebody(app);
	const { clinician, episodeId } = who;
	await recordConsent(app, clinician, {
		episodeId,
		purpose: 'research',
		act: 'given',
		text: { id: 't', version: '1', hash: 'h' },
		detail: {}
	});
	return { ...who, lead: staffIn(who.unitId, 'lead') };
}

type Somebody = Awaited<ReturnType<typeof somebody>>;

async function answer(app: TestApp, one: Somebody) {
	const visit = await newVisit(app, one, { 'gad-7': 'patient' });
	await visit.answer('gad-7', { 'item-1': 3 });
	await visit.handIn();
	return visit;
}

async function restrict(app: TestApp, { clinician, lead, episodeId }: Somebody) {
	const requestId = await recordRightsRequest(app, clinician, {
		episodeId,
		kind: 'restriction',
		note: ''
	});
	await answerRightsRequest(app, lead, { requestId, state: 'met', answer: 'Fra i dag.' });
	return requestId;
}

async function factsIn(app: TestApp, { unitId }: Somebody): Promise<number> {
	const rows = await app.db.read
		.selectFrom('response_fact')
		.select('response_reference')
		.where('unit_id', '=', unitId)
		.execute();
	return rows.length;
}

/** What an earlier evaluation has left. */
async function suggestSomething(app: TestApp, { unitId, episodeId }: Somebody): Promise<void> {
	await app.db.write((tx) =>
		tx
			.insertInto('suggestion_state')
			.values({
				unit_id: unitId,
				episode_id: episodeId,
				suggestion_id: 's',
				status: 'suggested',
				ground: 'g',
				sealed_detail: '',
				computed_at: instant(app.clock)
			})
			.execute()
	);
}

async function statesOf(app: TestApp, { unitId, episodeId }: Somebody): Promise<number> {
	const rows = await app.db.read
		.selectFrom('suggestion_state')
		.select('suggestion_id')
		.where('unit_id', '=', unitId)
		.where('episode_id', '=', episodeId)
		.execute();
	return rows.length;
}

describeOnBothDatabases(
	'a restriction of use',
	(app) => {
		it('acts when it is granted, not when it is asked for', async () => {
			const one = await somebody(app());
			await answer(app(), one);
			const { clinician, episodeId } = one;
			await recordRightsRequest(app(), clinician, { episodeId, kind: 'restriction', note: '' });
			expect(await refusalOf(readResponses(app(), clinician, { episodeId }))).toBe('done');
			await restrict(app(), one);
			expect(await refusalOf(readResponses(app(), clinician, { episodeId }))).toBe('restricted');
		});

		it('keeps answers, suggestions and decisions from everybody in the unit', async () => {
			const one = await somebody(app());
			await answer(app(), one);
			await restrict(app(), one);
			const { episodeId } = one;
			for (const staff of [one.clinician, one.lead, staffIn(one.unitId, 'team-reader')]) {
				const reads = [
					readResponses(app(), staff, { episodeId }),
					readPersonPage(app(), staff, { episodeId, language: 'nb' }),
					readDecisions(app(), staff, { episodeId })
				];
				expect(await Promise.all(reads.map(refusalOf))).toEqual(reads.map(() => 'restricted'));
				expect(await refusalOf(readEpisode(app(), staff, { episodeId }))).toBe('done');
			}
		});

		it('takes the person out of research and works out no suggestions, until it is lifted', async () => {
			const one = await somebody(app());
			await answer(app(), one);
			expect(await factsIn(app(), one)).toBe(1);
			await suggestSomething(app(), one);
			expect(await statesOf(app(), one)).toBe(1);
			const requestId = await restrict(app(), one);
			expect([await factsIn(app(), one), await statesOf(app(), one)]).toEqual([0, 0]);

			const { patient } = await answer(app(), one);
			expect([await factsIn(app(), one), await statesOf(app(), one)]).toEqual([0, 0]);
			expect(await refusalOf(readOwnForms(app(), patient, patient))).toBe('done');

			await liftRestriction(app(), one.lead, { requestId });
			expect(await factsIn(app(), one)).toBe(2);
			expect(await refusalOf(readResponses(app(), one.clinician, one))).toBe('done');
			expect(await refusalOf(liftRestriction(app(), one.lead, { requestId }))).toBe('conflict');
		});

		it('lets alerts through: a life may hang on them', async () => {
			const one = await somebody(app());
			await answer(app(), one);
			await restrict(app(), one);
			const { clinician, episodeId } = one;
			await raiseAlert(app(), system('safety answer', one.unitId), {
				episodeId,
				responseId: null,
				urgency: 'now',
				cause: { key: 'k', detail: {} }
			});
			expect(await listAlerts(app(), clinician, { episodeId })).toHaveLength(1);
			const { page } = await readAlertPage(app(), clinician, { episodeId, language: 'nb' });
			expect(page.alerts).toHaveLength(1);
			expect(JSON.stringify(page)).not.toContain('gad-7');
		});

		it('is set aside by a lead with a written reason, and by nobody else in the unit', async () => {
			const one = await somebody(app());
			await answer(app(), one);
			await restrict(app(), one);
			const emergency = {
				who: { episodeId: one.episodeId },
				reason: 'Fare for livet, må se svarene.'
			};
			expect(await refusalOf(breakGlass(app(), one.clinician, emergency))).toBe('restricted');
			await breakGlass(app(), one.lead, emergency);
			const reading: StaffActor = await inEmergency(app(), one.lead, one.episodeId);
			expect(await refusalOf(readResponses(app(), reading, one))).toBe('done');
		});

		it('is said to the person and on the list of requests', async () => {
			const one = await somebody(app());
			const { patient } = await answer(app(), one);
			const { episodeId } = one;
			const own = () => readOwnRestriction(app(), patient, { episodeId });
			expect(await own()).toBe(false);
			await restrict(app(), one);
			expect(await own()).toBe(true);
			expect(await listRightsRequests(app(), one.lead, {})).toMatchObject([{ isStanding: true }]);
		});
	},
	content
);
