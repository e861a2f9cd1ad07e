import { expect, it } from 'vitest';
import { openContent } from '../content/open-content.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { newSomebody, newVisit } from '../testing/visit.ts';
import { chooseWhoMaySee } from './choose-who-may-see.ts';
import { readConference } from './read-conference.ts';
import { readOwnForms } from './read-own-forms.ts';
import { readPersonPage } from './read-person-page.ts';

const content = await openContent();
const language = 'nb';

/** A person who has handed in answers, some of them to those who help, not to the team. */
async function handedIn(app: TestApp) {
	const visit = await newVisit(app, await newSomebody(app), {
		'resources-first': 'patient',
		'relation-checkin': 'patient',
		'what-first': 'patient'
	});
	const { clinician, episodeId, patient, assignmentId } = visit;
	const plain = await visit.answer('resources-first', { 'matters-now': 'Å få sove' });
	const responseId = await visit.answer('relation-checkin', {
		'share-with': 'therapist',
		'is-hard': 'Tempoet'
	});
	await visit.answer('what-first', { ranking: ['economy', 'housing'] });
	await visit.handIn();
	const page = async () => (await readPersonPage(app, clinician, { episodeId, language })).page;
	const seen = async () => {
		const { page: team } = await readConference(app, clinician, { episodeId, language });
		const isIn = ({ responses }: typeof team) =>
			responses.some(({ form }) => form === 'relation-checkin');
		return { onPage: isIn(await page()), atMeetings: isIn(team) };
	};
	const state = async () => {
		const { forms, status } = await readOwnForms(app, patient, { assignmentId });
		return [status, ...forms.map(({ response }) => response?.state)];
	};
	return { patient, responseId, plain, page, seen, state };
}

describeOnBothDatabases(
	'who may see the answers to a form that asks it',
	(app) => {
		it('is chosen anew after handing in, and holds at once, with nothing opened again', async () => {
			const { patient, responseId, seen, state } = await handedIn(app());
			const choose = (raw: unknown) =>
				chooseWhoMaySee(app(), patient, { responseId, raw, marks: {} });
			expect(await seen()).toEqual({ onPage: true, atMeetings: false });
			await choose('only-me');
			expect(await seen()).toEqual({ onPage: false, atMeetings: false });
			await choose('team');
			expect(await seen()).toEqual({ onPage: true, atMeetings: true });
			expect(await state()).toEqual(['submitted', 'submitted', 'submitted', 'submitted']);
		});

		it('is one of what the form offers, and of no form that does not ask', async () => {
			const { patient, responseId, plain, seen } = await handedIn(app());
			const choose = (id: typeof plain, raw: unknown) =>
				refusalOf(chooseWhoMaySee(app(), patient, { responseId: id, raw, marks: {} }));
			expect(await choose(responseId, 'everybody')).toBe('invalid');
			expect(await choose(plain, 'only-me')).toBe('not-found');
			expect(await seen()).toEqual({ onPage: true, atMeetings: false });
		});
	},
	content
);

describeOnBothDatabases(
	'a person’s page',
	(app) => {
		it('begins with what the person wants to begin with, in their order', async () => {
			const { page } = await handedIn(app());
			const { strengths } = await page();
			expect(strengths.map(({ item }) => item)).toEqual([
				'what-first.ranking',
				'resources-first.matters-now'
			]);
			expect(strengths[0]).toMatchObject({ value: ['economy', 'housing'] });
		});
	},
	content
);
