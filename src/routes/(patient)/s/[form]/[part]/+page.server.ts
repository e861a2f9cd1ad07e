import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { randomUUID } from 'node:crypto';
import type { Refusal } from '#engine/answers/coerced.ts';
import { isTrue } from '#engine/conditions/truth.ts';
import type { CompiledItem, CompiledSection } from '#engine/compile/compiled.ts';
import type { Evaluation } from '#engine/evaluation/evaluation.ts';
import { itemTypeOf } from '#engine/item-types/item-types.ts';
import { answerItems, type RawWrite } from '#server/care/answer-items.ts';
import { openResponse } from '#server/care/open-response.ts';
import { readView, viewCookie } from '#ui/common/view.ts';
import { shownField } from '#ui/patient/field-names.ts';
import { lastOf, type PostedFields } from '#ui/patient/posted-fields.ts';
import { readPosted } from '#ui/patient/read-posted.ts';
import type { Raw } from '#ui/patient/raw.ts';
import { stepsOf } from '#ui/patient/steps.ts';
import { asked } from '../../../../asked.ts';
import { againPath, fieldsOf, wasIn } from '../../../inn/igjen/held-fields.ts';
import { overviewPath, placeIn, sectionPath, stepPath } from '../../paths.ts';
import { nextFormPath } from '../../next-form.ts';
import { evaluateForm, lastPathBefore, readVisit, sectionsFor } from '../../visit.ts';
import { rememberAlone } from '../alone.ts';
import { findOwnForm, type FoundForm } from '../own-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url }) => ({
	section: placeIn(params.part),
	step: Math.max(placeIn(url.searchParams.get('n') ?? ''), 0)
});

/** A page posted without a script: the same verbs, a section at a time. */
export const actions: Actions = {
	default: async (event) => {
		if (wasIn(event)) redirect(307, againPath(event));
		const found = await findOwnForm(event, event.params.form);
		const place = placeIn(event.params.part);
		const section = found.own.form.sections[place];
		if (!section) error(404, { message: 'not-found', code: 'not-found' });
		const posted = await fieldsOf(event);
		if (!posted) redirect(303, overviewPath);

		const alone = lastOf(posted, 'alone');
		if (alone === 'later') redirect(303, nextFormPath(event, found.visit, found.place));
		if (alone === 'yes') {
			const { assignmentId } = found.visit.actor;
			const { isSecure } = event.locals.app.settings;
			rememberAlone(event.cookies, assignmentId, found.place, isSecure);
			redirect(303, hereOf(event));
		}

		const items = section.items.filter((item) => !item.clinicianOnly);
		const refused = await save(event, found, items, posted);
		const go = lastOf(posted, 'go');
		if (Object.keys(refused.refusals).length > 0) return fail(400, refused);
		if (go === 'next') {
			await skipWhatIsOpen(event, items, new Set(posted.get(shownField)));
			redirect(303, await pathAfter(event, place));
		}
		if (go === 'back') redirect(303, await pathBefore(event, found, place));
		if (go === 'pause') redirect(303, '/pause');
		redirect(303, hereOf(event));
	}
};

/** The page that was posted, with its question. */
function hereOf({ url }: RequestEvent): string {
	return url.pathname + url.search;
}

interface Refused {
	readonly refusals: Readonly<Record<string, Refusal>>;
	/** What was written, so that nobody has to write it again. */
	readonly raws: Readonly<Record<string, Raw>>;
}

async function save(
	event: RequestEvent,
	{ own }: FoundForm,
	items: readonly CompiledItem[],
	posted: PostedFields
): Promise<Refused> {
	const answers = readPosted(posted, items);
	const client = `post-${randomUUID()}`;
	const writes = answers.map(({ item, raw, wantsToTalk }, place): RawWrite => ({
		client,
		seq: place + 1,
		item: item.id,
		raw,
		marks: wantsToTalk ? { talk: 'yes' } : {}
	}));
	const refused = await write(event, own.form.id, writes);
	const raws = answers
		.filter(({ item }) => refused[item.id])
		.map(({ item, raw }) => [item.id, raw as Raw] as const);
	return { refusals: refused, raws: Object.fromEntries(raws) };
}

async function write(
	{ locals }: RequestEvent,
	formId: string,
	writes: readonly RawWrite[]
): Promise<Readonly<Record<string, Refusal>>> {
	const { app, patient, language } = locals;
	if (!patient) redirect(303, '/');
	if (writes.length === 0) return {};
	const { assignmentId } = patient;
	const responseId = await asked(
		openResponse(app, patient, { assignmentId, formId, rater: 'patient', language })
	);
	const { refused } = await asked(answerItems(app, patient, { responseId, writes }));
	return { ...refused };
}

/** Moved on past it: what shows and is still open becomes skipped (semantics 2.1). */
async function skipWhatIsOpen(
	event: RequestEvent,
	items: readonly CompiledItem[],
	wereOnThePage: ReadonlySet<string>
): Promise<void> {
	const { visit, own } = await findOwnForm(event, event.params['form'] ?? '');
	const { world, places } = evaluateForm(event, visit, own.form);
	const answers = own.response?.answers ?? {};
	const open = items.filter(
		(item) =>
			itemTypeOf(item).isAnswerable &&
			wereOnThePage.has(item.id) &&
			world.shown[places.slot(item.name)] === isTrue &&
			(answers[item.name]?.answer.state ?? 'open') === 'open'
	);
	const client = `post-${randomUUID()}`;
	await write(
		event,
		own.form.id,
		open.map((item, place) => ({
			client,
			seq: place + 1,
			item: item.id,
			raw: { state: 'skipped' },
			marks: answers[item.name]?.marks ?? {}
		}))
	);
}

async function pathAfter(event: RequestEvent, section: number): Promise<string> {
	// Read anew: what was just answered may have opened or closed sections and forms.
	const { visit, own, place } = await findOwnForm(event, event.params['form'] ?? '');
	const evaluated = evaluateForm(event, visit, own.form);
	const step = stepIn(event);
	if (isByQuestion(event) && step + 1 < stepsIn(own.form.sections[section], evaluated)) {
		return stepPath(place, section, step + 1);
	}
	const sections = sectionsFor(own.form, evaluated);
	const next = sections.find((one) => one.place > section);
	return next ? sectionPath(place, next.place) : nextFormPath(event, visit, place);
}

async function pathBefore(
	event: RequestEvent,
	{ place }: FoundForm,
	section: number
): Promise<string> {
	const step = stepIn(event);
	if (isByQuestion(event) && step > 0) return stepPath(place, section, step - 1);
	const visit = await readVisit(event);
	const own = visit.forms[place];
	const before =
		own &&
		sectionsFor(own.form, evaluateForm(event, visit, own.form)).findLast(
			(one) => one.place < section
		);
	return before ? sectionPath(place, before.place) : lastPathBefore(event, visit, place);
}

function isByQuestion({ cookies }: RequestEvent): boolean {
	return readView(cookies.get(viewCookie)).pace === 'question';
}

function stepIn({ url }: RequestEvent): number {
	return Math.max(placeIn(url.searchParams.get('n') ?? ''), 0);
}

/** How many questions of a section show, taken one at a time. */
function stepsIn(section: CompiledSection | undefined, { world, places }: Evaluation): number {
	const items = section?.items ?? [];
	const shown = items.filter(
		(item) => !item.clinicianOnly && world.shown[places.slot(item.name)] === isTrue
	);
	return stepsOf(shown).length;
}
