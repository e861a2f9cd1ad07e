import type { App } from '../app.ts';
import type { PatientActor, StaffActor } from '../auth/actor.ts';
import { answerItems } from '../care/answer-items.ts';
import { assignPackage } from '../care/assign-package.ts';
import { givenForm } from '../care/given-form.ts';
import { handIn } from '../care/hand-in.ts';
import { openResponse } from '../care/open-response.ts';
import type { EpisodeId } from '../ids.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { demoVisits, type DemoVisit } from './demo-answers.ts';
import type { FurnishEpisode } from './seed-demo.ts';

const dayInMilliseconds = 24 * 3600 * 1000;

/** Gives the invented people their forms and answers, on the days on which they belong. */
export function furnishDemo(app: App): FurnishEpisode {
	return async (clinician, episodeId, { key }) => {
		for (const visit of demoVisits[key] ?? []) await visitOf(app, clinician, episodeId, visit);
	};
}

async function visitOf(
	app: App,
	clinician: StaffActor,
	episodeId: EpisodeId,
	visit: DemoVisit
): Promise<void> {
	const then = asOf(app, visit.daysAgo);
	const core = app.content.current.packages
		.filter((one) => one.id === visit.packageId && one.moment === visit.moment)
		.flatMap((one) => one.forms)
		.filter(({ by, part }) => by === 'patient' && part === 'core')
		.map(({ form }) => form);
	const forms = [...new Set([...core, ...Object.keys(visit.answers)])];
	const assignmentId = await assignPackage(then, clinician, {
		episodeId,
		packageId: visit.moment === 'intake' ? visit.packageId : null,
		moment: visit.moment,
		dueOn: visit.dueAfterDays === null ? null : dateIn(app, visit.dueAfterDays - visit.daysAgo),
		forms: forms.map((form) => givenForm(app.content, form, 'patient'))
	});
	const patient: PatientActor = {
		kind: 'patient',
		unitId: clinician.unitId,
		episodeId,
		assignmentId,
		mode: 'own-device'
	};
	for (const [formId, answers] of Object.entries(visit.answers)) {
		const responseId = await openResponse(then, patient, {
			assignmentId,
			formId,
			rater: 'patient',
			language: 'nb'
		});
		const { refused } = await answerItems(then, patient, {
			responseId,
			writes: Object.entries(answers).map(([item, raw], place) => ({
				client: 'demo',
				seq: place + 1,
				item,
				raw,
				marks: {}
			}))
		});
		refuseOutdatedAnswers(formId, Object.keys(refused));
	}
	if (visit.isHandedIn) await handIn(then, patient, { assignmentId });
}

/** The same app some days ago: everything it writes is dated then. */
function asOf(app: App, daysAgo: number): App {
	const now = () => new Date(app.clock.now().getTime() - daysAgo * dayInMilliseconds);
	return { ...app, clock: { now } };
}

function dateIn(app: App, days: number): string {
	return new Date(app.clock.now().getTime() + days * dayInMilliseconds).toISOString().slice(0, 10);
}

function refuseOutdatedAnswers(formId: string, items: readonly string[]): void {
	if (!items.length) return;
	throw new ServerRefusal(
		'invalid',
		`The demo answers ${formId} (${items.join(', ')}) in a way that the form does not know.`,
		'Write answers into demo-answers.ts that the form has.'
	);
}
