import { ServerRefusal, type ServerRefusalCode } from '../server-refusal.ts';

/** The code with which something is refused; `done` when it is not. Other errors are thrown on. */
export async function refusalOf(deed: Promise<unknown>): Promise<ServerRefusalCode | 'done'> {
	try {
		await deed;
		return 'done';
	} catch (error) {
		if (error instanceof ServerRefusal) return error.code;
		throw error;
	}
}
