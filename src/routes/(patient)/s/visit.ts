import type { RequestEvent } from '@sveltejs/kit';
import type { CompiledForm, CompiledPackage, CompiledSection } from '#engine/compile/compiled.ts';
import { linkCondition } from '#engine/conditions/link-condition.ts';
import { isTrue } from '#engine/conditions/truth.ts';
import { evaluation, type Evaluation } from '#engine/evaluation/evaluation.ts';
import { openedParts } from '#engine/packages/package-parts.ts';
import type { Text } from '#engine/text.ts';
import type { PatientActor } from '#server/auth/actor.ts';
import { fittingAnswers } from '#server/care/fitting-answers.ts';
import { readOwnForms, type OwnForm, type OwnForms } from '#server/care/read-own-forms.ts';
import { unitText, welcomeSetting } from '#server/care/unit-choices.ts';
import { readUnitSettings } from '#server/care/unit-settings.ts';
import type { Contacts } from '#ui/common/contacts.ts';
import type { OutsideTruth } from '#ui/patient/outside-conditions.ts';
import { contactsIn } from '../../unit-contacts.ts';
import { asked } from '../../asked.ts';
import { patientOf } from '../patient-of.ts';
import { overviewPath, sectionPath } from './paths.ts';

/** What somebody was given to answer, with all that its pages need; stays on the server. */
export interface Visit extends OwnForms {
	readonly actor: PatientActor;
	readonly contacts: Contacts;
	/** The unit's own words to whoever comes; null when it has none in this language. */
	readonly welcome: string | null;
	readonly package: CompiledPackage | null;
}

/** Reads the visit of whoever is here. */
export async function readVisit(event: RequestEvent): Promise<Visit> {
	const actor = patientOf(event);
	const { app } = event.locals;
	const { assignmentId } = actor;
	const own = await asked(readOwnForms(app, actor, { assignmentId }));
	const settings = await asked(readUnitSettings(app, actor, {}));
	return {
		...own,
		actor,
		contacts: contactsIn(settings),
		welcome: unitText(settings, welcomeSetting, event.locals.language),
		package: app.content.current.packages.find(({ id }) => id === own.packageId) ?? null
	};
}

/** Evaluates a form of the visit with everything its conditions may read. */
export function evaluateForm(event: RequestEvent, visit: Visit, form: CompiledForm): Evaluation {
	const program = event.locals.app.content.programOf(form);
	const offered = visit.forms.map((one) => one.form.id);
	const evaluated = evaluation(program, offered);
	const { answers, context } = visit.situation;
	evaluated.load(fittingAnswers(answers, program.forms), context);
	return evaluated;
}

/** Truth of conditions as the server sees them, for what is not sent to the browser. */
export function outsideTruth({ world, places }: Evaluation): OutsideTruth {
	return (condition) => linkCondition(condition, world, places, 'now').check();
}

/** Sections in which something shows to the person now, with their place among all. */
export function sectionsFor(
	form: CompiledForm,
	{ world, places }: Evaluation
): readonly { readonly section: CompiledSection; readonly place: number }[] {
	return form.sections
		.map((section, place) => ({ section, place }))
		.filter(({ section }) =>
			section.items.some(
				(item) => !item.clinicianOnly && world.shown[places.slot(item.name)] === isTrue
			)
		);
}

/** Places of the forms that have anything to ask this person now. */
export function shownForms(event: RequestEvent, visit: Visit): readonly number[] {
	return visit.forms.flatMap(({ form }, place) =>
		sectionsFor(form, evaluateForm(event, visit, form)).length > 0 ? [place] : []
	);
}

/** The last section before a form that shows anything, or the page with all parts. */
export function lastPathBefore(event: RequestEvent, visit: Visit, place: number): string {
	for (let at = place - 1; at >= 0; at--) {
		const own = visit.forms[at];
		const last = own && sectionsFor(own.form, evaluateForm(event, visit, own.form)).at(-1);
		if (last) return sectionPath(at, last.place);
	}
	return overviewPath;
}

/** Answers of the visit that somebody must see (semantics 4.6), as form and item id. */
export function urgentIn(
	event: RequestEvent,
	visit: Visit
): readonly { readonly form: string; readonly item: string }[] {
	return visit.forms
		.filter(({ form, response }) => response && form.critical.length > 0)
		.flatMap(({ form }) => {
			const { critical } = evaluateForm(event, visit, form);
			const fired = critical.find((one) => one.form === form.id)?.fired() ?? [];
			return fired.map(({ item }) => ({ form: form.id, item: item.slice(form.id.length + 1) }));
		});
}

/** How far somebody is with a form. */
export function stateOf({ response }: OwnForm): 'waits' | 'begun' | 'done' {
	if (!response) return 'waits';
	return response.state === 'submitted' ? 'done' : 'begun';
}

/** Why the package has opened its forms, by form: only what is true of the answers as they are. */
export function reasonsIn(event: RequestEvent, visit: Visit): ReadonlyMap<string, Text> {
	const { package: program, situation } = visit;
	if (!program) return new Map();
	const { content } = event.locals.app;
	const answers = fittingAnswers(situation.answers, content.current.forms);
	return content.inSituation(answers, situation.context, (evaluated) => {
		const opened = openedParts(program, evaluated, situation.context.phase);
		return new Map(opened.flatMap(({ form, because }) => (because ? [[form, because]] : [])));
	});
}
