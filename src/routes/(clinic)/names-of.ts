import type { Colleague } from '#server/care/list-staff.ts';
import { clinicFrame as en } from '#texts/en/clinic-frame.ts';
import type { InterfaceLanguage } from '#texts/language.ts';
import { clinicFrame as nb } from '#texts/nb/clinic-frame.ts';

/** The name of whoever did something; ids are never shown. */
export type NameOf = (staffId: string) => string;

/** Names of the unit's staff, also of those who have left. */
export function namesOf(colleagues: readonly Colleague[], language: InterfaceLanguage): NameOf {
	const names = new Map<string, string>(colleagues.map(({ staffId, name }) => [staffId, name]));
	const words = language === 'en' ? en : nb;
	return (staffId) => names.get(staffId) ?? words['frame.formerColleague'];
}
