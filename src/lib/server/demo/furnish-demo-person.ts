import { coreParts } from '#engine/packages/package-parts.ts';
import type { App } from '../app.ts';
import type { PatientActor, StaffActor } from '../auth/actor.ts';
import { answerItems } from '../care/answer-items.ts';
import { assignPackage } from '../care/assign-package.ts';
import { dayInNorway } from '../care/day-ahead.ts';
import { givenForm } from '../care/given-form.ts';
import { handIn } from '../care/hand-in.ts';
import { openResponse } from '../care/open-response.ts';
import { readPersonPage } from '../care/read-person-page.ts';
import { recordDecision } from '../care/record-decision.ts';
import { recordConsent } from '../care/record-consent.ts';
import type { AssignmentId, EpisodeId } from '../ids.ts';
import { daysEarlier } from './days-earlier.ts';
import { demoVisits, type DemoVisit } from './demo-answers.ts';
import type { DemoPerson } from './demo-people.ts';

const researchConsent = 'consent-research';
const daysToFollowUp = 38;
const dayInMilliseconds = 24 * 3600 * 1000;

/**
 * Gives an invented person forms, and the answers that belong to them, on the days on which they
 * belong. Everything goes through the same verbs as for a real person.
 */
export async function furnishDemoPerson(
	app: App,
	clinician: StaffActor,
	episodeId: EpisodeId,
	{ key, phase }: DemoPerson
): Promise<void> {
	for (const visit of demoVisits[key] ?? []) {
		const then = daysEarlier(app, visit.daysAgo);
		const assignmentId = await give(then, clinician, episodeId, phase, visit);
		const { unitId } = clinician;
		const mode = 'own-device';
		const patient: PatientActor = { kind: 'patient', unitId, episodeId, assignmentId, mode };
		await answer(then, patient, assignmentId, visit);
		if (!visit.isHandedIn) continue;
		await consentToResearch(then, patient);
		await handIn(then, patient, { assignmentId });
		if (visit.isDecidedOn) await decide(then, clinician, episodeId);
	}
}

/** The clinician offers the first suggestion that is not an alert, and means to look at it again. */
async function decide(then: App, clinician: StaffActor, episodeId: EpisodeId): Promise<void> {
	const { page } = await readPersonPage(then, clinician, { episodeId, language: 'nb' });
	const first = page.suggestions.find(
		({ status, kind }) => status === 'suggested' && kind !== 'alert'
	);
	if (!first) return;
	await recordDecision(then, clinician, {
		episodeId,
		suggestionId: first.id,
		act: 'offered',
		reason: 'Vi snakket om det, og han ville prøve.',
		ground: first.ground,
		ownerId: clinician.staffId,
		followUpOn: dayAfter(then, daysToFollowUp),
		supersedes: 'first'
	});
}

async function consentToResearch(then: App, patient: PatientActor): Promise<void> {
	const { version, hash } = then.content.currentForm(researchConsent);
	await recordConsent(then, patient, {
		episodeId: patient.episodeId,
		purpose: 'research',
		act: 'given',
		text: { id: researchConsent, version, hash },
		detail: {}
	});
}

function give(
	then: App,
	clinician: StaffActor,
	episodeId: EpisodeId,
	phase: string,
	visit: DemoVisit
): Promise<AssignmentId> {
	const intake = then.content.current.packages.find(({ id }) => id === visit.packageId);
	const core = intake ? coreParts(intake, phase).filter(({ by }) => by === 'patient') : [];
	const formIds = new Set([...core.map(({ form }) => form), ...Object.keys(visit.answers)]);
	return assignPackage(then, clinician, {
		episodeId,
		packageId: visit.packageId,
		moment: visit.moment,
		dueOn: dayAfter(then, visit.dueAfterDays),
		forms: [...formIds].map((formId) => givenForm(then.content, formId, 'patient'))
	});
}

async function answer(
	then: App,
	patient: PatientActor,
	assignmentId: AssignmentId,
	visit: DemoVisit
): Promise<void> {
	for (const [formId, answers] of Object.entries(visit.answers)) {
		const responseId = await openResponse(then, patient, {
			assignmentId,
			formId,
			rater: 'patient',
			language: 'nb'
		});
		const writes = Object.entries(answers).map(([item, raw], place) => ({
			client: 'demo',
			seq: place + 1,
			item,
			raw,
			marks: {}
		}));
		const { refused } = await answerItems(then, patient, { responseId, writes });
		const [item] = Object.keys(refused);
		if (item) throw new Error(`The demo's answer to ${formId}.${item} does not fit.`);
	}
}

function dayAfter(app: App, days: number): string {
	return dayInNorway(new Date(app.clock.now().getTime() + days * dayInMilliseconds));
}
