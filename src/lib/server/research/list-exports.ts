import type { QueryWarning } from '#research/query/near-duplicates.ts';
import { verb } from '../auth/verb.ts';
import { theUnit, unitIdOf } from '../care/objects/the-unit.ts';
import type { StaffId } from '../ids.ts';

/** One time that figures were looked at or taken out. */
export interface LoggedExport {
	readonly id: string;
	readonly at: string;
	readonly by: StaffId | null;
	readonly kind: 'preview' | 'download';
	/** The query document as JSON. */
	readonly query: string;
	readonly queryHash: string;
	readonly resultHash: string;
	readonly projectId: string | null;
	readonly reason: string | null;
	readonly warnings: readonly QueryWarning[];
}

const atOnce = 200;

/** Who took what out, when and why; the latest first. Everybody who may see projects sees all. */
export const listExports = verb(
	{
		name: 'listExports',
		capability: 'project:read',
		by: ['staff', 'system'],
		leaves: 'nothing',
		on: theUnit
	},
	async ({ app, actor }, _input: Record<string, never>): Promise<readonly LoggedExport[]> => {
		const rows = await app.db.read
			.selectFrom('research_export')
			.selectAll()
			.where('unit_id', '=', unitIdOf(actor))
			.orderBy('id', 'desc')
			.limit(atOnce)
			.execute();
		return rows.map((row) => ({
			id: row.id,
			at: row.at,
			by: row.by,
			kind: row.kind,
			query: row.query,
			queryHash: row.query_hash,
			resultHash: row.result_hash,
			projectId: row.project_id,
			reason: row.reason,
			warnings: JSON.parse(row.warnings ?? '[]') as QueryWarning[]
		}));
	}
);
