import { sayAfter } from '#texts/patient/say-after.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { language } = await parent();
	return { ...data, sayHere: await sayAfter(language) };
};
