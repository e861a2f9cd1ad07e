import { describe, expect, it } from 'vitest';
import type { CompiledForm } from '#engine/compile/compiled.ts';
import { openContent } from '../content/open-content.ts';
import { helpWantedIn, wishesForTheClinic, wishWords } from './help-wanted.ts';

const said = (item: string, value: string) =>
	({ [`answering-state.${item}`]: { state: 'answered', value } }) as const;

describe('how somebody wants to answer', () => {
	it('is told to the clinic when the clinic has to do something', () => {
		expect(helpWantedIn(said('help-wanted', 'read-aloud')).wish).toBe('read-aloud');
		expect(helpWantedIn(said('help-wanted', 'myself')).wish).toBeNull();
		expect(helpWantedIn(said('help-wanted', 'short-bits'))).toEqual({
			wish: null,
			wantsShortBits: true,
			isNotAlone: false
		});
	});

	it('is nothing as long as nothing was said, also when it was declined', () => {
		const nothing = { wish: null, wantsShortBits: false, isNotAlone: false };
		expect(helpWantedIn({})).toEqual(nothing);
		expect(helpWantedIn({ 'answering-state.help-wanted': { state: 'declined' } })).toEqual(nothing);
	});

	it('lets private parts wait for somebody who is not alone', () => {
		expect(helpWantedIn(said('alone-now', 'no')).isNotAlone).toBe(true);
		expect(helpWantedIn(said('alone-now', 'dont-know')).isNotAlone).toBe(false);
	});

	it('is said in the words of the shipped form: every wish has its option there', async () => {
		const content = await openContent();
		const form = content.forms.find(({ id }) => id === 'answering-state') as CompiledForm;
		for (const wish of wishesForTheClinic) {
			expect(wishWords(form, wish)['nb']).toMatch(/^Hvordan vil du svare\? ./);
			expect(wishWords(form, wish)['nb']).not.toContain(wish);
		}
	});
});
