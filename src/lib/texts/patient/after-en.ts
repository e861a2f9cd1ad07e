import { comingBack } from '../en/coming-back.ts';
import { consents } from '../en/consents.ts';
import { helpWanted } from '../en/help-wanted.ts';
import { ownPlan } from '../en/own-plan.ts';
import { summary } from '../en/summary.ts';
import type { after as nb } from './after-nb.ts';

/** What is said between and after the questions, in English. */
export const after: Readonly<Record<keyof typeof nb, string>> = {
	...comingBack,
	...helpWanted,
	...summary,
	...consents,
	...ownPlan
};
