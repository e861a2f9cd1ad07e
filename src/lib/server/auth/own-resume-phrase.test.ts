import { expect, it } from 'vitest';
import { describeOnBothDatabases } from '../testing/on-both-databases.ts';
import { newTestUnit } from '../testing/people.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { nobody } from './actor.ts';
import { keepResumePhrase } from './keep-resume-phrase.ts';
import { dropResumePhrase, hasResumePhrase } from './own-resume-phrase.ts';
import { resume } from './resume.ts';

describeOnBothDatabases('a phrase of one’s own', (app) => {
	it('is there once it was kept, and opens nothing once it was dropped', async () => {
		const { patient, assignmentId } = await newTestUnit(app());
		const own = { assignmentId };
		expect(await hasResumePhrase(app(), patient, own)).toBe(false);
		const phrase = await keepResumePhrase(app(), patient, own);
		expect(await hasResumePhrase(app(), patient, own)).toBe(true);
		expect((await resume(app(), nobody('::1'), { phrase })).actor.assignmentId).toBe(assignmentId);
		await dropResumePhrase(app(), patient, own);
		expect(await hasResumePhrase(app(), patient, own)).toBe(false);
		expect(await refusalOf(resume(app(), nobody('::1'), { phrase }))).toBe('code-refused');
	});
});
