import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Installs a package into a folder for one test, and loads it. Not in package.json: the lock file
 * would have to name parts that not every registry has, or a tree that nothing else needs.
 */
export function installApart(folder: string, name: string, version = 'latest'): unknown {
	writeFileSync(join(folder, 'package.json'), '{ "private": true }');
	const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
	execFileSync('npm', ['install', ...options, `${name}@${version}`], { cwd: folder });
	return createRequire(join(folder, 'package.json'))(name);
}
