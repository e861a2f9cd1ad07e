import type { Context } from '../answers/answer.ts';
import { aliasesOf, compileForm } from '../compile/compile-form.ts';
import type { CompiledForm } from '../compile/compiled.ts';
import { formSchema } from '../content/form-schema.ts';
import { Answered } from './answered.ts';
import { words, type ItemDraft } from './items.ts';

type Raw = Readonly<Record<string, unknown>>;

/**
 * A form in the making: `form(choice('a', 'yes', 'no')).scores({ … }).answer({ a: 'yes' })`.
 * It goes through the real schema and the real compiler.
 */
export class FormDraft {
	readonly raw: Raw;

	constructor(raw: Raw) {
		this.raw = raw;
	}

	with(more: Raw): FormDraft {
		return new FormDraft({ ...this.raw, ...more });
	}

	scores(scores: Raw): FormDraft {
		return this.with({ scores });
	}

	/** An item that speaks by itself, whatever the total. */
	critical(item: string, when: unknown): FormDraft {
		return this.with({ critical: [{ item, when, text: words(item) }] });
	}

	/** An instrument: what its skip rule hides counts 0. */
	instrument(): FormDraft {
		return this.with({ kind: 'instrument' });
	}

	compiled(): CompiledForm {
		const raw = formSchema.parse(this.raw);
		return compileForm(raw, {}, aliasesOf([raw]), '');
	}

	/** Evaluates the form with raw answers, as they would be posted. */
	answer(answers: Raw = {}, context: Context = {}): Answered {
		return new Answered(this.compiled(), answers, context);
	}
}

/** A profile named `f` with one section. */
export function form(...items: readonly ItemDraft[]): FormDraft {
	return new FormDraft({
		form: 'f',
		version: '1.0.0',
		kind: 'profile',
		status: 'topic-questions',
		respondent: ['patient'],
		moment: ['intake'],
		minutes: 1,
		title: words('form'),
		intro: words('intro'),
		sensitive: false,
		sections: [{ id: 'one', title: words('one'), items: items.map((item) => item.raw) }]
	});
}
