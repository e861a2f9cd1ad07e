import { retention as retentionEn } from '#texts/en/retention.ts';
import { rights as en } from '#texts/en/rights.ts';
import { retention as retentionNb } from '#texts/nb/retention.ts';
import { rights as nb } from '#texts/nb/rights.ts';
import { sayIn } from '#texts/say.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { language } = (await parent()).frame;
	const isEnglish = language === 'en';
	return {
		...data,
		words: sayIn<typeof nb>(isEnglish ? en : nb, language),
		wordsOfRetention: sayIn<typeof retentionNb>(isEnglish ? retentionEn : retentionNb, language)
	};
};
