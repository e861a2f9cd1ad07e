import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileKinds, jsonSchemaOf } from '#engine/content/json-schemas.ts';
import { contentFolder } from '../content-folder.ts';
import { readOptions } from '../read-input.ts';

/** Writes the JSON Schemas by which editors complete and check content files. */
export async function schema(words: readonly string[]): Promise<number> {
	const { out = join(contentFolder, 'schema') } = readOptions(words, ['out']);
	await mkdir(out, { recursive: true });
	for (const kind of fileKinds) {
		const text = `${JSON.stringify(jsonSchemaOf(kind), null, '\t')}\n`;
		await writeFile(join(out, `${kind.name}.json`), text);
	}
	console.log(`Wrote ${fileKinds.length} schemas to ${out}.`);
	return 0;
}
