import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';

/** The built app, listening on loopback. */
export interface Served {
	readonly origin: string;
	readonly port: number;
	/** Everything it has printed so far. */
	output(): string;
	stop(): Promise<void>;
}

export async function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => resolve(port));
		});
	});
}

/** Starts the built app and waits until it answers. */
export async function serve(environment: Record<string, string>): Promise<Served> {
	const port = await freePort();
	const origin = environment['ORIGIN'] ?? `http://localhost:${port}`;
	const child = spawn(process.execPath, ['scripts/serve.mjs'], {
		env: {
			PATH: process.env['PATH'],
			HOST: '127.0.0.1',
			PORT: String(port),
			...environment,
			ORIGIN: origin
		},
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (bytes: Buffer) => (output += bytes.toString()));
	}
	await answering(child, port, () => output);
	return { origin, port, output: () => output, stop: () => stopped(child) };
}

async function answering(child: ChildProcess, port: number, said: () => string): Promise<void> {
	for (let tries = 0; tries < 300; tries++) {
		if (child.exitCode !== null) throw new Error(`The app did not start:\n${said()}`);
		const answer = await fetch(`http://127.0.0.1:${port}/health`).catch(() => null);
		if (answer?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	child.kill('SIGKILL');
	throw new Error(`The app did not answer in half a minute:\n${said()}`);
}

function stopped(child: ChildProcess): Promise<void> {
	return new Promise((resolve) => {
		if (child.exitCode !== null) return resolve();
		child.once('exit', () => resolve());
		child.kill('SIGTERM');
	});
}
