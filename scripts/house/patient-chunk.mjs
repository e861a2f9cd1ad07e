/**
 * What every page with questions needs, in one file instead of twenty: on a slow network each file
 * costs a way there and back, and small files compress badly. What only some forms need stays apart.
 */
const always = [
	/\/src\/lib\/engine\/(?:answers|conditions|item-types|visibility)\//,
	/\/src\/lib\/engine\/evaluation\/(?:empty-world|places|program|world)\.ts/,
	/\/src\/lib\/engine\/(?:text|explain\/written)\.ts/,
	/\/src\/lib\/ui\/common\//,
	/\/src\/lib\/ui\/patient\/(?!items|leaving|reading|testing|live-with|score-words)/,
	/\/src\/lib\/ui\/patient\/leaving\/(?!Idle)/,
	/\/src\/lib\/ui\/patient\/items\/(?:Choice|Note|Option|Text)\.svelte/,
	/\/src\/lib\/ui\/patient\/items\/controls/,
	/\/src\/lib\/texts\/(?:language|message|say)\.ts/,
	/\/src\/lib\/texts\/patient\/say-to-patient/
];

/** Together, so that the list of every page's files, which a patient's phone gets too, stays short. */
const staff =
	/\/src\/lib\/ui\/(?:staff|clinic|research)\/|\/node_modules\/(?:sveltekit-superforms|ts-deepmerge)\//;

/** Parts of the framework that no page of a patient uses. */
const staffOnly =
	/\/svelte\/src\/internal\/client\/(?:dom\/elements\/(?:actions|bindings\/(?:input|select))|reactivity\/store)\.js|\/kit\/src\/runtime\/app\/forms\.js/;

const framework = /\/node_modules\/(?:svelte|@sveltejs\/kit|devalue|esm-env|clsx)\//;

/** @returns {import('vite').Plugin} */
export function patientChunk() {
	return {
		name: 'patient-chunk',
		transform(code, id) {
			if (!/\/kit\/src\/runtime\/client\/client\.js/.test(id)) return null;
			// Taken apart like this, all of Svelte counts as used, also what nothing of ours calls.
			return code.replace(
				'const { onMount, tick } = svelte;',
				'const onMount = svelte.onMount; const tick = svelte.tick;'
			);
		},
		configEnvironment(name) {
			if (name !== 'client') return;
			return {
				build: {
					rolldownOptions: {
						output: {
							codeSplitting: {
								groups: [
									{
										name: 'framework',
										test: (id) => framework.test(id) && !staffOnly.test(id),
										priority: 3
									},
									{
										name: 'staff',
										test: (id) => staff.test(id) || staffOnly.test(id),
										priority: 1
									},
									{
										name: 'questions',
										test: (id) => always.some((one) => one.test(id)),
										priority: 2
									}
								]
							}
						}
					}
				}
			};
		}
	};
}
