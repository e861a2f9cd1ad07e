import { rights as en } from '#texts/en/rights.ts';
import { rights as nb } from '#texts/nb/rights.ts';
import { sayIn } from '#texts/say.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { language } = (await parent()).frame;
	return { ...data, words: sayIn<typeof nb>(language === 'en' ? en : nb, language) };
};
