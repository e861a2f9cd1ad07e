import { describe, expect, it } from 'vitest';
import { greetingLanguage } from './language.ts';

describe('the language to greet somebody in', () => {
	it('is the one they chose, whatever the browser says', () => {
		expect(greetingLanguage('en', 'nb-NO,nb')).toBe('en');
	});

	it('is the first of ours that the browser asks for', () => {
		expect(greetingLanguage(undefined, 'pl,en;q=0.8,nb;q=0.3')).toBe('en');
		expect(greetingLanguage(undefined, 'en;q=0.2,nn-NO;q=0.9')).toBe('nb');
	});

	it('is Norwegian when nothing is known', () => {
		expect(greetingLanguage(undefined, null)).toBe('nb');
		expect(greetingLanguage('xx', 'fr,de')).toBe('nb');
	});
});
