import type { Content } from '#engine/compile/compiled.ts';
import { textIn } from '#engine/text.ts';
import { clinicAssigning as assigningEn } from '#texts/en/clinic-assigning.ts';
import { clinicWorkList as workListEn } from '#texts/en/clinic-work-list.ts';
import type { InterfaceLanguage } from '#texts/language.ts';
import { clinicAssigning } from '#texts/nb/clinic-assigning.ts';
import { clinicWorkList } from '#texts/nb/clinic-work-list.ts';
import { sayIn } from '#texts/say.ts';
import { momentWords } from '#ui/clinic/moments.ts';

const nb = { ...clinicAssigning, ...clinicWorkList };
const en = { ...assigningEn, ...workListEn };

/** What was given is called by its package; single forms by their moment. */
export function packageTitle(
	content: Content,
	{ packageId, moment }: { readonly packageId: string | null; readonly moment: string },
	language: InterfaceLanguage
): string {
	const found = content.packages.find((one) => one.id === packageId);
	if (found) return textIn(found.title, language).words;
	const say = sayIn<typeof nb>(language === 'en' ? en : nb, language);
	return say('assign.singleAt', { moment: momentWords(moment, say) });
}
