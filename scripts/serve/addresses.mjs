/**
 * PORT, HOST and ORIGIN for those that are not set: reachable from this machine only.
 * Without ORIGIN the adapter assumes https and would refuse every posted form.
 * @param {Record<string, string | undefined>} env
 */
export function defaultAddresses({ PORT, HOST, ORIGIN }) {
	const port = PORT || '3000';
	return {
		PORT: port,
		HOST: HOST || '127.0.0.1',
		ORIGIN: ORIGIN || `http://localhost:${port}`
	};
}
