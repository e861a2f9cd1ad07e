import { isInterfaceLanguage, type InterfaceLanguage } from '#texts/language.ts';

/** The language of the paper, which need not be the clinician's own. */
export function paperLanguage(chosen: unknown, own: InterfaceLanguage): InterfaceLanguage {
	return isInterfaceLanguage(chosen) ? chosen : own;
}
