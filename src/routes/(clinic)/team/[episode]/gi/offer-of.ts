import type {
	CompiledForm,
	CompiledPackage,
	Content,
	PackagePart
} from '#engine/compile/compiled.ts';
import type { NotAssignable } from '#engine/licences/may-be-assigned.ts';
import { textIn, type Language } from '#engine/text.ts';
import type { FormKind, Offer, OfferedForm } from '#ui/clinic/assigning/offer.ts';

/** What a package offers somebody in a phase; what belongs to a later phase is told apart. */
export function offerOfPackage(
	{ forms }: CompiledPackage,
	content: Content,
	bars: readonly NotAssignable[],
	phase: string,
	language: Language
): Offer {
	const isLater = ({ phases }: PackagePart) => phases !== undefined && !phases.includes(phase);
	const offered = (parts: readonly PackagePart[]) =>
		parts.flatMap((part): readonly OfferedForm[] => {
			const form = content.forms.find(({ id }) => id === part.form);
			return form ? [offeredForm(form, part, bars, language)] : [];
		});
	const now = forms.filter((part) => !isLater(part));
	return {
		core: offered(now.filter(({ by, part }) => by === 'patient' && part === 'core')),
		opened: offered(now.filter(({ by, part }) => by === 'patient' && part === 'opened')),
		byClinician: offered(now.filter(({ by }) => by === 'clinician')),
		laterPhase: offered(forms.filter(isLater))
	};
}

/** Every form there is, to be given by itself. */
export function offerOfAllForms(
	{ forms }: Content,
	bars: readonly NotAssignable[],
	language: Language
): Offer {
	const by = (rater: 'patient' | 'clinician') =>
		forms
			.filter((form) => form.respondents.includes(rater))
			.map((form) => offeredForm(form, { by: rater }, bars, language))
			.toSorted((a, b) => a.title.localeCompare(b.title, language));
	return { core: [], opened: by('patient'), byClinician: by('clinician'), laterPhase: [] };
}

function offeredForm(
	form: CompiledForm,
	{ by, because }: Pick<PackagePart, 'by' | 'because'>,
	bars: readonly NotAssignable[],
	language: Language
): OfferedForm {
	const bar = bars.find((one) => one.form === form.id);
	return {
		choice: `${by}:${form.id}`,
		title: textIn(form.title, language).words,
		kind: form.kind as FormKind,
		minutes: form.minutes,
		rater: by,
		because: because ? textIn(because, language).words : null,
		bar: bar ? { because: bar.because, holder: bar.holder } : null
	};
}
