import type {
	CompiledForm,
	CompiledItem,
	CompiledSuggestion,
	Content
} from '#engine/compile/compiled.ts';
import { itemTypeOf } from '#engine/item-types/item-types.ts';
import type { Text } from '#engine/text.ts';

/** A text of the content: where it stands, who reads it, and whose wording it is. */
export interface ContentText {
	/** `form.item`, `suggestion x`, … and which text of it. */
	readonly place: string;
	/** The form, suggestion or package it belongs to. */
	readonly within: string;
	readonly text: Text;
	readonly reader: 'patient' | 'staff';
	/** Wording of a published instrument, which is never improved. */
	readonly isInstrumentWording: boolean;
}

/** Every text that somebody reads, in the order of the content. */
export function contentTexts(content: Content): readonly ContentText[] {
	return [
		...content.forms.flatMap(textsOfForm),
		...content.suggestions.flatMap(textsOfSuggestion),
		...content.packages.flatMap(({ id, title, intro, forms }) =>
			named(`package ${id}`, 'patient', {
				title,
				intro,
				...Object.fromEntries(
					forms
						.filter(({ by }) => by === 'patient')
						.flatMap(({ form, because, opens }) =>
							[because, ...opens.map((one) => one.because)].map(
								(words, place) => [`${form} because ${place}`, words] as const
							)
						)
				)
			})
		)
	];
}

type Texts = Readonly<Record<string, Text | undefined | null>>;

function named(
	within: string,
	reader: ContentText['reader'],
	texts: Texts,
	isInstrumentWording = false
): readonly ContentText[] {
	return Object.entries(texts).flatMap(([name, text]) =>
		text ? [{ place: `${within} ${name}`, within, text, reader, isInstrumentWording }] : []
	);
}

function textsOfForm(form: CompiledForm): readonly ContentText[] {
	const reader = form.respondents.includes('patient') ? 'patient' : 'staff';
	return [
		...named(form.id, reader, { title: form.title, intro: form.intro }),
		...form.sections.flatMap((section) => [
			...named(form.id, reader, {
				[`${section.id} title`]: section.title,
				[`${section.id} intro`]: section.intro
			}),
			...section.items.flatMap((item) => textsOfItem(item, form, reader))
		]),
		...form.scores.flatMap(({ id, title, rule }) => [
			...named(form.id, 'staff', { [`score ${id}`]: title }),
			...('bands' in rule
				? rule.bands.flatMap((band) =>
						named(form.id, 'staff', { [`score ${id} ${band.id}`]: band.text })
					)
				: [])
		]),
		...form.critical.flatMap(({ item, text }) =>
			named(form.id, 'staff', { [`critical ${item}`]: text })
		)
	];
}

function textsOfItem(
	item: CompiledItem,
	form: CompiledForm,
	formReader: ContentText['reader']
): readonly ContentText[] {
	const reader = item.clinicianOnly ? 'staff' : formReader;
	// What stands around the questions is ours, also in an instrument.
	const isPublished = form.instrument !== undefined && itemTypeOf(item).isAnswerable;
	const short = item.name.slice(form.id.length + 1);
	const texts: Texts = {
		[short]: item.text,
		[`${short} help`]: item.help,
		[`${short} row`]: item.rowLabel,
		[`${short} left`]: item.sides?.left,
		[`${short} right`]: item.sides?.right,
		...Object.fromEntries(
			(item.options ?? []).map((option) => [`${short} option ${option.value}`, option.text])
		),
		...Object.fromEntries(
			Object.entries(item.anchors ?? {}).map(([step, text]) => [`${short} anchor ${step}`, text])
		)
	};
	return [
		...named(form.id, reader, texts, isPublished),
		...(item.items ?? []).flatMap((cell) => textsOfItem(cell, form, reader))
	];
}

function textsOfSuggestion(one: CompiledSuggestion): readonly ContentText[] {
	const within = `suggestion ${one.id}`;
	return [
		...named(within, 'patient', { patientText: one.patientText }),
		...named(within, 'staff', {
			title: one.title,
			action: one.action,
			whenUnknown: one.whenUnknown,
			scope: one.scope,
			...Object.fromEntries(
				[...one.unless, ...one.strengthens].map(({ because }, i) => [`because ${i + 1}`, because])
			),
			...Object.fromEntries(one.options.map(({ value, text }) => [`option ${value}`, text])),
			...Object.fromEntries(
				[...one.evidence, ...one.counterEvidence].map(({ says }, i) => [`evidence ${i + 1}`, says])
			),
			notes: one.notes ? { en: one.notes } : null
		})
	];
}
