import { expect, it } from 'vitest';
import { nobody } from '../auth/actor.ts';
import { signIn } from '../auth/sign-in.ts';
import { listEpisodes } from '../care/list-episodes.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { demoNotice } from './demo-notice.ts';
import { demoAccounts, demoPeople } from './demo-people.ts';
import { seedDemo } from './seed-demo.ts';

function asDemo(app: TestApp): TestApp {
	return { ...app, settings: { ...app.settings, isDemo: true } };
}

const unfurnished = async () => {};

describeOnBothDatabases('the demo', (app) => {
	it('is not there unless it is asked for', async () => {
		expect(await seedDemo(app(), unfurnished)).toBeNull();
		expect(demoNotice(app().settings)).toEqual([]);
	});

	it('is made once, furnished person by person', async () => {
		const furnished: string[] = [];
		const made = await seedDemo(asDemo(app()), async (_clinician, _episodeId, { key }) => {
			furnished.push(key);
		});
		expect(made).not.toBeNull();
		expect(furnished).toEqual(demoPeople.map((person) => person.key));
		expect(await seedDemo(asDemo(app()), unfurnished)).toBeNull();
	});

	it('its accounts sign in as its notice says, and the clinician sees its people', async () => {
		const notice = demoNotice(asDemo(app()).settings).join('\n');
		expect(notice).toContain('DEMO');
		for (const account of demoAccounts) {
			const { actor } = await signIn(app(), nobody('127.0.0.1'), account);
			expect(actor.roles.toSorted()).toEqual(account.roles.toSorted());
			expect(notice).toContain(account.password);
		}
		const { actor } = await signIn(app(), nobody('127.0.0.1'), demoAccounts[0]!);
		const rows = await listEpisodes(app(), actor, {});
		expect(rows.map((row) => row.identity.name).toSorted()).toEqual(
			demoPeople.map((person) => person.name).toSorted()
		);
	});
});
