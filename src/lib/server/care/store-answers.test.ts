import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { newTestUnit, type TestUnit } from '../testing/people.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import type { AnswerWrite } from './answer-write.ts';
import { readAnswerHistory } from '../testing/read-answer-history.ts';
import { readResponse } from '../testing/read-response.ts';
import { reopenResponse } from './reopen-response.ts';
import { saveAnswers } from '../testing/save-answers.ts';
import { submitResponse } from '../testing/submit-response.ts';
import { withdrawAssignment } from './withdraw-assignment.ts';

function said(seq: number, item: string, value: string | number, client = 'phone'): AnswerWrite {
	return { client, seq, item, answer: { state: 'answered', value }, marks: {} };
}

function save(app: TestApp, unit: TestUnit, ...writes: AnswerWrite[]) {
	return saveAnswers(app, unit.patient, { responseId: unit.responseId, writes });
}

async function current(app: TestApp, unit: TestUnit): Promise<Record<string, unknown>> {
	const { answers } = await readResponse(app, unit.patient, { responseId: unit.responseId });
	return Object.fromEntries(
		Object.entries(answers).map(([item, { answer }]) => [item, answer.value])
	);
}

describeOnBothDatabases('autosave', (app) => {
	it('keeps the answer, its marks, who gave it and when', async () => {
		const unit = await newTestUnit(app());
		const marks = { affected: true, approximate: true };
		const write: AnswerWrite = { ...said(1, 'strength', 'å være tålmodig'), marks };
		const { durable } = await save(app(), unit, write);
		expect(durable).toEqual([{ client: 'phone', seq: 1 }]);
		const { answers } = await readResponse(app(), unit.clinician, { responseId: unit.responseId });
		expect(answers.strength).toEqual({
			item: 'strength',
			seq: 1,
			answer: { state: 'answered', value: 'å være tålmodig' },
			marks,
			by: { kind: 'patient', id: unit.assignmentId },
			at: app().clock.now().toISOString()
		});
	});

	it('keeps every state, also those without a value', async () => {
		const unit = await newTestUnit(app());
		const states = ['open', 'skipped', 'declined', 'unclear'] as const;
		const writes = states.map((state, at) => ({ ...said(at + 1, state, 0), answer: { state } }));
		await save(app(), unit, ...writes);
		const { answers } = await readResponse(app(), unit.patient, { responseId: unit.responseId });
		for (const state of states) expect(answers[state]?.answer).toEqual({ state });
	});

	it('the same write twice is one, also when the second says something else', async () => {
		const unit = await newTestUnit(app());
		await save(app(), unit, said(1, 'a', 'first'));
		const again = await save(app(), unit, said(1, 'a', 'second'), said(1, 'a', 'third'));
		expect(again.durable).toContainEqual({ client: 'phone', seq: 1 });
		expect(await current(app(), unit)).toEqual({ a: 'first' });
	});

	it('writes in any order, in any groups, any number of times: same current answers', async () => {
		const writes = fc.integer({ min: 1, max: 12 }).chain((count) => {
			const items = fc.array(fc.constantFrom('a', 'b', 'c'), {
				minLength: count,
				maxLength: count
			});
			return items.chain((names) => {
				const made = names.map((item, at) => said(at + 1, item, at + 1));
				const groups = fc.array(fc.subarray(made, { minLength: 1 }), { maxLength: 5 });
				// Whatever was lost or repeated on the way, the retries bring everything in the end.
				return fc.tuple(groups, fc.shuffledSubarray(made, { minLength: count, maxLength: count }));
			});
		});
		await fc.assert(
			fc.asyncProperty(writes, async ([groups, all]) => {
				const unit = await newTestUnit(app());
				for (const group of groups) await save(app(), unit, ...group.toReversed());
				for (const write of all) await save(app(), unit, write);
				const last = Object.fromEntries(
					all.toSorted((one, other) => one.seq - other.seq).map((write) => [write.item, write.seq])
				);
				expect(await current(app(), unit)).toEqual(last);
			}),
			{ numRuns: 25 }
		);
	});

	it('two devices: the last to arrive wins item by item, both histories stay, the first is told', async () => {
		const unit = await newTestUnit(app());
		await save(app(), unit, said(1, 'a', 'phone 1'), said(2, 'b', 'phone 2'));
		const tablet = await save(app(), unit, said(1, 'a', 'tablet 1', 'tablet'));
		expect(tablet.isAlsoAnsweredElsewhere).toBe(false);
		const phone = await save(app(), unit, said(3, 'c', 'phone 3'));
		expect(phone.isAlsoAnsweredElsewhere).toBe(true);
		expect(await current(app(), unit)).toEqual({ a: 'tablet 1', b: 'phone 2', c: 'phone 3' });
		const history = await readAnswerHistory(app(), unit.clinician, {
			responseId: unit.responseId,
			item: 'a'
		});
		expect(history.map((one) => one.answer.value)).toEqual(['phone 1', 'tablet 1']);
	});

	it('a late retry of one device does not undo another that wrote after its newer answer', async () => {
		const unit = await newTestUnit(app());
		await save(app(), unit, said(5, 'a', 'phone 5'));
		await save(app(), unit, said(1, 'a', 'tablet 1', 'tablet'));
		await save(app(), unit, said(3, 'a', 'phone 3'));
		expect(await current(app(), unit)).toEqual({ a: 'tablet 1' });
	});

	it('many at once to one response: each is kept once, numbered without a gap', async () => {
		const unit = await newTestUnit(app());
		const writes = Array.from({ length: 30 }, (_, at) => said(at + 1, `item-${at}`, at));
		await Promise.all([...writes, ...writes].map((write) => save(app(), unit, write)));
		expect(Object.keys(await current(app(), unit))).toHaveLength(30);
		const row = await app()
			.db.read.selectFrom('response')
			.select('event_count')
			.where('unit_id', '=', unit.unitId)
			.where('id', '=', unit.responseId)
			.executeTakeFirstOrThrow();
		expect(row.event_count).toBe(30);
	});

	it('2.5 staff write into a patient’s answers only as help, doubt or confirmation', async () => {
		const unit = await newTestUnit(app());
		const by = (write: AnswerWrite) =>
			saveAnswers(app(), unit.clinician, { responseId: unit.responseId, writes: [write] });
		const own = said(1, 'a', 'x', 'clinic');
		expect(await refusalOf(by(own))).toBe('not-allowed');
		expect(await refusalOf(by({ ...own, marks: { assisted: 'read aloud' } }))).toBe('done');
		expect(await refusalOf(by({ ...own, seq: 2, answer: { state: 'unclear' } }))).toBe('done');
	});

	it('a response that was handed in takes nothing new, but still confirms what it has', async () => {
		const unit = await newTestUnit(app());
		await save(app(), unit, said(1, 'a', 'x'));
		await submitResponse(app(), unit.patient, { responseId: unit.responseId });
		expect(await refusalOf(save(app(), unit, said(1, 'a', 'x')))).toBe('done');
		expect(await refusalOf(save(app(), unit, said(2, 'a', 'y')))).toBe('closed');
		await reopenResponse(app(), unit.patient, { responseId: unit.responseId });
		expect(await refusalOf(save(app(), unit, said(2, 'a', 'y')))).toBe('done');
	});

	it('an assignment that was taken back takes nothing new and loses nothing', async () => {
		const unit = await newTestUnit(app());
		await save(app(), unit, said(1, 'a', 'x'));
		await withdrawAssignment(app(), unit.clinician, { assignmentId: unit.assignmentId });
		expect(await refusalOf(save(app(), unit, said(2, 'a', 'y')))).toBe('closed');
		expect(await current(app(), unit)).toEqual({ a: 'x' });
	});

	it.each([
		['a number that is none', { ...said(1, 'a', 'x'), seq: NaN }],
		['a number before the first', { ...said(1, 'a', 'x'), seq: 0 }],
		['an endless client', { ...said(1, 'a', 'x'), client: 'x'.repeat(65) }],
		['an item that is no name', said(1, 'a b', 'x')]
	])('refuses %s', async (_, write) => {
		const unit = await newTestUnit(app());
		expect(await refusalOf(save(app(), unit, write))).toBe('invalid');
	});

	it('prototype names are items like any other', async () => {
		const unit = await newTestUnit(app());
		await save(app(), unit, said(1, '__proto__', 'x'), said(2, 'constructor', 'y'));
		const { answers } = await readResponse(app(), unit.patient, { responseId: unit.responseId });
		expect(answers['__proto__']?.answer.value).toBe('x');
		expect(Object.keys(answers)).toEqual(['__proto__', 'constructor']);
	});
});
