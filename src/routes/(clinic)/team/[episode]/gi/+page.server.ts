import { error, redirect } from '@sveltejs/kit';
import { fail, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import type { CompiledPackage, Content } from '#engine/compile/compiled.ts';
import { isReviewed } from '#engine/content/reviews.ts';
import { allItems } from '#engine/evaluation/program.ts';
import { textIn, type Language } from '#engine/text.ts';
import { assignPackage } from '#server/care/assign-package.ts';
import { givenForm } from '#server/care/given-form.ts';
import { listNotAssignable } from '#server/care/list-not-assignable.ts';
import { readEpisode } from '#server/care/read-episode.ts';
import { offersPackage } from '#server/care/unit-choices.ts';
import { readUnitSettings } from '#server/care/unit-settings.ts';
import type { EpisodeId } from '#server/ids.ts';
import type { Offer } from '#ui/clinic/assigning/offer.ts';
import { asked } from '../../../../asked.ts';
import { staffOf } from '../../../../(staff)/staff-of.ts';
import { readParam } from '../../../read-param.ts';
import type { Actions, PageServerLoad } from './$types';
import { assignForm } from './assign-form.ts';
import { offerOfAllForms, offerOfPackage } from './offer-of.ts';

const usualDays = 7;
const dayInMilliseconds = 24 * 3600 * 1000;
const singleForms = 'enkeltskjemaer';

export const load: PageServerLoad = async (event) => {
	const actor = staffOf(event, 'assignment:create');
	const { app, language } = event.locals;
	const episodeId = readParam<'episode'>(event.params.episode);
	const episode = await asked(readEpisode(app, actor, { episodeId }));
	const bars = await asked(listNotAssignable(app, actor, {}));
	const settings = await asked(readUnitSettings(app, actor, {}));
	const { current } = app.content;
	const packages = current.packages.filter(({ id }) => offersPackage(settings, id));
	const wanted = event.url.searchParams.get('pakke');
	const chosen = wanted === singleForms ? null : packageFor(wanted, packages, episode.phase);
	const asking = event.url.searchParams.getAll('sporsmal');
	const offer = chosen
		? offerOfPackage(chosen, current, bars, episode.phase, language)
		: offerOfAllForms(current, bars, language);
	const due = new Date(app.clock.now().getTime() + usualDays * dayInMilliseconds);
	const given = {
		packageId: chosen?.id ?? '',
		forms: preset(offer, asking),
		dueOn: due.toISOString().slice(0, 10)
	};
	return {
		name: episode.identity.name,
		episodeId,
		packages: [
			...packages.map(({ id, title }) => ({ id, title: textIn(title, language).words })),
			{ id: singleForms, title: null }
		],
		chosen: chosen ? chosen.id : singleForms,
		offer,
		areReviewed: areReviewed(offer, current),
		questions: questionsIn(current, asking, language),
		form: await superValidate(given, zod4(assignForm), { errors: false })
	};
};

export const actions: Actions = {
	default: async (event) => {
		const actor = staffOf(event);
		const { app } = event.locals;
		const episodeId: EpisodeId = readParam(event.params.episode);
		const form = await superValidate(event.request, zod4(assignForm));
		if (!form.valid) return fail(400, { form });
		const { packageId, forms, dueOn } = form.data;
		const chosen = app.content.current.packages.find(({ id }) => id === packageId);
		const episode = await asked(readEpisode(app, actor, { episodeId }));
		const assignmentId = await asked(
			(async () =>
				assignPackage(app, actor, {
					episodeId,
					packageId: chosen?.id ?? null,
					moment: chosen?.moment ?? episode.phase,
					dueOn: dueOn || null,
					forms: inOrderOf(chosen?.forms.map(({ form }) => form) ?? [], forms).map((choice) => {
						const [rater, formId = ''] = choice.split(':');
						return givenForm(app.content, formId, rater === 'clinician' ? rater : 'patient');
					})
				}))()
		);
		redirect(303, `/team/${episodeId}/skjema/${assignmentId}`);
	}
};

/** The package that was asked for, else the one of this phase; one that does not exist is not here. */
function packageFor(
	wanted: string | null,
	packages: readonly CompiledPackage[],
	phase: string
): CompiledPackage | null {
	const found = packages.find(({ id }) => id === wanted);
	if (wanted !== null && !found) error(404, { message: 'not-found', code: 'not-found' });
	return found ?? packages.find(({ moment }) => moment === phase) ?? packages[0] ?? null;
}

/** True when somebody has signed every form that can be given here, in its version of today. */
function areReviewed({ core, opened, byClinician, laterPhase }: Offer, content: Content): boolean {
	return [core, opened, byClinician, laterPhase].flat().every(({ choice }) => {
		const form = content.forms.find(({ id }) => id === choice.slice(choice.indexOf(':') + 1));
		return form !== undefined && isReviewed(content, { form: form.id, version: form.version });
	});
}

/** What is ticked from the start: the core of a package, or the forms that hold some questions. */
function preset(offer: Offer, asking: readonly string[]): string[] {
	const forms = new Set(asking.map((item) => item.slice(0, item.indexOf('.'))));
	const wanted = [
		...offer.core,
		...offer.opened.filter(({ choice }) => forms.has(choice.slice('patient:'.length)))
	];
	return wanted.filter(({ bar }) => bar === null).map(({ choice }) => choice);
}

/** Questions by their full names, in words; names that are none of ours are left out. */
function questionsIn(
	{ forms }: Content,
	asking: readonly string[],
	language: Language
): readonly string[] {
	const items = forms.flatMap(allItems);
	return asking.flatMap((name) => {
		const item = items.find((one) => one.name === name);
		return item ? [textIn(item.text, language).words] : [];
	});
}

/** Chosen forms in the order of their package, others after them. */
function inOrderOf(packageForms: readonly string[], choices: readonly string[]): readonly string[] {
	const place = (choice: string) => {
		const found = packageForms.indexOf(choice.slice(choice.indexOf(':') + 1));
		return found < 0 ? packageForms.length : found;
	};
	return [...new Set(choices)].toSorted((a, b) => place(a) - place(b));
}
