/** Ten option values, item 1 first. */
export type AuditVector = readonly number[];

/** What one AUDIT response comes to, by a man or a woman. */
export interface AuditResult {
	readonly total: number;
	readonly consumption: number;
	readonly dependence: number;
	readonly harm: number;
	readonly zone: string;
	readonly bandNo: string;
	readonly stepUp: boolean;
}

/**
 * AUDIT written by hand from the manual (WHO 2001) and the Norwegian cut-offs, knowing nothing of
 * the engine. Values behind a skip rule count 0.
 */
export function auditByHand(vector: AuditVector, isMan: boolean): AuditResult {
	const q = [...vector];
	if (q[0] === 0) q.fill(0, 1, 8);
	else if (q[1] === 0 && q[2] === 0) q.fill(0, 3, 8);
	const [q1 = 0, q2 = 0, q3 = 0, q4 = 0, q5 = 0, q6 = 0, q7 = 0, q8 = 0, q9 = 0, q10 = 0] = q;
	const consumption = q1 + q2 + q3;
	const dependence = q4 + q5 + q6;
	const harm = q7 + q8 + q9 + q10;
	const total = consumption + dependence + harm;
	return {
		total,
		consumption,
		dependence,
		harm,
		zone: total < 8 ? 'low' : total < 16 ? 'hazardous' : total < 20 ? 'harmful' : 'high',
		bandNo: total >= 16 ? 'high' : total >= (isMan ? 8 : 6) ? 'increased' : 'low',
		stepUp: q4 >= 2 || q5 >= 2 || q6 >= 2 || q9 === 4 || q10 === 4
	};
}

/** The option values of item `i` (from 0). */
export function auditOptions(i: number): readonly number[] {
	return i < 8 ? [0, 1, 2, 3, 4] : [0, 2, 4];
}

/** 5⁸ · 3². */
export const auditVectorCount = 3_515_625;

/** The vector with a number from 0 to 3,515,624; every vector has one. */
export function auditVector(number: number): AuditVector {
	let rest = number;
	return Array.from({ length: 10 }, (_, i) => {
		const options = auditOptions(i);
		const option = options[rest % options.length] as number;
		rest = Math.floor(rest / options.length);
		return option;
	});
}
