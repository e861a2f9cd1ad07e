import type { Evaluation, GivenScore } from '../evaluation/evaluation.ts';
import { resultOf } from '../scoring/result-of.ts';
import type { CompiledItem, CompiledScore } from '../compile/compiled.ts';
import type { Answer, AnswerValue, Context } from './answer.ts';
import type { Refusal } from './coerced.ts';
import { readAnswer } from './read-answers.ts';

/** A situation as examples and the command line write it, ready to load. */
export interface Given {
	readonly answers: Readonly<Record<string, Answer>>;
	readonly context: Context;
	readonly scores: Readonly<Record<string, GivenScore>>;
	readonly unknown: readonly string[];
	readonly refused: Readonly<Record<string, Refusal>>;
}

type Plain = string | number | boolean;

/**
 * Reads `{ 'form.item': …, 'form.score': …, 'form.rows.cell': …, 'fact.x': …, 'event.x': …, phase }`.
 * Cells of one repeating group make one row. Null is open.
 */
export function readGiven(raw: Readonly<Record<string, unknown>>, evaluated: Evaluation): Given {
	const { places, world } = evaluated;
	const answers: Record<string, Answer> = {};
	const facts: Record<string, Plain> = {};
	const events: Record<string, Plain> = {};
	const scores: Record<string, GivenScore> = {};
	const rowCells = new Map<string, Record<string, unknown>>();
	const refusals: Record<string, Refusal> = {};
	const unknown: string[] = [];
	let phase: string | undefined;

	for (const [writtenName, value] of Object.entries(raw)) {
		const name = places.itemName(writtenName);
		if (value === null) {
			if (!isKnown(name)) unknown.push(writtenName);
		} else if (name === 'phase' && isPlain(value)) phase = String(value);
		else if (name.startsWith('fact.') && isPlain(value)) facts[name.slice(5)] = value;
		else if (name.startsWith('event.') && isPlain(value)) events[name.slice(6)] = value;
		else if (places.hasItem(name)) set(name, value);
		else if (places.hasScore(name)) setScore(name, value);
		else if (hasCell(name)) {
			const [rows, cell] = splitCell(name);
			rowCells.set(rows, { ...rowCells.get(rows), [cell]: value });
		} else if (isKnown(name)) refusals[name] = { code: 'wrong-shape', details: {} };
		else unknown.push(writtenName);
	}
	for (const [rows, cells] of rowCells) {
		set(rows, [{ id: 'r1', cells: cells as Record<string, AnswerValue> }]);
	}
	return {
		answers,
		context: { facts, events, ...(phase === undefined ? {} : { phase }) },
		scores,
		unknown,
		refused: refusals
	};

	function set(name: string, value: unknown): void {
		const read = readAnswer(value, world.items[places.slot(name)] as CompiledItem);
		if ('refusal' in read) refusals[name] = read.refusal;
		else answers[name] = read.answer;
	}

	/** A score is stated as what it comes to: a number, a truth, or one of its bands. */
	function setScore(name: string, value: unknown): void {
		const score = places.scores[places.score(name)] as CompiledScore;
		const fits = {
			number: typeof value === 'number',
			truth: typeof value === 'boolean',
			band: places.bandsOf(score).includes(value as string)
		};
		if (fits[resultOf(score)]) scores[name] = value as GivenScore;
		else refusals[name] = { code: 'not-an-option', details: {} };
	}

	function isKnown(name: string): boolean {
		return (
			name === 'phase' ||
			/^(fact|event)\./.test(name) ||
			places.hasItem(name) ||
			places.hasScore(name) ||
			hasCell(name)
		);
	}

	function hasCell(name: string): boolean {
		const [rows, cell] = splitCell(name);
		if (!places.hasItem(rows)) return false;
		const item = world.items[places.slot(rows)];
		return item?.items?.some((one) => one.id === cell) ?? false;
	}
}

function isPlain(value: unknown): value is Plain {
	return ['string', 'number', 'boolean'].includes(typeof value);
}

function splitCell(name: string): readonly [rows: string, cell: string] {
	const dot = name.lastIndexOf('.');
	return [name.slice(0, Math.max(dot, 0)), name.slice(dot + 1)];
}
