import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A way into the app: a page, a form action of a page, or a method of an endpoint. */
export interface Way {
	/** `GET /team/[episode]`, `POST /team/[episode]?/decide`. */
	readonly name: string;
	readonly method: string;
	/** With parameters in brackets. */
	readonly path: string;
	readonly kind: 'page' | 'action' | 'endpoint';
	/** Where it is written. */
	readonly folder: string;
}

const root = 'src/routes';

/** Every way in, read from the folders of src/routes as SvelteKit reads them. */
export function waysIn(folder = root): readonly Way[] {
	const here = readdirSync(folder, { withFileTypes: true });
	const path = `/${folder
		.slice(root.length)
		.split('/')
		.filter((part) => part && !part.startsWith('('))
		.join('/')}`;
	const ways: Way[] = [];
	if (existsSync(join(folder, '+page.svelte')) || existsSync(join(folder, '+page.server.ts'))) {
		ways.push({ name: `GET ${path}`, method: 'GET', path, kind: 'page', folder });
	}
	for (const action of actionsIn(join(folder, '+page.server.ts'))) {
		const target = action === 'default' ? path : `${path}?/${action}`;
		ways.push({ name: `POST ${target}`, method: 'POST', path: target, kind: 'action', folder });
	}
	for (const method of methodsIn(join(folder, '+server.ts'))) {
		ways.push({ name: `${method} ${path}`, method, path, kind: 'endpoint', folder });
	}
	const folders = here.filter((entry) => entry.isDirectory());
	return [...ways, ...folders.flatMap((entry) => waysIn(join(folder, entry.name)))];
}

function actionsIn(file: string): readonly string[] {
	if (!existsSync(file)) return [];
	const [, actions] = readFileSync(file, 'utf8').split(/export const actions\b[^{]*\{/);
	// One level of tabs: the names of the actions themselves.
	return [...(actions?.split(/\n\}/)[0] ?? '').matchAll(/^\t(\w+)(?:: |,|\()/gm)].map(
		([, name]) => name!
	);
}

function methodsIn(file: string): readonly string[] {
	if (!existsSync(file)) return [];
	const text = readFileSync(file, 'utf8');
	return [...text.matchAll(/^export (?:const|async function|function) ([A-Z]+)\b/gm)].map(
		([, name]) => name!
	);
}
