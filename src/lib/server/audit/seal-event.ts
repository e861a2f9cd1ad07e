import { keyedDigest } from '../vault/keyed-digest.ts';
import type { AuditRow, ChainId } from './audit-event.ts';

/** Seal of an event: covers all of it and the seal before, so nothing can be changed or moved. */
export function sealEvent(key: Buffer, event: Omit<AuditRow, 'seal'>): string {
	return keyedDigest(key, [
		'event',
		event.unit_id,
		event.seq,
		event.at,
		event.actor_kind,
		event.actor_id,
		event.act,
		event.outcome,
		event.object_kind,
		event.object_id,
		event.detail,
		event.previous_seal
	]);
}

/** Seal of a chain's end: without the key, nobody can make a shorter chain look whole. */
export function sealHead(key: Buffer, chain: ChainId, seq: number, seal: string): string {
	return keyedDigest(key, ['head', chain, seq, seal]);
}
