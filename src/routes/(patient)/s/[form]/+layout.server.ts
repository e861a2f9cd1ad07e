import { textIn } from '#engine/text.ts';
import { handOut, type HandedForm } from '#ui/patient/hand-out.ts';
import { savePath } from '../paths.ts';
import { evaluateForm, outsideTruth, sectionsFor } from '../visit.ts';
import { saidAlone } from './alone.ts';
import { findOwnForm } from './own-form.ts';
import type { LayoutServerLoad } from './$types';

/** One form with its answers, as the browser may know them. */
export const load: LayoutServerLoad = async (event) => {
	const { visit, own, place } = await findOwnForm(event, event.params.form);
	const { language } = event.locals;
	const evaluated = evaluateForm(event, visit, own.form);
	const answers = Object.fromEntries(
		Object.values(own.response?.answers ?? {}).map(({ item, answer, marks }) => [
			item,
			{ answer, marks }
		])
	);
	const handed: HandedForm = {
		form: handOut(own.form, language, outsideTruth(evaluated)),
		answers
	};
	const before = visit.forms[place - 1];
	return {
		handed,
		place,
		formCount: visit.forms.length,
		lastSectionBefore: before
			? (sectionsFor(before.form, evaluateForm(event, visit, before.form)).at(-1)?.place ?? 0)
			: 0,
		endpoint: savePath(place),
		contacts: visit.contacts,
		needsGate: own.form.isSensitive && !saidAlone(event.cookies, place),
		notice: own.form.instrument && textIn(own.form.instrument.licence.notice, language)
	};
};
