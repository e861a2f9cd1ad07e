import { expect, it } from 'vitest';
import { openContent } from '../content/open-content.ts';
import { permitInstruments } from '../demo/permit-instruments.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { newSomebody, newVisit } from '../testing/visit.ts';
import { deeperForms, openDeeperForms } from './open-deeper-forms.ts';
import { readOwnForms } from './read-own-forms.ts';

const content = await openContent();

/** A person who was given the first question of the intake that opens others. */
async function begin(app: TestApp) {
	const who = await newSomebody(app);
	await permitInstruments(app, who.unitId);
	const visit = await newVisit(
		app,
		who,
		{ 'opening-questions': 'patient', perpetration: 'clinician' },
		{ packageId: 'intake' }
	);
	const { patient, assignmentId } = visit;
	const answer = (item: string, raw: unknown, formId = 'opening-questions') =>
		visit.answer(formId, { [item]: raw });
	const read = () => readOwnForms(app, patient, { assignmentId });
	const deepen = async (...formIds: string[]) =>
		openDeeperForms(app, patient, { assignmentId, own: await read(), formIds });
	/** Hands in, and gives the review: what it would open now, by form. */
	const review = async () => {
		await visit.handIn();
		const { patient: again } = await newVisit(
			app,
			who,
			{ 'answering-state': 'patient' },
			{ packageId: 'review', moment: 'review' }
		);
		return async () => {
			const own = await readOwnForms(app, again, again);
			return (await deeperForms(app, again, own)).map(({ form }) => form);
		};
	};
	return { answer, read, deepen, review, handIn: visit.handIn };
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

		it('grow after handing in, too, and what came to them is handed in', async () => {
			const { answer, read, deepen, handIn } = await begin(app());
			await answer('children', 'yes');
			await handIn();
			expect(await deepen('what-first')).toBe(1);
			await answer('ranking', ['health'], 'what-first');
			const states = async () => (await read()).forms.map(({ response }) => response?.state);
			expect(await states()).toEqual(['submitted', 'draft']);
			await handIn();
			expect(await states()).toEqual(['submitted', 'submitted']);
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
