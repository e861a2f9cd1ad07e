/** Pages of a visit: numbers only, so that an address says nothing about what is asked. */

/** Where one sees all parts. */
export const overviewPath = '/s';

/** Where one sees the own answers and hands them in. */
export const summaryPath = '/s/svar';

/** What happens when somebody asks for help to answer. */
export const helpPath = '/s/hjelp';

/** A section of a form; both count from 0 here and from 1 in the address. */
export function sectionPath(form: number, section: number): string {
	return `/s/${form + 1}/${section + 1}`;
}

/** One question of a section, for those who take one at a time. */
export function stepPath(form: number, section: number, step: number): string {
	return step === 0 ? sectionPath(form, section) : `${sectionPath(form, section)}?n=${step + 1}`;
}

/** Where the answers of a form are saved. */
export function savePath(form: number): string {
	return `/s/${form + 1}/lagre`;
}

/** The place that a number in an address names; -1 for anything else. */
export function placeIn(param: string): number {
	return /^[1-9]\d{0,3}$/.test(param) ? Number(param) - 1 : -1;
}
