import { expect, it } from 'vitest';
import { system } from '../auth/actor.ts';
import { openContent } from '../content/open-content.ts';
import { publishContent } from '../content/publish-content.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { newSomebody, newVisit, writesOf } from '../testing/visit.ts';
import { answerItems } from './answer-items.ts';
import { erasePerson } from './erase-person.ts';
import { handIn } from './hand-in.ts';
import { handInForm } from './hand-in-form.ts';
import { markAnswer } from './mark-answer.ts';
import { noteAnswer } from './note-answer.ts';
import { readAnswerHistory } from '../testing/read-answer-history.ts';
import { readAnswerSheet } from './read-answer-sheet.ts';
import { readPersonPage } from './read-person-page.ts';
import { reopenResponse } from './reopen-response.ts';

const content = await openContent();

/** The person and the clinician have both said how it is to take part. */
async function bothHaveAnswered(app: TestApp) {
	const who = await newSomebody(app, { phase: 'review' });
	const raters = { participation: 'patient', 'participation-clinician': 'clinician' } as const;
	const visit = await newVisit(app, who, raters, { moment: 'review' });
	const { clinician, patient, unitId, episodeId } = visit;
	const responseId = await visit.open('participation');
	const [heardWrite, seenWrite] = writesOf({ heard: 1, seen: 3 });
	const writes = [{ ...heardWrite!, marks: { affected: true } }, seenWrite!];
	await answerItems(app, patient, { responseId, writes });
	await visit.handIn();
	const own = await visit.answer('participation-clinician', { heard: 4, seen: 3 });
	await handInForm(app, clinician, { responseId: own });
	const sheet = () => readAnswerSheet(app, clinician, { episodeId, responseId, language: 'nb' });
	const heard = async () =>
		(await sheet()).lines.find(({ item }) => item === 'participation.heard')!;
	return { clinician, patient, unitId, episodeId, responseId, sheet, heard };
}

describeOnBothDatabases(
	'2.5 answers of two raters',
	(app) => {
		it('stand beside each other with the gap', async () => {
			const { sheet, heard } = await bothHaveAnswered(app());
			expect((await heard()).other).toEqual({
				rater: 'clinician',
				says: '4 (Stemmer helt)',
				state: 'answered',
				gap: { kind: 'apart', by: 3, of: 4 }
			});
			const { lines, standing } = await sheet();
			expect(lines.find(({ item }) => item === 'participation.seen')?.other?.gap).toEqual({
				kind: 'same'
			});
			expect(standing).toBe('current');
		});

		it('have notes beside them, and stay as they were said', async () => {
			const { clinician, responseId, heard } = await bothHaveAnswered(app());
			const item = 'participation.heard';
			expect(await refusalOf(noteAnswer(app(), clinician, { responseId, item, note: ' .' }))).toBe(
				'invalid'
			);
			const before = await heard();
			await noteAnswer(app(), clinician, { responseId, item, note: 'Snakket om dette.' });
			const after = await heard();
			expect(after.notes).toMatchObject([{ note: 'Snakket om dette.', by: clinician.staffId }]);
			expect(after).toEqual({ ...before, notes: after.notes });
			const elsewhere = { responseId, item: 'audit.item-1', note: 'Et notat' };
			expect(await refusalOf(noteAnswer(app(), clinician, elsewhere))).toBe('not-found');
		});
	},
	content
);

describeOnBothDatabases(
	'2.1 an unclear answer',
	(app) => {
		it('counts as not known, keeps what was said under the mark, and can be cleared', async () => {
			const { clinician, responseId, heard } = await bothHaveAnswered(app());
			const { item, seq } = await heard();
			const unclear = {
				responseId,
				item,
				seq,
				mark: 'unclear',
				note: 'Ringet rundt to tall.'
			} as const;
			expect(await refusalOf(markAnswer(app(), clinician, { ...unclear, note: '' }))).toBe(
				'invalid'
			);
			await markAnswer(app(), clinician, unclear);
			const marked = await heard();
			expect(marked).toMatchObject({ state: 'unclear', says: '', saidBefore: '1' });
			expect(marked.notes).toHaveLength(1);
			const clear = { responseId, item, seq: marked.seq, mark: 'clear', note: '' } as const;
			await markAnswer(app(), clinician, clear);
			expect(await heard()).toMatchObject({ state: 'answered', says: '1', saidBefore: null });
			const history = await readAnswerHistory(app(), clinician, { responseId, item });
			expect(history.map(({ answer }) => answer.state)).toEqual([
				'answered',
				'unclear',
				'answered'
			]);
		});

		it('is not marked when it has changed since it was read', async () => {
			const { clinician, patient, responseId, heard } = await bothHaveAnswered(app());
			const { item, seq } = await heard();
			await reopenResponse(app(), patient, { responseId });
			const mark = { responseId, item, seq, mark: 'unclear', note: 'To tall.' } as const;
			expect(await refusalOf(markAnswer(app(), clinician, mark))).toBe('conflict');
			await answerItems(app(), patient, {
				responseId,
				writes: [{ client: 'd', seq: 1, item: 'heard', raw: 2, marks: {} }]
			});
			await handIn(app(), patient, { assignmentId: patient.assignmentId });
			expect(await refusalOf(markAnswer(app(), clinician, mark))).toBe('conflict');
			expect(await heard()).toMatchObject({ state: 'answered', says: '2' });
		});

		it('changes the ground of suggestions at once', async () => {
			const { clinician, episodeId, responseId, heard } = await bothHaveAnswered(app());
			const groundNow = async () => {
				const { page } = await readPersonPage(app(), clinician, { episodeId, language: 'nb' });
				return page.suggestions.filter(({ explanations }) =>
					JSON.stringify(explanations).includes('participation.heard')
				);
			};
			const before = await groundNow();
			const { item, seq } = await heard();
			await markAnswer(app(), clinician, {
				responseId,
				item,
				seq,
				mark: 'unclear',
				note: 'To tall.'
			});
			expect(before.length).toBeGreaterThan(0);
			expect(await groundNow()).not.toEqual(before);
		});
	},
	content
);

describeOnBothDatabases(
	'2.4 an affected answer',
	(app) => {
		it('is confirmed once, and says when', async () => {
			const { clinician, responseId, heard } = await bothHaveAnswered(app());
			const { item, seq } = await heard();
			const confirm = { responseId, item, mark: 'confirmed', note: '' } as const;
			await markAnswer(app(), clinician, { ...confirm, seq });
			const confirmed = await heard();
			expect(confirmed.marks).toEqual({
				affected: true,
				confirmedAt: app().clock.now().toISOString()
			});
			const again = markAnswer(app(), clinician, { ...confirm, seq: confirmed.seq });
			expect(await refusalOf(again)).toBe('conflict');
		});
	},
	content
);

describeOnBothDatabases(
	'answers to a form that is no longer in use',
	(app) => {
		it('are shown by the version they were given in, and it says so', async () => {
			const { clinician, episodeId, responseId } = await bothHaveAnswered(app());
			const without = {
				...content,
				forms: content.forms.filter(({ id }) => !id.startsWith('participation')),
				suggestions: []
			};
			const later = {
				...app(),
				content: await publishContent(app().db, app().clock, without)
			};
			const sheet = await readAnswerSheet(later, clinician, {
				episodeId,
				responseId,
				language: 'nb'
			});
			expect(sheet.standing).toBe('withdrawn');
			expect(sheet.lines.find(({ item }) => item === 'participation.heard')?.says).toBe('1');
			const { page } = await readPersonPage(later, clinician, { episodeId, language: 'nb' });
			expect(page.responses).toHaveLength(2);
		});

		it('of a person who was erased meanwhile are not there, nor can they be marked', async () => {
			const { clinician, unitId, episodeId, responseId, heard, sheet } =
				await bothHaveAnswered(app());
			const { item, seq } = await heard();
			await erasePerson(app(), system('test', unitId), { episodeId });
			const mark = { responseId, item, seq, mark: 'unclear', note: 'To tall.' } as const;
			expect(await refusalOf(markAnswer(app(), clinician, mark))).toBe('not-found');
			expect(await refusalOf(sheet())).toBe('not-found');
		});
	},
	content
);
