import { coreParts } from '#engine/packages/package-parts.ts';
import type { App } from '../app.ts';
import { system, type StaffActor } from '../auth/actor.ts';
import { answerItems } from '../care/answer-items.ts';
import { assignPackage } from '../care/assign-package.ts';
import { handIn } from '../care/hand-in.ts';
import { openResponse } from '../care/open-response.ts';
import { recordConsent } from '../care/record-consent.ts';
import type { EpisodeId } from '../ids.ts';
import { demoAnswers } from './demo-answers.ts';
import type { DemoPerson } from './demo-people.ts';

const researchConsent = 'consent-research';

/**
 * Gives an invented person the intake package, and the answers that belong to them. Everything
 * goes through the same verbs as for a real person.
 */
export async function furnishDemoPerson(
	app: App,
	clinician: StaffActor,
	episodeId: EpisodeId,
	{ key, phase }: DemoPerson
): Promise<void> {
	const furnishing = demoAnswers[key];
	const intake = app.content.current.packages.find(({ id }) => id === 'intake');
	if (!furnishing || !intake) return;
	const core = coreParts(intake, phase).filter(({ by }) => by === 'patient');
	const formIds = new Set([...core.map(({ form }) => form), ...Object.keys(furnishing.answers)]);
	const assignmentId = await assignPackage(app, clinician, {
		episodeId,
		packageId: intake.id,
		moment: intake.moment,
		dueOn: null,
		forms: [...formIds].map((formId) => {
			const { version, hash } = app.content.currentForm(formId);
			return { formId, version, hash, rater: 'patient' as const };
		})
	});
	const demo = system('demo', clinician.unitId);
	for (const [formId, answers] of Object.entries(furnishing.answers)) {
		const responseId = await openResponse(app, demo, {
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
		const { refused } = await answerItems(app, demo, { responseId, writes });
		const [item] = Object.keys(refused);
		if (item) throw new Error(`The demo's answer to ${formId}.${item} does not fit.`);
	}
	if (!furnishing.isHandedIn) return;
	const { version, hash } = app.content.currentForm(researchConsent);
	await recordConsent(app, demo, {
		episodeId,
		purpose: 'research',
		act: 'given',
		text: { id: researchConsent, version, hash },
		detail: {}
	});
	await handIn(app, demo, { assignmentId });
}
