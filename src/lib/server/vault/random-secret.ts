import { randomBytes, randomInt } from 'node:crypto';

/** 160 random bits as text, for session ids. */
export function randomToken(): string {
	return randomBytes(20).toString('base64url');
}

/** So many symbols, each drawn evenly from the alphabet. */
export function randomSymbols<Symbol>(alphabet: ArrayLike<Symbol>, count: number): Symbol[] {
	return Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)]!);
}
