import type { QueryProblem } from '#research/query/query.ts';
import type { SayToStaff } from '#texts/clinic/say-to-staff.ts';
import type { fillMessage } from '#texts/message.ts';
import { stratumWords } from './table-words.ts';

/** What is wrong with a query, in the reader's language; what is named stands as it was written. */
export function problemWords({ code, detail }: QueryProblem, say: SayToStaff): string {
	// Each message takes what its own problem tells; a test says every one of them.
	const tell = say as unknown as (
		key: `research.problem.${QueryProblem['code']}`,
		values: Parameters<typeof fillMessage>[2]
	) => string;
	const core = detail['core'];
	const worded = typeof core === 'string' ? { ...detail, core: stratumWords(core, say) } : detail;
	return tell(`research.problem.${code}`, worded);
}
