import { accessLog as en } from '#texts/en/access-log.ts';
import { accessLog as nb } from '#texts/nb/access-log.ts';
import { sayIn } from '#texts/say.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { language } = await parent();
	return { ...data, words: sayIn<typeof nb>(language === 'en' ? en : nb, language) };
};
