import { ServerRefusal } from '../server-refusal.ts';
import type { PasswordSettings } from '../settings/settings.ts';
import { isBreached } from './breached-passwords.ts';

// ASVS 5.0 asks for at least 64 to be allowed; a bound keeps hashing affordable.
const shortest = 12;
const longest = 200;
// Words that whoever guesses at this system tries first.
const nearby = ['terskel', 'passord', 'password', 'klinikk', 'sommer', 'vinter', 'velkommen'];

let known: Promise<ReadonlySet<string>> | null = null;

/** Passwords that are tried first, lower case; read when the first password is chosen. */
function commonPasswords(): Promise<ReadonlySet<string>> {
	known ??= import('@zxcvbn-ts/language-common').then(
		({ dictionary }) =>
			new Set([...dictionary['passwords-common'].map((one) => one.toLowerCase()), ...nearby])
	);
	return known;
}

/**
 * Refuses a password that is too short, too long, among the first that anybody would try, or known
 * to have leaked. No rules about which signs it has: length and rarity are what count.
 * @param own words of the person that it must not consist of: address, name
 */
export async function refusePoorPassword(
	{ words, breachedFile }: PasswordSettings,
	password: string,
	own: readonly string[]
): Promise<void> {
	const { length } = [...password];
	if (length < shortest || length > longest) {
		throw poor(`Choose ${shortest} to ${longest} characters; a few words in a row are good.`);
	}
	if (await isEasyToGuess(password.normalize('NFKC').toLowerCase(), [...own, ...words])) {
		throw poor(
			'It is among the first that people try. Choose a few words that do not go together.'
		);
	}
	if (breachedFile !== null && (await isBreached(breachedFile, password))) {
		throw poor('It has leaked somewhere. Choose one that you have not used before.');
	}
}

async function isEasyToGuess(password: string, own: readonly string[]): Promise<boolean> {
	const common = await commonPasswords();
	const personal = own.flatMap((words) => [words.toLowerCase(), ...words.toLowerCase().split('@')]);
	const isKnown = (text: string): boolean => common.has(text) || personal.includes(text);
	// `password2026!!` is no better than `password`.
	const bare = withoutEnds(password);
	if (isKnown(password) || isKnown(bare) || isOneRepeated(password)) return true;
	for (let at = 4; at <= password.length - 4; at++) {
		if (isKnown(password.slice(0, at)) && isKnown(password.slice(at))) return true;
	}
	return false;
}

const letter = /\p{L}/u;

/** The text from its first letter to its last. */
function withoutEnds(text: string): string {
	const signs = [...text];
	const from = signs.findIndex((sign) => letter.test(sign));
	const to = signs.findLastIndex((sign) => letter.test(sign));
	return from < 0 ? '' : signs.slice(from, to + 1).join('');
}

/** True for `aaaaaaaaaaaa` and `abcabcabcabc`. */
function isOneRepeated(text: string): boolean {
	for (let size = 1; size <= text.length / 3; size++) {
		if (
			text ===
			text
				.slice(0, size)
				.repeat(Math.ceil(text.length / size))
				.slice(0, text.length)
		) {
			return true;
		}
	}
	return false;
}

function poor(remedy: string): ServerRefusal {
	return new ServerRefusal('invalid', 'The password does not fit.', remedy);
}
