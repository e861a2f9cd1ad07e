import { fail, message, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { hasCapability } from '#server/auth/authorise.ts';
import { dayInNorway } from '#server/care/day-ahead.ts';
import { followUpDecision } from '#server/care/follow-up-decision.ts';
import { listAssignments } from '#server/care/list-assignments.ts';
import { listStaff } from '#server/care/list-staff.ts';
import { readConsents } from '#server/care/read-consents.ts';
import { readPersonPage } from '#server/care/read-person-page.ts';
import { listAlerts } from '#server/care/list-alerts.ts';
import { readPulse } from '#server/care/read-pulse.ts';
import { recordDecision } from '#server/care/record-decision.ts';
import { takeAlert } from '#server/care/take-alert.ts';
import { readUnitSettings } from '#server/care/unit-settings.ts';
import { asked, askedOrRefused } from '../../../asked.ts';
import { staffOf } from '../../../(staff)/staff-of.ts';
import { givenLine } from '../../given-line.ts';
import { namesOf } from '../../names-of.ts';
import { readParam } from '../../read-param.ts';
import { contactsIn } from '../../../unit-contacts.ts';
import type { Actions, PageServerLoad } from './$types';
import { consentsOf } from './consents-of.ts';
import { decisionForm, followUpForm } from './decision-form.ts';
import { personParts } from './person-parts.ts';
import { suggestionParts } from './suggestion-parts.ts';

export const load: PageServerLoad = async (event) => {
	const actor = staffOf(event);
	const { app, language } = event.locals;
	const episodeId = readParam<'episode'>(event.params.episode);
	const { episode, page, hasKept } = await asked(
		readPersonPage(app, actor, { episodeId, language })
	);
	const [assignments, colleagues, settings, pulse, consents] = await Promise.all([
		asked(listAssignments(app, actor, { episodeId })),
		asked(listStaff(app, actor, {})),
		asked(readUnitSettings(app, actor, {})),
		asked(readPulse(app, actor, { episodeId })),
		asked(readConsents(app, actor, { episodeId }))
	]);
	const nameOf = namesOf(colleagues, language);
	const contacts = contactsIn(settings);
	const now = app.clock.now();
	const today = dayInNorway(now);
	const preset = { owner: actor.staffId as string };
	return {
		pulse,
		hasKept,
		...personParts({ episode, page, nameOf, contacts, language, now }),
		given: assignments.map((one) => givenLine(one, app.content.current, language)).toReversed(),
		suggestions: suggestionParts(page, { contacts, nameOf, language }),
		consents: consentsOf(consents, app.content, language),
		colleagues: colleagues
			.filter(({ isActive, roles }) => isActive && roles.some(treats))
			.map(({ staffId, name }) => ({ id: staffId as string, name }))
			.toSorted((a, b) => Number(b.id === actor.staffId) - Number(a.id === actor.staffId)),
		may: {
			decide: hasCapability(actor, 'decision:record'),
			give: hasCapability(actor, 'assignment:create'),
			handleAlerts: hasCapability(actor, 'alert:handle')
		},
		decision: await superValidate(preset, zod4(decisionForm(today)), { errors: false }),
		followUp: await superValidate(zod4(followUpForm(today)))
	};
};

function treats(role: string): boolean {
	return role === 'clinician' || role === 'lead';
}

export const actions: Actions = {
	/** Takes every alert about the person that nobody has taken; a colleague's stay theirs. */
	takeAlerts: async (event) => {
		const actor = staffOf(event);
		const { app } = event.locals;
		const episodeId = readParam<'episode'>(event.params.episode);
		const alerts = await asked(listAlerts(app, actor, { episodeId }));
		const waiting = alerts.filter((one) => one.takenBy === null && one.closedAt === null);
		for (const { alertId } of waiting) {
			const taken = await askedOrRefused(takeAlert(app, actor, { alertId }));
			if ('refusal' in taken && taken.refusal.code !== 'conflict') {
				await asked(Promise.reject(taken.refusal));
			}
		}
	},
	decide: async (event) => {
		const actor = staffOf(event);
		const { app } = event.locals;
		const episodeId = readParam<'episode'>(event.params.episode);
		const form = await superValidate(
			event.request,
			zod4(decisionForm(dayInNorway(app.clock.now())))
		);
		const { act, option, extent, reason, owner, followUpOn, supersedes } = form.data;
		if (!form.valid || act === null) return fail(400, { form });
		const recorded = await askedOrRefused(
			recordDecision(app, actor, {
				episodeId,
				suggestionId: form.data.suggestionId,
				act,
				reason,
				...(option === '' ? {} : { choice: { option, extent } }),
				ground: form.data.ground,
				ownerId: act === 'undone' || owner === '' ? null : readParam(owner),
				followUpOn: act === 'undone' || followUpOn === '' ? null : followUpOn,
				supersedes: supersedes === 'first' ? 'first' : readParam(supersedes)
			})
		);
		if ('output' in recorded) return { form };
		if (recorded.refusal.code !== 'conflict') await asked(Promise.reject(recorded.refusal));
		return message(form, 'decide.conflict', { status: 409 });
	},
	followUp: async (event) => {
		const actor = staffOf(event);
		const today = dayInNorway(event.locals.app.clock.now());
		const form = await superValidate(event.request, zod4(followUpForm(today)));
		const { decisionId, outcome, nextOn, note } = form.data;
		if (!form.valid || outcome === null) return fail(400, { form });
		await asked(
			followUpDecision(event.locals.app, actor, {
				decisionId: readParam(decisionId),
				outcome,
				nextOn: outcome === 'moved' ? nextOn : null,
				note
			})
		);
		return { form };
	}
};
