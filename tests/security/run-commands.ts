// Runs the commands in COMMANDS one after another in this one process; prints what each said.
import { runCommand } from '../../src/cli/run-command.ts';

const commands = JSON.parse(process.env['COMMANDS'] ?? '[]') as string[][];
const results: { status: number; said: string }[] = [];
for (const words of commands) {
	let said = '';
	console.log = console.error = (...parts: unknown[]) => void (said += `${parts.join(' ')}\n`);
	const status = await runCommand(words).catch((error: unknown) => {
		// What the command line itself would print before it ends with 1.
		console.error(error instanceof Error ? error.stack : error);
		return 1;
	});
	results.push({ status, said });
}
process.stdout.write(JSON.stringify(results));
