/** Where a patient enters a code: neutral, whoever sees the address. */
export const patientDoor = '/';

/** The door with a code filled in. The fragment is never sent to a server or kept in its logs. */
export function doorWithCode(origin: string, code: string): string {
	return `${origin}${patientDoor}#${code}`;
}
