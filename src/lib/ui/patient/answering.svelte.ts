import type { Answer, AnswerValue } from '#engine/answers/answer.ts';
import { readAnswer } from '#engine/answers/read-answers.ts';
import type { Refusal } from '#engine/answers/coerced.ts';
import type { CompiledItem, CompiledSection } from '#engine/compile/compiled.ts';
import { linkCondition } from '#engine/conditions/link-condition.ts';
import { isTrue } from '#engine/conditions/truth.ts';
import { allItems } from '#engine/evaluation/program.ts';
import { itemTypeOf } from '#engine/item-types/item-types.ts';
import type { HandedForm } from './hand-out.ts';
import { inputOf } from './inputs/inputs.ts';
import type { LiveForm, MakeLive } from './live-form.ts';
import { openQuestion, type QuestionState } from './question-state.ts';
import type { Raw, RawRow } from './raw.ts';
import type { PostedAnswer, SayableState } from './read-posted.ts';
import type { Write } from './saving/save-queue.ts';

/** Milliseconds. */
const longerThanAPress = 250;

/** What was said about a question, on its way to be kept. */
export type Said = Omit<Write, 'seq'>;

/** A form being answered on a page: what its controls hold, and what shows because of it. */
export class Answering {
	readonly handed: HandedForm;
	readonly #live: LiveForm;
	readonly #onsaid: (said: Said, isDone: boolean) => void;
	/** What was last said or found kept, by item. */
	readonly #said: Record<string, string> = Object.create(null) as Record<string, string>;
	#questions = $state<Record<string, QuestionState>>({});
	/** Rises with every answer that the evaluation took, to have visibility asked for again. */
	#taken = $state(0);

	/** `onsaid` is called for whatever has to be kept; `isDone` is false while somebody is writing. */
	constructor(
		handed: HandedForm,
		language: string,
		makeLive: MakeLive,
		onsaid: (said: Said, isDone: boolean) => void = () => {}
	) {
		this.handed = handed;
		this.#onsaid = onsaid;
		this.#live = makeLive(handed.form, language);
		const answers: Record<string, Answer> = {};
		for (const item of allItems(handed.form)) {
			if (!itemTypeOf(item).isAnswerable) continue;
			const kept = handed.answers[item.name];
			if (kept) answers[item.name] = kept.answer;
			const question = questionOf(item, kept, language);
			this.#questions[item.name] = question;
			const raw = question.state === 'answered' ? question.raw : { state: question.state };
			const { wantsToTalk: talk } = question;
			this.#said[item.name] = JSON.stringify({ item: item.id, raw, talk });
		}
		this.#live.load(answers);
	}

	question(item: CompiledItem): QuestionState {
		return this.#questions[item.name] ?? openQuestion;
	}

	isShown(item: CompiledItem): boolean {
		void this.#taken;
		const { world, places } = this.#live;
		return world.shown[places.slot(item.name)] === isTrue;
	}

	shownItems(section: CompiledSection): readonly CompiledItem[] {
		return section.items.filter((item) => this.isShown(item));
	}

	/** Sections that have something to show now, with their place among all. */
	shownSections(): readonly { readonly section: CompiledSection; readonly place: number }[] {
		return this.handed.form.sections
			.map((section, place) => ({ section, place }))
			.filter(({ section }) => this.shownItems(section).length > 0);
	}

	/** Takes what the controls hold. What does not fit is said once the field is left (2.3). */
	say(item: CompiledItem, raw: Raw, isDone: boolean): void {
		const before = this.question(item);
		const read = readAnswer(raw, item);
		if ('refusal' in read) {
			const refusal = before.refusal && read.refusal;
			this.#questions[item.name] = { ...before, raw, refusal };
			// At once, it would move the button that somebody left the field to press.
			if (isDone) setTimeout(() => this.#tellRefusal(item), longerThanAPress);
			return;
		}
		const { answer } = read;
		this.#questions[item.name] = { ...before, raw, state: answer.state, refusal: undefined };
		this.#take(item, answer);
		this.#keep(item, answer.state === 'answered' ? raw : { state: 'open' }, isDone);
	}

	/** Takes over answers that are on the page already and not yet among the kept ones. */
	takeOver(written: readonly PostedAnswer[]): void {
		for (const { item, raw, wantsToTalk } of written) {
			if (typeof raw === 'object' && 'state' in raw) continue;
			const read = readAnswer(raw, item);
			const before = this.handed.answers[item.name]?.answer ?? { state: 'open' };
			const isNew = 'refusal' in read || !isSameAnswer(read.answer, before);
			if (isNew) this.say(item, raw, true);
			if (wantsToTalk !== this.question(item).wantsToTalk) this.talk(item, wantsToTalk);
		}
	}

	/** Puts back what could not be kept, with the reason, by item id. */
	bringBack(raws: Readonly<Record<string, Raw>>): void {
		for (const item of allItems(this.handed.form)) {
			const raw = raws[item.id];
			if (raw === undefined) continue;
			this.#questions[item.name] = { ...this.question(item), raw };
			this.#tellRefusal(item);
		}
	}

	/** Skips, declines, or opens again. What was written is put away. */
	put(item: CompiledItem, state: SayableState): void {
		const { wantsToTalk } = this.question(item);
		this.#questions[item.name] = { ...openQuestion, state, wantsToTalk };
		this.#take(item, { state });
		this.#keep(item, { state }, true);
	}

	talk(item: CompiledItem, wantsToTalk: boolean): void {
		const before = this.question(item);
		this.#questions[item.name] = { ...before, wantsToTalk };
		const { state } = before;
		const raw =
			state === 'skipped' || state === 'declined' || state === 'open' ? { state } : before.raw;
		this.#keep(item, raw, true);
	}

	/** Going on past open questions skips them (semantics 2.1). */
	passBy(items: readonly CompiledItem[]): void {
		for (const item of items) {
			if (!itemTypeOf(item).isAnswerable) continue;
			const isOpen = this.question(item).state === 'open' && !this.#refusalOf(item);
			if (isOpen && this.isShown(item)) this.put(item, 'skipped');
		}
	}

	/** Shown items whose controls hold what cannot be kept; from now on they say so. */
	refusedItems(items: readonly CompiledItem[]): readonly CompiledItem[] {
		const refused = items.filter((item) => this.isShown(item) && this.#refusalOf(item));
		refused.forEach((item) => this.#tellRefusal(item));
		return refused;
	}

	isCellShown(rows: CompiledItem, cell: CompiledItem, row: RawRow): boolean {
		if (!cell.when) return true;
		void this.#taken;
		const { world, places } = this.#live;
		const { check } = linkCondition(cell.when, world, places, 'now', rows.name);
		return check(cellValues(rows, row)) === isTrue;
	}

	/** A score of the form in words; null while nothing can be said. */
	scoreWords(score: string): string | null {
		void this.#taken;
		return this.#live.scoreWords(score);
	}

	#refusalOf(item: CompiledItem): Refusal | undefined {
		const { raw } = this.question(item);
		if (raw === undefined) return undefined;
		const read = readAnswer(raw, item);
		return 'refusal' in read ? read.refusal : undefined;
	}

	#tellRefusal(item: CompiledItem): void {
		const refusal = this.#refusalOf(item);
		this.#questions[item.name] = { ...this.question(item), refusal };
	}

	#take(item: CompiledItem, answer: Answer): void {
		this.#live.set(item.name, answer);
		this.#taken++;
	}

	#keep(item: CompiledItem, raw: Said['raw'], isDone: boolean): void {
		const said = { item: item.id, raw, talk: this.question(item).wantsToTalk };
		// Leaving a field says nothing new: another tab may have said something since.
		const words = JSON.stringify(said);
		if (this.#said[item.name] === words) return;
		this.#said[item.name] = words;
		this.#onsaid(said, isDone);
	}
}

function isSameAnswer(a: Answer, b: Answer): boolean {
	return a.state === b.state && JSON.stringify(a.value) === JSON.stringify(b.value);
}

function questionOf(
	item: CompiledItem,
	kept: HandedForm['answers'][string] | undefined,
	language: string
): QuestionState {
	if (!kept) return openQuestion;
	const { answer, marks } = kept;
	return {
		raw:
			answer.state === 'answered' ? inputOf(item).rawOf(answer.value, item, language) : undefined,
		state: answer.state,
		wantsToTalk: marks.talk !== undefined,
		refusal: undefined
	};
}

function cellValues(rows: CompiledItem, row: RawRow): Record<string, AnswerValue> {
	const values: Record<string, AnswerValue> = {};
	for (const cell of rows.items ?? []) {
		const coerced = itemTypeOf(cell).coerce(row.cells[cell.id], cell);
		if (coerced.outcome === 'value') values[cell.id] = coerced.value;
	}
	return values;
}
