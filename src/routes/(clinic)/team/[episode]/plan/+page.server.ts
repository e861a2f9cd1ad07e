import type { PageServerLoad } from './$types';
import { paperLanguage } from './paper-language.ts';
import { readPlan } from './read-plan.ts';

export const load: PageServerLoad = async (event) => {
	const { searchParams } = event.url;
	const language = paperLanguage(searchParams.get('sprak'), event.locals.language);
	return {
		...(await readPlan(event, language)),
		paperLanguage: language,
		episodeId: event.params.episode,
		isForRecord: searchParams.get('utgave') === 'journal'
	};
};
