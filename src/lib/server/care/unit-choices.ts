import type { UnitSettings } from './unit-settings.ts';

/** Under these names a unit keeps its choices. */
export const offeredPackagesSetting = 'offeredPackages';
export const welcomeSetting = 'welcome';
export const reminderSetting = 'reminder';

/** Whether the unit offers a package; a unit that has chosen none offers all. */
export function offersPackage(settings: UnitSettings, packageId: string): boolean {
	const chosen = settings[offeredPackagesSetting];
	return !Array.isArray(chosen) || chosen.length === 0 || chosen.includes(packageId);
}

/** A text of the unit in a language; null when it has written none in it. */
export function unitText(
	settings: UnitSettings,
	name: typeof welcomeSetting | typeof reminderSetting,
	language: string
): string | null {
	const kept = settings[name];
	if (typeof kept !== 'object' || kept === null) return null;
	const words = (kept as Readonly<Record<string, unknown>>)[language];
	return typeof words === 'string' && words !== '' ? words : null;
}
