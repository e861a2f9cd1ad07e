import type { ResponseView } from '#server/dossier/person-page.ts';
import type { FormChange, Gaps } from '#ui/clinic/person/change.ts';
import { headlineScores } from '#ui/clinic/person/headline-scores.ts';

/** What differs between the two latest occasions of each form, the latest first. */
export function changesOf(submitted: readonly ResponseView[]): readonly FormChange[] {
	const byForm = Map.groupBy(submitted, ({ form, rater }) => `${rater} ${form}`);
	return [...byForm.values()].flatMap(([after, before]): readonly FormChange[] => {
		if (!after || !before) return [];
		const earlier = new Map(before.lines.map((line) => [line.item, line]));
		const answers = after.lines.filter((line) => {
			const then = earlier.get(line.item);
			return then !== undefined && (then.says !== line.says || then.state !== line.state);
		}).length;
		const headline = headlineScores(after.scores.map((line) => ({ ...line, earlier: null })));
		const scores = headline.flatMap(({ score, title, says }) => {
			const then = before.scores.find((one) => one.score === score);
			return then && then.says !== says ? [{ title, before: then.says, after: says }] : [];
		});
		if (answers === 0 && scores.length === 0) return [];
		return [
			{
				form: after.form,
				title: after.title,
				before: before.responseId,
				after: after.responseId,
				beforeAt: before.submittedAt ?? before.openedAt,
				afterAt: after.submittedAt ?? after.openedAt,
				answers,
				scores
			}
		];
	});
}

/** What the person has not answered in the latest of each form, and what they declined. */
export function gapsOf(latest: readonly ResponseView[]): Gaps {
	const own = latest.filter(({ rater }) => rater === 'patient');
	const lines = own.flatMap(({ title, lines }) =>
		lines.filter((line) => !line.isClinicianOnly).map((line) => ({ form: title, ...line }))
	);
	const gap = ({ form, about }: { form: string; about: string }) => ({ form, about });
	return {
		missing: lines.filter(({ state }) => state === 'open' || state === 'skipped').map(gap),
		declined: lines.filter(({ state }) => state === 'declined').map(gap)
	};
}
