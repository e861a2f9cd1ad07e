import { commands } from './commands.ts';
import { WrongUse } from './wrong-use.ts';

const usage = [
	'Usage: npm run --silent terskel -- COMMAND',
	...[...commands.values()].map((command) => `  ${command.usage}`)
].join('\n');

/** Runs the command that the first word names with the others; gives the exit code. */
export async function runCommand([name, ...words]: readonly string[]): Promise<number> {
	const command = commands.get(name ?? '');
	if (!command) {
		console.error(name === undefined ? usage : `There is no command "${name}".\n${usage}`);
		return 2;
	}
	try {
		return await command.run(words);
	} catch (error) {
		if (!(error instanceof WrongUse)) throw error;
		console.error(`${error.message}\nUsage: npm run --silent terskel -- ${command.usage}`);
		return 2;
	}
}
