import type { Content } from '#engine/compile/compiled.ts';
import { textIn, type Text } from '#engine/text.ts';
import type { StaffActor } from '#server/auth/actor.ts';
import type { WorkListRow } from '#server/care/list-episodes.ts';
import type { OpenAlert } from '#server/care/list-open-alerts.ts';
import type { StandingDecision } from '#server/care/list-standing-decisions.ts';
import type { InterfaceLanguage } from '#texts/language.ts';
import type { AlertLine, FollowUp, PersonLine } from '#ui/clinic/work-list/work-list.ts';
import { alertWords } from '../alert-words.ts';
import type { NameOf } from '../names-of.ts';
import { packageTitle } from '../package-title.ts';

/** What the work list is put together from. */
export interface WorkListGround {
	readonly actor: StaffActor;
	readonly episodes: readonly WorkListRow[];
	readonly alerts: readonly OpenAlert[];
	readonly decisions: readonly StandingDecision[];
	readonly content: Content;
	readonly nameOf: NameOf;
	readonly language: InterfaceLanguage;
	readonly now: Date;
	/** An alert that nobody has taken stands out after so long. */
	readonly escalateAfterMinutes: number;
}

/** Follow-ups further away than this are not on the list yet. */
const nearDays = 3;
const dayInMilliseconds = 24 * 3600 * 1000;

export function alertLines(ground: WorkListGround): readonly AlertLine[] {
	const { alerts, nameOf, language, now } = ground;
	const longAgo = new Date(now.getTime() - ground.escalateAfterMinutes * 60_000).toISOString();
	return alerts.map((alert) => ({
		alertId: alert.alertId,
		episodeId: alert.episodeId,
		name: alert.identity.name,
		urgency: alert.urgency,
		says: alertWords(alert.cause, language),
		raisedAt: alert.raisedAt,
		takenBy: alert.takenBy === null ? null : nameOf(alert.takenBy),
		rank: alert.rank,
		hasWaitedTooLong:
			alert.takenBy === null && (alert.escalatedAt !== null || alert.raisedAt < longAgo)
	}));
}

export function personLines(ground: WorkListGround): readonly PersonLine[] {
	const { actor, alerts, decisions, content, language } = ground;
	const decisionsOf = Map.groupBy(decisions, (one) => one.episodeId);
	const titles = new Map(content.suggestions.map(({ id, title }) => [id, title]));
	const mine = new Set([
		...alerts.filter((one) => one.takenBy === actor.staffId).map((one) => one.episodeId),
		...decisions.filter((one) => one.ownerId === actor.staffId).map((one) => one.episodeId)
	]);
	return ground.episodes.map((row) => {
		const own = decisionsOf.get(row.episodeId) ?? [];
		return {
			episodeId: row.episodeId,
			name: row.identity.name,
			number: row.identity.number,
			phase: row.phase,
			startedAt: row.startedAt,
			openAlerts: row.openAlerts,
			isMine: mine.has(row.episodeId),
			changedDecisions: own.filter((one) => one.hasChangedGround).length,
			followUps: nearFollowUps(own, titles, ground),
			given: row.assignments.map((one) => ({
				assignmentId: one.assignmentId,
				title: packageTitle(content, one, language),
				moment: one.moment,
				dueOn: one.dueOn,
				status: one.status,
				forms: one.forms,
				opened: one.opened,
				submitted: one.submitted
			}))
		};
	});
}

function nearFollowUps(
	decisions: readonly StandingDecision[],
	titles: ReadonlyMap<string, Text>,
	{ nameOf, language, now }: WorkListGround
): readonly FollowUp[] {
	const soon = new Date(now.getTime() + nearDays * dayInMilliseconds).toISOString().slice(0, 10);
	return decisions
		.flatMap((one) => {
			if (one.followUpOn === null || one.followUpOn > soon) return [];
			const title = titles.get(one.suggestionId) ?? {};
			const owner = one.ownerId === null ? null : nameOf(one.ownerId);
			return [{ on: one.followUpOn, title: textIn(title, language).words, owner }];
		})
		.toSorted((a, b) => (a.on < b.on ? -1 : 1));
}
