// `npm run sbom`: prints the bill of materials (CycloneDX) of what runs: as npm knows it, without
// what is only for developing.
import { inWords, Refusal } from './house/refusal.mjs';
import { root } from './house/root.mjs';
import { runQuietly } from './house/run.mjs';
import { shippedPackages } from './house/shipped-packages.mjs';

/** @typedef {{ 'bom-ref': string, name: string, version: string, group?: string }} Component */

try {
	const words = [
		'sbom',
		'--sbom-format',
		'cyclonedx',
		'--package-lock-only',
		'--loglevel',
		'error'
	];
	const { code, output } = await runQuietly('npm', words, {
		shell: process.platform === 'win32'
	});
	if (code !== 0)
		throw new Refusal('no-sbom', 'npm could not list the packages.', 'See above.', output);
	const whole = JSON.parse(output.slice(output.indexOf('{')));
	const shipped = new Set(shippedPackages(root).map(({ name, version }) => `${name}@${version}`));
	/** @type {Component[]} */
	const components = whole.components.filter((/** @type {Component} */ one) =>
		shipped.has(`${one.group ? `${one.group}/` : ''}${one.name}@${one.version}`)
	);
	const refs = new Set([
		whole.metadata.component['bom-ref'],
		...components.map((one) => one['bom-ref'])
	]);
	/** @type {{ ref: string, dependsOn?: string[] }[]} */
	const known = whole.dependencies;
	const dependencies = known
		.filter(({ ref }) => refs.has(ref))
		.map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((on) => refs.has(on)) }));
	console.log(JSON.stringify({ ...whole, components, dependencies }, null, '\t'));
} catch (error) {
	console.error(inWords(error));
	process.exitCode = 1;
}
