import { Refusal } from '../house/refusal.mjs';

/**
 * An error of the listening socket in words; any other error as it is.
 * @param {unknown} error
 * @param {Record<string, string | undefined>} env with PORT and HOST
 */
export function refusalToListen(error, { PORT, HOST }) {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	switch (code) {
		case 'EADDRINUSE':
			return new Refusal(
				'port-taken',
				`Port ${PORT} is already in use on this machine.`,
				`Stop the other program (it may be an earlier Terskel), or choose another port: PORT=${Number(PORT) + 1} npm start`
			);
		case 'EACCES':
			return new Refusal(
				'port-forbidden',
				`This user may not open port ${PORT}.`,
				'Choose a port from 1024 up: PORT=3000 npm start'
			);
		case 'EADDRNOTAVAIL':
		case 'ENOTFOUND':
			return new Refusal(
				'host-unknown',
				`HOST is ${HOST}, which is no address of this machine.`,
				'Use 127.0.0.1 (this machine only) or 0.0.0.0 (everyone who can reach it).'
			);
		default:
			return error;
	}
}
