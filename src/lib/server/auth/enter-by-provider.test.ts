import { expect, it } from 'vitest';
import { assignPackage } from '../care/assign-package.ts';
import { createEpisode } from '../care/create-episode.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { newTestUnit } from '../testing/people.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { runningProviders } from '../testing/running-providers.ts';
import { nobody } from './actor.ts';
import { beginProviderEntry, enterByProvider } from './enter-by-provider.ts';

const door = nobody('192.0.2.9');
const running = runningProviders();
const { withProviders } = running;
let count = 0;

describeOnBothDatabases('a provider of identities, for patients', (app) => {
	async function arrive(here: TestApp, number: string | undefined) {
		running.provider.next = {
			subject: `person-${++count}`,
			level: 'high',
			...(number !== undefined && { number })
		};
		const left = await beginProviderEntry(here, door, {});
		const query = await running.provider.visit(left.address);
		return enterByProvider(here, door, { ...left, query });
	}

	it('lets in a person by the number that the clinic wrote down, to what is still to answer', async () => {
		const here = withProviders(app());
		const { clinician, unitId } = await newTestUnit(here);
		const number = `00${++count}`;
		const { episodeId } = await createEpisode(here, clinician, {
			identity: { name: 'Petra Oppdiktet', number: ` ${number} ` },
			facts: {},
			phase: 'intake'
		});
		expect(await refusalOf(arrive(here, number))).toBe('provider-unknown');
		const assignmentId = await assignPackage(here, clinician, {
			episodeId,
			packageId: 'intake',
			moment: 'intake',
			dueOn: null,
			forms: [{ formId: 'resources-first', version: '1.0.0', hash: 'a', rater: 'patient' }]
		});
		const { actor } = await arrive(here, number);
		expect(actor).toEqual({
			kind: 'patient',
			unitId,
			episodeId,
			assignmentId,
			mode: 'own-device'
		});
	});

	it('makes nobody, and tells a stranger no more than a person without forms', async () => {
		const here = withProviders(app());
		const before = await countPeople(here);
		expect(await refusalOf(arrive(here, '12345'))).toBe('provider-unknown');
		expect(await refusalOf(arrive(here, undefined))).toBe('provider-unknown');
		expect(await countPeople(here)).toBe(before);
	});
});

async function countPeople(app: TestApp): Promise<number> {
	const { people } = await app.db.read
		.selectFrom('person')
		.select((row) => row.fn.countAll<number>().as('people'))
		.executeTakeFirstOrThrow();
	return people;
}
