import { randomSymbols } from '../vault/random-secret.ts';

/** One symbol of each family of look-alikes: no 0 or O beside Q, no Z beside 2, and so on. */
export const codeAlphabet = '23456789ACDEFHJKLMNPQRTVWXY';
const groups = [4, 4, 5];
const length = 13;

const lookAlikes: Readonly<Record<string, string>> = {
	O: 'Q',
	'0': 'Q',
	I: 'L',
	'1': 'L',
	Z: '2',
	S: '5',
	B: '8',
	G: '6',
	U: 'V'
};

/** A new one-time code as people see it, `K7QM-3XYD-9RTWH`: 13 of 27 symbols, 61.8 bits. */
export function newAccessCode(): string {
	return inGroups(randomSymbols(codeAlphabet, length).join(''));
}

function inGroups(symbols: string): string {
	let from = 0;
	return groups.map((size) => symbols.slice(from, (from += size))).join('-');
}

/**
 * What somebody typed, as the code they meant: case, spaces, dashes and look-alikes forgiven.
 * Null when it cannot be a code.
 */
export function readAccessCode(typed: string): string | null {
	const symbols = typed
		.slice(0, 100)
		.toUpperCase()
		.replace(/[^A-Z0-9]/g, '')
		.replace(/[O0I1ZSBGU]/g, (symbol) => lookAlikes[symbol] ?? symbol);
	return symbols.length === length ? inGroups(symbols) : null;
}
