import { expect, it } from 'vitest';
import { openApp } from '../app.ts';
import { describeOnBothDatabases, noContent } from '../testing/on-both-databases.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { countTry, refuseTooManyTries, type Limited } from './rate-limit.ts';

const rule = { name: 'test', tries: 10, windowSeconds: 60 };

describeOnBothDatabases('a limit', (app) => {
	it('holds over several nodes that count at once', async () => {
		const limits: readonly Limited[] = [{ rule, key: 'somebody' }];
		const other = await openApp(app().settings, noContent, app().clock);
		await Promise.all([app(), other].flatMap((node) => fiveTries(() => countTry(node, limits))));
		expect(await refusalOf(refuseTooManyTries(app(), limits))).toBe('too-many-tries');
		expect(await refusalOf(refuseTooManyTries(other, limits))).toBe('too-many-tries');
		await other.close();
	});

	it('is of one thing, and passes with its window', async () => {
		const limits: readonly Limited[] = [{ rule, key: 'somebody else' }];
		await Promise.all(fiveTries(() => countTry(app(), limits)));
		expect(await refusalOf(refuseTooManyTries(app(), limits))).toBe('done');
		await Promise.all(fiveTries(() => countTry(app(), limits)));
		expect(await refusalOf(refuseTooManyTries(app(), limits))).toBe('too-many-tries');
		expect(await refusalOf(refuseTooManyTries(app(), [{ rule, key: 'a third' }]))).toBe('done');
		app().clock.advance(61);
		expect(await refusalOf(refuseTooManyTries(app(), limits))).toBe('done');
	});
});

function fiveTries(count: () => Promise<void>): Promise<void>[] {
	return Array.from({ length: 5 }, count);
}
