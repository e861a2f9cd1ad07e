import type { App } from '../app.ts';
import { luciaOf } from './staff-session.ts';
import { instant } from '../clock.ts';

/** Removes what has run out and serves nobody: ended sessions, unanswered challenges and passed rate limits. */
export async function sweep(app: App): Promise<void> {
	const now = instant(app.clock);
	await luciaOf(app).deleteExpiredSessions();
	await app.db.write(async (tx) => {
		await tx.deleteFrom('challenge').where('ends_at', '<=', now).execute();
		await tx.deleteFrom('rate_limit').where('window_ends_at', '<=', now).execute();
		await tx
			.deleteFrom('patient_session')
			.where((row) =>
				row.or([
					row('ends_at', '<=', now),
					row('idle_until', '<=', now),
					row('ended_at', 'is not', null)
				])
			)
			.execute();
	});
}
