import { describe, expect, it } from 'vitest';
import { changedView, readView, viewAttributes, writtenView, type View } from './view.ts';

const chosen: View = {
	language: 'en',
	size: 'lg',
	scheme: 'dark',
	pace: 'question',
	contrast: 'more'
};

describe('how somebody wants to see the pages', () => {
	it('comes back from its cookie as it was', () => {
		expect(readView(writtenView(chosen), 'nb')).toEqual(chosen);
	});

	it('is as usual when nothing was chosen, or the cookie was tampered with', () => {
		const usual: View = {
			language: 'nb',
			size: 'md',
			scheme: 'auto',
			pace: 'section',
			contrast: 'usual'
		};
		expect(readView(undefined, null)).toEqual(usual);
		expect(readView('"><script>.xl.pink', null)).toEqual(usual);
	});

	it('changes only what a form names, to what exists', () => {
		const form = new FormData();
		form.set('size', 'md');
		form.set('scheme', 'pink');
		expect(changedView(chosen, form)).toEqual({ ...chosen, size: 'md' });
	});

	it('is written on the page', () => {
		expect(viewAttributes(chosen)).toBe(
			'lang="en" data-size="lg" data-color-scheme="dark" data-contrast="more"'
		);
	});
});
