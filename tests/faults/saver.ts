// Saves answers as fast as it can until it is killed, and says which are acknowledged.
import { openApp } from '#server/app.ts';
import type { PatientActor } from '#server/auth/actor.ts';
import { saveAnswers } from '#server/testing/save-answers.ts';
import type { ResponseId } from '#server/ids.ts';
import { settingsFromEnvironment } from '#server/settings/settings-from-environment.ts';

const [round, visit] = process.argv.slice(2) as [string, string];
const people = JSON.parse(visit) as { patient: PatientActor; responseId: ResponseId }[];
const app = await openApp(settingsFromEnvironment(), {
	forms: [],
	suggestions: [],
	packages: [],
	sources: [],
	signOffs: []
});

await Promise.all(
	people.map(async ({ patient, responseId }, person) => {
		const client = `round-${round}`;
		for (let seq = 1; ; seq++) {
			const answer = { state: 'answered', value: `${round} ${seq}` } as const;
			const write = { client, seq, item: `item-${seq % 7}`, answer, marks: {} };
			await saveAnswers(app, patient, { responseId, writes: [write] });
			process.stdout.write(`${person} ${seq}\n`);
		}
	})
);
