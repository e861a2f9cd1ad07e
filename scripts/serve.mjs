// Runs the built app on Node 24. Settings are checked here, because the adapter reads some of them
// first; content and database by the app's own `init` hook, before it listens. What any of them
// refuses is printed in sentences.
import { settingsFromEnvironment } from '../src/lib/server/settings/settings-from-environment.ts';
import { inWords } from './house/refusal.mjs';
import { guardServer } from './start/guard-server.mjs';
import { refusalToListen } from './start/listening.mjs';

const app = new URL('../build/index.js', import.meta.url).href;

/** @param {unknown} error */
function refuse(error) {
	console.error(inWords(refusalToListen(error, process.env)));
	process.exit(1);
}

process.on('uncaughtException', refuse);
try {
	const { port, host, origin, isSecure } = settingsFromEnvironment();
	// Without ORIGIN the adapter assumes https and would refuse every posted form.
	Object.assign(process.env, { PORT: String(port), HOST: host, ORIGIN: origin });
	const { server } = await import(app);
	guardServer(server.server, isSecure);
	server.server.once('listening', () => {
		process.off('uncaughtException', refuse);
		// One request that went wrong is told; it does not end everybody else's.
		process.on('unhandledRejection', (error) => {
			const trace = error instanceof Error ? error.stack : String(error);
			console.error(JSON.stringify({ task: 'request', error: trace }));
		});
		console.log(`\nTerskel answers at ${origin}`);
		// The app adds what only it knows, such as the demo accounts.
		// @ts-expect-error Node's types know only Node's own events.
		process.emit('terskel:listening');
	});
} catch (error) {
	refuse(error);
}
