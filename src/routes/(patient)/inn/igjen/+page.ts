import { sayAtDoor } from '#texts/patient/say-at-door.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { language } = await parent();
	return { ...data, sayHere: await sayAtDoor(language) };
};
