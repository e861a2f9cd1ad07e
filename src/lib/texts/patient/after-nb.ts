import { comingBack } from '../nb/coming-back.ts';
import { consents } from '../nb/consents.ts';
import { helpWanted } from '../nb/help-wanted.ts';
import { ownPlan } from '../nb/own-plan.ts';
import { summary } from '../nb/summary.ts';

/** What is said between and after the questions, in Norwegian. */
export const after = {
	...comingBack,
	...helpWanted,
	...summary,
	...consents,
	...ownPlan
} as const;
