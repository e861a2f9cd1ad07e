import { readFileSync } from 'node:fs';

/** Whose rights a process gets; empty for our own. */
export interface ProcessUser {
	readonly uid?: number;
	readonly gid?: number;
}

/** PostgreSQL refuses to run as root: then it runs as the user `postgres` or `nobody`. */
export function unprivilegedUser(): ProcessUser {
	if (process.getuid?.() !== 0) return {};
	const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
	for (const name of ['postgres', 'nobody']) {
		const fields = lines.find((line) => line.startsWith(`${name}:`))?.split(':');
		if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) };
	}
	return { uid: 65_534, gid: 65_534 };
}
