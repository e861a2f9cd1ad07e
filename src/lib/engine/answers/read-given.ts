import type { Evaluation, GivenScore } from '../evaluation/evaluation.ts';
import type { CompiledItem } from '../compile/compiled.ts';
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
	const aliases = new Map(
		world.items.flatMap((item) => {
			const form = item.name.slice(0, item.name.lastIndexOf('.'));
			return (item.aliases ?? []).map((alias) => [`${form}.${alias}`, item.name]);
		})
	);
	let phase: string | undefined;

	for (const [writtenName, value] of Object.entries(raw)) {
		const name = aliases.get(writtenName) ?? writtenName;
		if (value === null) {
			if (!isKnown(name)) unknown.push(writtenName);
		} else if (name === 'phase') phase = String(value);
		else if (name.startsWith('fact.')) facts[name.slice(5)] = value as Plain;
		else if (name.startsWith('event.')) events[name.slice(6)] = value as Plain;
		else if (places.hasItem(name)) set(name, value);
		else if (places.hasScore(name)) scores[name] = value as GivenScore;
		else if (hasCell(name)) {
			const [rows, cell] = splitCell(name);
			rowCells.set(rows, { ...rowCells.get(rows), [cell]: value });
		} else unknown.push(writtenName);
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

function splitCell(name: string): readonly [rows: string, cell: string] {
	const dot = name.lastIndexOf('.');
	return [name.slice(0, Math.max(dot, 0)), name.slice(dot + 1)];
}
