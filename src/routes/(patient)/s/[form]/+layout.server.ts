import { textIn } from '#engine/text.ts';
import { handOut, type HandedForm } from '#ui/patient/hand-out.ts';
import { savePath } from '../paths.ts';
import { evaluateForm, lastPathBefore, outsideTruth, shownForms, urgentIn } from '../visit.ts';
import { saidAlone } from './alone.ts';
import { findOwnForm } from './own-form.ts';
import type { LayoutServerLoad } from './$types';

/** One form with its answers, as the browser may know them. */
export const load: LayoutServerLoad = async (event) => {
	const { visit, own, place } = await findOwnForm(event, event.params.form);
	const { language } = event.locals;
	const evaluated = evaluateForm(event, visit, own.form);
	const { assignmentId } = visit.actor;
	const needsGate = own.form.isSensitive && !saidAlone(event.cookies, assignmentId, place);
	const answers = Object.fromEntries(
		Object.values(own.response?.answers ?? {}).map(({ item, answer, marks }) => [
			item,
			{ answer, marks }
		])
	);
	const form = handOut(own.form, language, outsideTruth(evaluated));
	// Before somebody has said that they are alone, nothing of a private part is on the device.
	const handed: HandedForm = needsGate
		? { form: { ...form, sections: [], scores: [] }, answers: {} }
		: { form, answers };
	const shown = shownForms(event, visit);
	const urgent = urgentIn(event, visit);
	const critical = new Set(own.form.critical.map(({ item }) => item));
	return {
		handed,
		place,
		part: shown.filter((one) => one < place).length,
		partCount: shown.length,
		before: lastPathBefore(event, visit, place),
		endpoint: savePath(place),
		contacts: visit.contacts,
		needsGate,
		isUrgent: urgent.length > 0,
		urgent: urgent.filter(({ form: of }) => of === own.form.id).map(({ item }) => item),
		urgentSections: own.form.sections.flatMap(({ items }, at) =>
			items.some((item) => critical.has(item.name)) ? [at] : []
		),
		notice: own.form.instrument && textIn(own.form.instrument.licence.notice, language)
	};
};
