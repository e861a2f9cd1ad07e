import type { AnswerLine, FormScores } from '../person/person.ts';
import type { DecisionLine } from '../suggestions/suggestion.ts';

/** Something the service has promised. */
export interface Promised {
	readonly id: string;
	readonly title: string;
	/** The suggestion as it is said to the person; null when it has no such words. */
	readonly patientText: string | null;
	readonly act: 'offered' | 'adapted';
	readonly reason: string;
	/** The degree that was chosen, in words; null where there are none. */
	readonly degree: DecisionLine['degree'];
	readonly extent: DecisionLine['extent'];
	/** What the person has said to it; null while they have not. */
	readonly reply: DecisionLine['act'] | null;
	readonly owner: string | null;
	readonly followUpOn: string | null;
	/** Paper can be found by somebody else: left out unless the clinician takes it in. */
	readonly isPrivate: boolean;
}

/** A plan that the person has made, in their own words. */
export interface OwnPlan {
	readonly form: string;
	readonly title: string;
	readonly isPrivate: boolean;
	readonly lines: readonly Pick<AnswerLine, 'item' | 'about' | 'aboutLanguage' | 'says'>[];
}

/** What was set aside for now, for the record. */
export interface SetAside {
	readonly id: string;
	readonly title: string;
	readonly reason: string;
	readonly followUpOn: string | null;
}

/** Everything agreed with a person, and what it rests on. */
export interface Plan {
	readonly resources: readonly Pick<AnswerLine, 'item' | 'about' | 'says'>[];
	/** Something dangerous is going on: then the person's own words stay off paper, too. */
	readonly areResourcesPrivate: boolean;
	readonly promised: readonly Promised[];
	readonly ownPlans: readonly OwnPlan[];
	readonly setAside: readonly SetAside[];
	readonly scores: readonly FormScores[];
	/** Alerts that somebody has closed, with what was done. */
	readonly handled: readonly {
		readonly says: string;
		readonly act: string;
		readonly by: string;
		readonly at: string;
	}[];
	/** Alerts that are still open. */
	readonly open: readonly string[];
	/** Forms that were read, with their versions. */
	readonly forms: readonly {
		readonly title: string;
		readonly version: string;
		readonly at: string;
	}[];
	/** Licence notices that follow wherever an instrument is reported. */
	readonly notices: readonly string[];
}
