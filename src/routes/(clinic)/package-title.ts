import type { Content } from '#engine/compile/compiled.ts';
import { textIn } from '#engine/text.ts';
import { sayIn } from '#texts/say.ts';
import { clinicAssigning as en } from '#texts/en/clinic-assigning.ts';
import type { InterfaceLanguage } from '#texts/language.ts';
import { clinicAssigning as nb } from '#texts/nb/clinic-assigning.ts';

/** What was given is called by its package; single forms have no package. */
export function packageTitle(
	content: Content,
	packageId: string | null,
	language: InterfaceLanguage
): string {
	const found = content.packages.find((one) => one.id === packageId);
	if (found) return textIn(found.title, language).words;
	return sayIn<typeof nb>(language === 'en' ? en : nb, language)('assign.single');
}
