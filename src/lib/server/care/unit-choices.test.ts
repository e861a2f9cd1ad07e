import { describe, expect, it } from 'vitest';
import { offersPackage, unitText } from './unit-choices.ts';

describe('what a unit has chosen', () => {
	it('offers every package until some are chosen, then only those', () => {
		expect(offersPackage({}, 'intake')).toBe(true);
		expect(offersPackage({ offeredPackages: [] }, 'intake')).toBe(true);
		expect(offersPackage({ offeredPackages: ['detox'] }, 'intake')).toBe(false);
		expect(offersPackage({ offeredPackages: ['detox'] }, 'detox')).toBe(true);
	});

	it('says its own words only in the language they are written in', () => {
		const settings = { welcome: { nb: 'Velkommen.', en: '' } };
		expect(unitText(settings, 'welcome', 'nb')).toBe('Velkommen.');
		expect(unitText(settings, 'welcome', 'en')).toBeNull();
		expect(unitText(settings, 'reminder', 'nb')).toBeNull();
	});
});
