import { expect, it } from 'vitest';
import { system, type PatientActor } from '../auth/actor.ts';
import { openContent } from '../content/open-content.ts';
import { permitInstruments } from '../demo/permit-instruments.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { staffIn } from '../testing/people.ts';
import { answerItems } from './answer-items.ts';
import { assignPackage } from './assign-package.ts';
import { createEpisode } from './create-episode.ts';
import { createUnit } from './create-unit.ts';
import { givenForm } from './given-form.ts';
import { handIn } from './hand-in.ts';
import { deeperForms, openDeeperForms } from './open-deeper-forms.ts';
import { openResponse } from './open-response.ts';
import { readOwnForms } from './read-own-forms.ts';

const content = await openContent();

/** A person who was given the first question of the intake that opens others. */
async function begin(app: TestApp) {
	const unitId = await createUnit(app, system('test'), { name: 'Prøveenheten' });
	await permitInstruments(app, unitId);
	const clinician = staffIn(unitId, 'clinician');
	const { episodeId } = await createEpisode(app, clinician, {
		identity: { name: 'Ola Oppdiktet', number: null },
		facts: { sex: 'female', birthYear: 1990 },
		phase: 'intake'
	});
	const assignmentId = await assignPackage(app, clinician, {
		episodeId,
		packageId: 'intake',
		moment: 'intake',
		dueOn: null,
		forms: [
			givenForm(app.content, 'opening-questions', 'patient'),
			givenForm(app.content, 'perpetration', 'clinician')
		]
	});
	const patient: PatientActor = {
		kind: 'patient',
		unitId,
		episodeId,
		assignmentId,
		mode: 'own-device'
	};
	const answer = async (item: string, raw: unknown, formId = 'opening-questions') => {
		const responseId = await openResponse(app, patient, {
			assignmentId,
			formId,
			rater: 'patient',
			language: 'nb'
		});
		const writes = [{ client: 'page', seq: 1, item, raw, marks: {} }];
		const { refused } = await answerItems(app, patient, { responseId, writes });
		expect(refused).toEqual({});
	};
	const read = () => readOwnForms(app, patient, { assignmentId });
	const deepen = async (...formIds: string[]) =>
		openDeeperForms(app, patient, { assignmentId, own: await read(), formIds });
	/** Hands in, and gives the review: what it would open now, by form. */
	const review = async () => {
		await handIn(app, patient, { assignmentId });
		const next = await assignPackage(app, clinician, {
			episodeId,
			packageId: 'review',
			moment: 'review',
			dueOn: null,
			forms: [givenForm(app.content, 'answering-state', 'patient')]
		});
		const again: PatientActor = { ...patient, assignmentId: next };
		return async () => {
			const own = await readOwnForms(app, again, { assignmentId: next });
			return (await deeperForms(app, again, own)).map(({ form }) => form);
		};
	};
	return { answer, read, deepen, review };
}

describeOnBothDatabases(
	'the forms somebody answers themselves',
	(app) => {
		it('are theirs alone, in their order, with what was answered', async () => {
			const { answer, read } = await begin(app());
			await answer('children', 'yes');
			const own = await read();
			expect(own.unitName).toBe('Prøveenheten');
			expect(own.forms.map(({ form }) => form.id)).toEqual(['opening-questions']);
			expect(own.forms[0]?.response?.answers['opening-questions.children']?.answer).toEqual({
				state: 'answered',
				value: 'yes'
			});
			expect(own.situation.context.facts).toMatchObject({ sex: 'female' });
		});

		it('grow by what the answers open and the person chooses, once', async () => {
			const { answer, read, deepen } = await begin(app());
			expect(await deepen('children-and-pregnancy')).toBe(0);
			const before = (await read()).forms.map(({ form }) => form.id);
			expect(before).not.toContain('children-and-pregnancy');
			await answer('children', 'yes');
			expect(await deepen()).toBe(0);
			expect(await deepen('children-and-pregnancy')).toBe(1);
			const after = (await read()).forms.map(({ form }) => form.id);
			expect(after).toEqual([...before, 'children-and-pregnancy']);
			expect(await deepen('children-and-pregnancy')).toBe(0);
		});

		it('open by what was said at an earlier visit, too', async () => {
			const { answer, review } = await begin(app());
			await answer('children', 'yes');
			const opened = await review();
			expect(await opened()).toContain('children-and-pregnancy');
		});

		it('are not asked again before their time', async () => {
			const { answer, deepen, review } = await begin(app());
			await answer('children', 'yes');
			expect(await deepen('children-and-pregnancy')).toBe(1);
			await answer('has-children-under-18', 'yes', 'children-and-pregnancy');
			const opened = await review();
			expect(await opened()).not.toContain('children-and-pregnancy');
			app().clock.advance(12 * 7 * 24 * 3600);
			expect(await opened()).toContain('children-and-pregnancy');
		});
	},
	content
);
