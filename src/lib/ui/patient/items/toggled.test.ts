import { describe, expect, it } from 'vitest';
import { choicesItem } from '../testing/sample-items.ts';
import { toggled } from './toggled.ts';

const options = choicesItem.options ?? [];

describe('ticking options', () => {
	it('adds in the order of the options', () => {
		expect(toggled(['friends'], 'family', true, options)).toEqual(['family', 'friends']);
	});

	it('takes away what is unticked', () => {
		expect(toggled(['family', 'friends'], 'family', false, options)).toEqual(['friends']);
	});

	it('"none of these" unticks the others, and they untick it', () => {
		expect(toggled(['family', 'friends'], 'nothing-now', true, options)).toEqual(['nothing-now']);
		expect(toggled(['nothing-now'], 'peers', true, options)).toEqual(['peers']);
	});
});
