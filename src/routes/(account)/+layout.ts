import { sayToStaff } from '#texts/clinic/say-to-staff.ts';
import { sayAboutAccount } from '../(staff)/account-words.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ data }) => ({
	...data,
	say: await sayToStaff(data.frame.language),
	words: sayAboutAccount(data.frame.language)
});
