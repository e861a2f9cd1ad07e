import { accounts as en } from '#texts/en/accounts.ts';
import { accounts as nb } from '#texts/nb/accounts.ts';
import { sayIn } from '#texts/say.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { language } = (await parent()).frame;
	return { ...data, words: sayIn<typeof nb>(language === 'en' ? en : nb, language) };
};
