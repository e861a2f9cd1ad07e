import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Content } from '#engine/compile/compiled.ts';
import { problemText } from '#engine/content/content-file.ts';
import { loadContent } from '#server/content/load-content.ts';
import { contentFolder } from './content-folder.ts';
import { WrongUse } from './wrong-use.ts';

/** Reads the named options of a command; an unknown or repeated one is wrong use. */
export function readOptions<Name extends string>(
	words: readonly string[],
	names: readonly Name[]
): Readonly<Partial<Record<Name, string>>> {
	const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
	try {
		return parseArgs({ args: [...words], options }).values as Partial<Record<Name, string>>;
	} catch (error) {
		throw new WrongUse((error as Error).message);
	}
}

/** Reads JSON from a file, or from standard input with `-`. */
export async function readJson(path: string | undefined): Promise<unknown> {
	if (path === undefined)
		throw new WrongUse('Name the input with --input FILE.json, or - for standard input.');
	let text: string;
	try {
		text = path === '-' ? await readStandardInput() : await readFile(path, 'utf8');
	} catch {
		throw new WrongUse(`The file ${path} can't be read: check the path.`);
	}
	try {
		return JSON.parse(text) as unknown;
	} catch (error) {
		throw new WrongUse(`${path} is not JSON: ${(error as Error).message}.`);
	}
}

async function readStandardInput(): Promise<string> {
	const pieces: Buffer[] = [];
	for await (const piece of process.stdin) pieces.push(piece as Buffer);
	return Buffer.concat(pieces).toString('utf8');
}

/** The checked content; with a problem in it, a command that needs it can't run. */
export async function readCheckedContent(): Promise<Content> {
	const { content, problems } = await loadContent(contentFolder);
	if (content) return content;
	const [first] = problems.map(problemText);
	throw new WrongUse(
		`The content has ${problems.length} problem(s); the first: ${first}\nRun \`npm run terskel -- check\`.`
	);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
