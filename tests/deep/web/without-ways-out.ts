import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

// A scanner presses every button: these would end its session, and the rest would see a door.
const waysOut = ['/logg-ut', '/ut', '/konto?/endOthers', '/konto?/end', '/konto?/password'];

/** The same app on another loopback port, without the buttons that end a session. */
export async function withoutWaysOut(
	origin: string
): Promise<{ readonly origin: string; close(): Promise<void> }> {
	const { host, hostname, port } = new URL(origin);
	const server = createServer((asked, answer) => {
		if (waysOut.includes(asked.url ?? '')) return void answer.writeHead(204).end();
		// The app believes that it is asked at its own address.
		const headers = { ...asked.headers, host, ...(asked.method === 'POST' && { origin }) };
		const passed = request({ hostname, port, method: asked.method, path: asked.url, headers });
		passed.on('response', (given) => {
			answer.writeHead(given.statusCode ?? 500, given.headers);
			given.pipe(answer);
		});
		passed.on('error', () => answer.destroy());
		asked.pipe(passed);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		origin: `http://localhost:${(server.address() as AddressInfo).port}`,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			})
	};
}
