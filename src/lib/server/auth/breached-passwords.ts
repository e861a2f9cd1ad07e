import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';

const hashLength = 40;
// A hash, a colon, a count and an end of line, with room to spare.
const longestLine = 100;

/**
 * Whether a password stands in a file of those that have leaked: SHA-1 as hex, sorted, one a line,
 * with or without a count, as _Have I Been Pwned_ gives them out. Looked up by halving, so that the
 * whole of it needs no memory; nothing is asked over the network.
 */
export async function isBreached(file: string, password: string): Promise<boolean> {
	const hash = createHash('sha1').update(password).digest('hex').toUpperCase();
	const opened = await open(file);
	try {
		let low = 0;
		let high = (await opened.stat()).size;
		while (low < high) {
			const { start, end, text } = await lineAt(opened, Math.floor((low + high) / 2));
			const found = text.slice(0, hashLength).toUpperCase();
			if (found === hash) return true;
			if (found < hash) low = end + 1;
			else high = start;
		}
		return false;
	} finally {
		await opened.close();
	}
}

/** The line that a byte of the file belongs to; `end` is where its end-of-line stands. */
async function lineAt(file: FileHandle, at: number) {
	const from = Math.max(0, at - longestLine);
	const { buffer, bytesRead } = await file.read(Buffer.alloc(2 * longestLine), {
		position: from
	});
	const read = buffer.toString('latin1', 0, bytesRead);
	const start = read.lastIndexOf('\n', at - from - 1) + 1;
	const newLine = read.indexOf('\n', at - from);
	const end = newLine < 0 ? read.length : newLine;
	return { start: from + start, end: from + end, text: read.slice(start, end) };
}
