import { randomBytes } from 'node:crypto';
import { notFound } from './server-refusal.ts';

declare const kindOfId: unique symbol;

/** An identifier that cannot be mistaken for that of another kind of thing. */
export type Id<Kind extends string> = string & { readonly [kindOfId]: Kind };

export type UnitId = Id<'unit'>;
export type StaffId = Id<'staff'>;
export type PersonId = Id<'person'>;
export type EpisodeId = Id<'episode'>;
export type AssignmentId = Id<'assignment'>;
export type AccessCodeId = Id<'access-code'>;
export type ResponseId = Id<'response'>;
export type DecisionId = Id<'decision'>;
export type AlertId = Id<'alert'>;

let lastMillisecond = 0;
let countInMillisecond = 0;

/** A new UUID version 7 (RFC 9562): sorts by creation, also within a millisecond on one node. */
export function newId<Kind extends string>(): Id<Kind> {
	const time = Math.max(Date.now(), lastMillisecond);
	countInMillisecond = time === lastMillisecond ? countInMillisecond + 1 : 0;
	// The counter has 12 bits; when they run out, borrow the next millisecond.
	lastMillisecond = countInMillisecond > 0xfff ? time + 1 : time;
	if (countInMillisecond > 0xfff) countInMillisecond = 0;

	const bytes = randomBytes(16);
	bytes.writeUIntBE(lastMillisecond, 0, 6);
	bytes.writeUInt16BE(0x7000 | countInMillisecond, 6);
	bytes[8] = 0x80 | (bytes[8]! & 0x3f);
	const hex = bytes.toString('hex');
	return [8, 12, 16, 20, 32]
		.map((end, index, ends) => hex.slice(ends[index - 1] ?? 0, end))
		.join('-') as Id<Kind>;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Takes an id from outside (an address, a form). Whatever is not one is simply not found. */
export function readId<Kind extends string>(text: string | null | undefined): Id<Kind> {
	if (!text || !uuid.test(text)) throw notFound();
	return text as Id<Kind>;
}
