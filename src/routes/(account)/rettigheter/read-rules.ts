import { retentionPurposes, type RetentionRules } from '#server/care/retention-rules.ts';

/** Months by purpose as somebody wrote them, an empty field for no rule; null when none was asked. */
export function readRules(written: URLSearchParams): RetentionRules | null {
	if (!retentionPurposes.every((purpose) => /^\d{0,3}$/.test(written.get(purpose) ?? 'x'))) {
		return null;
	}
	const monthsFor = (purpose: string): number | null => {
		const months = written.get(purpose) ?? '';
		return months === '' ? null : Number(months);
	};
	return {
		treatment: monthsFor('treatment'),
		research: monthsFor('research'),
		access: monthsFor('access')
	};
}
