import { Refusal } from '../house/refusal.mjs';

/**
 * @typedef {{ PORT: string, HOST: string, ORIGIN: string }} Addresses
 */

/**
 * PORT, HOST and ORIGIN, with what holds when they are not set: reachable from this machine only.
 * Without ORIGIN the adapter assumes https and would refuse every posted form.
 * @param {Record<string, string | undefined>} env
 * @returns {Addresses}
 * @throws {Refusal} with a sentence for each that cannot be used
 */
export function readAddresses(env) {
	const port = env.PORT || '3000';
	const addresses = {
		PORT: port,
		HOST: env.HOST || '127.0.0.1',
		ORIGIN: env.ORIGIN || `http://localhost:${port}`
	};
	const mistakes = [
		...(isPort(port) ? [] : [`PORT is "${port}": write a number from 0 to 65535, such as 3000.`]),
		...(env.ORIGIN && !isOrigin(env.ORIGIN)
			? [
					`ORIGIN is "${env.ORIGIN}": write the address people type, such as https://skjema.klinikk.example, with nothing after the host and port.`
				]
			: [])
	];
	if (mistakes.length > 0) {
		throw new Refusal('settings', mistakes.join('\n'), 'Terskel was not started.');
	}
	return addresses;
}

/** @param {string} text */
function isPort(text) {
	return /^\d{1,5}$/.test(text) && Number(text) <= 65535;
}

/** @param {string} text */
function isOrigin(text) {
	return (
		URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text
	);
}
