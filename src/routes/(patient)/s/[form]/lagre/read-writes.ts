import type { RawWrite } from '#server/care/answer-items.ts';

/** Writes of a page as `WritesMessage` has them; null for anything that no page of ours sends. */
export function readWritesMessage(message: unknown): readonly RawWrite[] | null {
	if (!isRecord(message) || typeof message['client'] !== 'string') return null;
	const { client, writes } = message;
	if (!Array.isArray(writes) || writes.length === 0) return null;
	const read = (writes as unknown[]).map((write) => readWrite(client as string, write));
	return read.every((write) => write !== null) ? read : null;
}

function readWrite(client: string, write: unknown): RawWrite | null {
	if (!isRecord(write)) return null;
	const { seq, item, raw, talk } = write;
	if (typeof seq !== 'number' || typeof item !== 'string' || typeof talk !== 'boolean') return null;
	return { client, seq, item, raw, marks: talk ? { talk: 'yes' } : {} };
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
