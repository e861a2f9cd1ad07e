import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Runs a program to its end and keeps what it prints.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>} code 127 when it could not be started
 */
export function runQuietly(command, args, { env = process.env, shell = false } = {}) {
	return new Promise((resolve) => {
		let output = '';
		const child = spawn(command, args, {
			cwd: root,
			env,
			shell,
			stdio: ['ignore', 'pipe', 'pipe'],
			windowsHide: true
		});
		running.add(child);
		child.stdout.on('data', (chunk) => (output += chunk));
		child.stderr.on('data', (chunk) => (output += chunk));
		child.on('error', (error) => {
			running.delete(child);
			resolve({ code: 127, output: `${output}${error.message}\n` });
		});
		child.on('close', (code) => {
			running.delete(child);
			resolve({ code: code ?? 1, output });
		});
	});
}

/**
 * Hands the terminal to a program until it ends; a stop signal reaches it and we wait for it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} [cwd]
 * @returns {Promise<number>} its exit code; 128 + n when signal n ended it
 */
export function handOver(command, args, cwd = root) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { cwd, stdio: 'inherit' });
		running.add(child);
		child.on('error', reject);
		child.on('close', (code, signal) => {
			running.delete(child);
			resolve(code ?? (signal === 'SIGINT' ? 130 : 143));
		});
	});
}

let stopping = false;

/** Whether a stop signal has come: what was cut short then has not failed. */
export function isStopping() {
	return stopping;
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
	process.on(signal, () => stop(signal));
}

// npm passes a stop signal to the shell between us and not to us: its end is all that we can see.
if (process.env.npm_lifecycle_event) {
	const shell = process.ppid;
	setInterval(() => process.ppid !== shell && stop('SIGTERM'), 200).unref();
}

/** @param {'SIGINT' | 'SIGTERM' | 'SIGHUP'} signal */
function stop(signal) {
	stopping = true;
	process.exitCode = signal === 'SIGINT' ? 130 : 143;
	if (running.size === 0) process.exit();
	// A terminal sends Ctrl-C to the child too; a second SIGINT does no harm there.
	for (const child of running) child.kill(signal);
}
