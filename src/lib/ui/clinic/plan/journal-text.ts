import type { SayToStaff } from '#texts/clinic/say-to-staff.ts';
import { paperText } from './paper-text.ts';
import type { Plan } from './plan.ts';
import { recordPaper } from './record-paper.ts';

/** A plan as plain text for the record, ready to be pasted. Empty parts are left out. */
export function journalText(plan: Plan, today: string, say: SayToStaff): string {
	return paperText(recordPaper(plan, today, say));
}
