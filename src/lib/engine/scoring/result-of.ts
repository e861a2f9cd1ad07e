import type { CompiledScore } from '../compile/compiled.ts';

/** What a score comes to: a number, a truth, or one of several bands. */
export function resultOf({ rule }: CompiledScore): 'number' | 'truth' | 'band' {
	switch (rule.kind) {
		case 'truth':
		case 'cutOff':
			return 'truth';
		case 'bands':
		case 'classify':
			return 'band';
		default:
			return 'number';
	}
}
