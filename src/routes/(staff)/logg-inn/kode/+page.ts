import { sayAboutAccount } from '../../account-words.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => ({
	...data,
	words: sayAboutAccount((await parent()).language)
});
