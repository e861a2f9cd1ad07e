import { listExports } from '#server/research/list-exports.ts';
import { listProjects } from '#server/research/projects/list-projects.ts';
import { hasCapability } from '#server/auth/authorise.ts';
import { readQuery } from '#research/query/read-query.ts';
import { asked } from '../../../asked.ts';
import { staffOf } from '../../../(staff)/staff-of.ts';
import { addressOfQuery } from '../query-from-address.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = staffOf(event);
	const { app } = event.locals;
	const [exports, { projects, names }] = await Promise.all([
		asked(listExports(app, actor, {})),
		asked(listProjects(app, actor, {}))
	]);
	const titles = new Map<string, string>(projects.map(({ id, title }) => [id, title]));
	return {
		mayAsk: hasCapability(actor, 'research:aggregate'),
		lines: exports.map((one) => {
			const read = readQuery(JSON.parse(one.query));
			const query = 'query' in read ? read.query : null;
			return {
				id: one.id,
				at: one.at,
				who: one.by === null ? null : (names[one.by] ?? null),
				kind: one.kind,
				query,
				address: query && addressOfQuery(query),
				project: one.projectId === null ? null : (titles.get(one.projectId) ?? null),
				reason: one.reason,
				warnings: one.warnings,
				queryHash: one.queryHash,
				resultHash: one.resultHash
			};
		})
	};
};
