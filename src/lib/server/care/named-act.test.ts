import { describe, expect, it } from 'vitest';
import { isNamedAct } from './named-act.ts';

describe('what closes an alert', () => {
	it.each(['Ringte henne.', 'Snakket alene. Avtalt ny samtale i morgen.', 'Called her sister'])(
		'is what somebody did: %s',
		(text) => expect(isNamedAct(text)).toBe(true)
	);

	it.each(['', '   ', '.', '...', 'ok', 'OK ok', 'ordnet', 'x x x x x x', '1234 5678 9012'])(
		'is not a tick: "%s"',
		(text) => expect(isNamedAct(text)).toBe(false)
	);
});
