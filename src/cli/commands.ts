import { check } from './commands/check.ts';
import { compare } from './commands/compare.ts';
import { begin } from './commands/new.ts';
import { publish } from './commands/publish.ts';
import { report } from './commands/report.ts';
import { schema } from './commands/schema.ts';
import { score } from './commands/score.ts';
import { signOff } from './commands/sign-off.ts';
import { suggest } from './commands/suggest.ts';

/** A command: takes the words after its name, prints to standard output, gives an exit code. */
export type Command = (words: readonly string[]) => Promise<number>;

/** Every command by its name. */
export const commands: ReadonlyMap<string, { readonly run: Command; readonly usage: string }> =
	new Map([
		[
			'check',
			{ run: check, usage: 'check [--json] [--matrix] [--language] [--to-check] [FOLDER]' }
		],
		['compare', { run: compare, usage: 'compare --from OLD.yaml [--to NEW.yaml] [--form FORM]' }],
		['new', { run: begin, usage: 'new form ID [--kind profile|plan|…] | new suggestion ID' }],
		['publish', { run: publish, usage: 'publish' }],
		['report', { run: report, usage: 'report readability|packages [--out FILE.md]' }],
		['schema', { run: schema, usage: 'schema [--out FOLDER]' }],
		['score', { run: score, usage: 'score --form FORM --input CASES.json' }],
		['sign-off', { run: signOff, usage: 'sign-off list' }],
		['suggest', { run: suggest, usage: 'suggest --input CASE.json [--language nb|en]' }],
		// These open the database; the others shall start without it.
		[
			'aggregate',
			{
				run: async (words) => (await import('./commands/aggregate.ts')).aggregate(words),
				usage:
					'aggregate --query QUERY.yaml --out FOLDER [--project PROJECT] [--reason WORDS] [--unit UNIT]'
			}
		],
		[
			'simulate',
			{
				run: async (words) => (await import('./commands/simulate.ts')).simulate(words),
				usage: 'simulate --people N [--seed S] [--forms audit,…] [--suggestions yes] [--unit UNIT]'
			}
		],
		[
			'facts',
			{
				run: async (words) => (await import('./commands/facts.ts')).facts(words),
				usage:
					'facts rebuild [--unit UNIT] | facts export --out FOLDER [--project PROJECT] [--unit UNIT]'
			}
		],
		[
			'project',
			{
				run: async (words) => (await import('./commands/project.ts')).project(words),
				usage:
					'project list | propose --title T --purpose P --ethics E --from DAY --until DAY [--members ID,…] | approve|refuse|end --project PROJECT [--reason WORDS] [--unit UNIT]'
			}
		],
		[
			'research-settings',
			{
				run: async (words) =>
					(await import('./commands/research-settings.ts')).researchSettings(words),
				usage:
					'research-settings show | change [--threshold N] [--rounding N] [--noise N] [--grain G] [--core C] [--reason WORDS] [--unit UNIT]'
			}
		],
		[
			'permission',
			{
				run: async (words) => (await import('./commands/permission.ts')).permission(words),
				usage:
					'permission record --form FORM [--basis letter|non-commercial] --reference WORDS [--until DAY] [--unit UNIT] | permission list [--unit UNIT]'
			}
		],
		[
			'unit',
			{
				run: async (words) => (await import('./commands/unit.ts')).unit(words),
				usage: 'unit create --name NAME | unit list'
			}
		],
		[
			'staff',
			{
				run: async (words) => (await import('./commands/staff.ts')).staff(words),
				usage:
					'staff list | create --email E --name N --roles R,… [--own-password yes] < PASSWORD | close|reopen|reset-factor --email E | reset-password --email E < PASSWORD [--unit U]'
			}
		],
		[
			'audit',
			{
				run: async (words) => (await import('./commands/audit.ts')).audit(words),
				usage: 'audit verify [--anchors FILE] | audit anchor'
			}
		],
		[
			'key',
			{
				run: async (words) => (await import('./commands/key.ts')).key(words),
				usage: 'key rotate'
			}
		],
		[
			'rights',
			{
				run: async (words) => (await import('./commands/rights.ts')).rights(words),
				usage:
					'rights list | record --episode E --kind K | answer --request R --state met|refused --answer WORDS | lift --request R | copy --episode E --out FOLDER | erase --episode E --yes-erase E | hold|unhold --episode E | retention [--treatment|research|access MONTHS|none] [--decide yes]'
			}
		],
		[
			'wording',
			{
				run: async (words) => (await import('./commands/wording.ts')).wording(words),
				usage:
					'wording load --form FORM --input WORDING.yaml [--unit UNIT] | wording list [--unit UNIT]'
			}
		]
	]);
