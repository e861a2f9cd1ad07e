/** Says how far a long piece of work is, on one line of a terminal; elsewhere it says nothing. */
export function showProgress(what: string, done: number, of: number): void {
	if (!process.stderr.isTTY) return;
	process.stderr.write(`\r${done} of ${of} ${what}${done === of ? '\n' : ''}`);
}
