import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { querySchema } from './query-schema.ts';
import type { Query, QueryOutcome, QueryProblem } from './query.ts';

const example =
	'For example: {"terskel-query": 1, "score": "audit.zone", "moment": "intake", "periods": ["2026-H1"], "by": ["gender"]}';

/** Reads a query from YAML or JSON; every problem at once, each with its line. */
export function readQueryText(text: string): QueryOutcome {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, version: '1.2' });
	if (document.errors.length > 0) {
		const problems = document.errors.map((error) => ({
			code: 'not-a-document' as const,
			detail: {},
			at: '',
			line: lines.linePos(error.pos[0]).line,
			message: error.message.split('\n')[0] ?? 'It can’t be read.',
			remedy: 'Write it as YAML or JSON.'
		}));
		return { problems };
	}
	return readQuery(document.toJS() as unknown, (path) => lineOf(document, lines, path));
}

type Path = readonly PropertyKey[];

/** Reads a query from data. */
export function readQuery(
	data: unknown,
	lineAt: (path: Path) => number | null = () => null
): QueryOutcome {
	const read = querySchema.safeParse(data);
	if (!read.success) {
		const problems = read.error.issues.map((issue): QueryProblem => ({
			code: 'field',
			detail: { field: issue.path.map(String).join('.') || 'document' },
			at: issue.path.map(String).join('.'),
			line: lineAt(issue.path),
			message: issue.message,
			remedy: example
		}));
		return { problems };
	}
	const { 'terskel-query': _version, occasion: _occasion, missing: _missing, ...query } = read.data;
	return { query: withoutAbsent(query) };
}

function withoutAbsent<Fields extends object>(fields: Fields): Fields {
	return Object.fromEntries(
		Object.entries(fields).filter(([, value]) => value !== undefined)
	) as Fields;
}

/** A query as the document that asks the same again; keys in one fixed order. */
export function queryDocument(query: Query): Readonly<Record<string, unknown>> {
	return withoutAbsent({
		'terskel-query': 1,
		title: query.title,
		measure: query.measure,
		score: query.score,
		form: query.form,
		moment: query.moment,
		later: query.later,
		periods: query.periods,
		by: query.by,
		occasion: 'first-in-period',
		missing: 'left-out-and-counted',
		threshold: query.threshold,
		rounding: query.rounding
	});
}

function lineOf(document: Document, lines: LineCounter, path: Path): number | null {
	for (let length = path.length; length >= 0; length--) {
		const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
	}
	return null;
}
