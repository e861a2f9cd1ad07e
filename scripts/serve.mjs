// Runs the built app. The app's own `init` hook checks settings, content and database before it
// listens; what it refuses is printed here in sentences. Needs Node 24 and a build.
import { inWords } from './house/refusal.mjs';
import { readAddresses } from './serve/addresses.mjs';
import { refusalToListen } from './serve/listening.mjs';

/** @param {unknown} error */
function refuse(error) {
	console.error(inWords(refusalToListen(error, process.env)));
	process.exit(1);
}

process.on('uncaughtException', refuse);
try {
	Object.assign(process.env, readAddresses(process.env));
	const { server } = await import('../build/index.js');
	server.server.once('listening', () => {
		process.off('uncaughtException', refuse);
		console.log(`\nTerskel answers at ${process.env.ORIGIN}`);
		// The app adds what only it knows, such as the demo accounts.
		process.emit('terskel:listening');
	});
} catch (error) {
	refuse(error);
}
