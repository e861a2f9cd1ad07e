import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { App } from '../app.ts';
import { instant, type Instant } from '../clock.ts';
import { ServerRefusal } from '../server-refusal.ts';
import type { ChainId } from './audit-event.ts';
import type { AuditAnchor } from './verify-audit.ts';

/** A line of the anchor file: where a chain ended at a time. Holds no secret and nobody's data. */
export interface WrittenAnchor extends AuditAnchor {
	readonly at: Instant;
	readonly chain: ChainId;
}

/**
 * Appends the end of every chain to the anchor file. Shipped elsewhere, the file shows later that
 * the database was set back, also by somebody who holds all its keys.
 */
export async function writeAnchors(
	app: Pick<App, 'db' | 'clock' | 'settings'>
): Promise<readonly WrittenAnchor[]> {
	const heads = await app.db.read
		.selectFrom('audit_head')
		.select(['unit_id', 'seq', 'seal'])
		.orderBy('unit_id')
		.execute();
	const at = instant(app.clock);
	const anchors = heads.map((head) => ({
		at,
		chain: head.unit_id,
		seq: head.seq,
		seal: head.seal
	}));
	const file = app.settings.auditAnchorFile;
	mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
	const lines = anchors.map((anchor) => `${JSON.stringify(anchor)}\n`).join('');
	await appendFile(file, lines, { mode: 0o600 });
	return anchors;
}

/** The anchors of a file, by chain; none when there is no file yet. */
export function readAnchors(file: string): ReadonlyMap<ChainId, readonly AuditAnchor[]> {
	if (!existsSync(file)) return new Map();
	const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
	return Map.groupBy(
		lines.map((line, at) => readAnchor(line, `${file}, line ${at + 1}`)),
		({ chain }) => chain
	);
}

function readAnchor(line: string, where: string): WrittenAnchor {
	try {
		const { at, chain, seq, seal } = JSON.parse(line) as WrittenAnchor;
		if (Number.isInteger(seq) && typeof seal === 'string' && typeof chain === 'string') {
			return { at, chain, seq, seal };
		}
	} catch {
		// Said below, as for a line that is no anchor.
	}
	throw new ServerRefusal(
		'invalid',
		`This is no audit anchor: ${where}.`,
		'Take the file as Terskel wrote it; a half line at its end may be removed.'
	);
}
