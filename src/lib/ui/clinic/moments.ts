import { moments } from '#engine/moments.ts';
import type { clinicWorkList } from '#texts/nb/clinic-work-list.ts';
import type { Say } from '#texts/say.ts';

type MomentWords = Pick<typeof clinicWorkList, `moment.${(typeof moments)[number]}`>;

/** A moment in words. One that came from elsewhere is shown as it was written. */
export function momentWords(moment: string, say: Say<MomentWords>): string {
	const known = moments.find((one) => one === moment);
	return known ? say(`moment.${known}`) : moment;
}
