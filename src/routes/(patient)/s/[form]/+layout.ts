import { fetchControls } from '#ui/patient/items/controls.ts';
import { fetchLive } from '#ui/patient/live-form.ts';
import type { LayoutLoad } from './$types';

/** Fetches what this form needs beside what every form needs. */
export const load: LayoutLoad = async ({ data }) => {
	const { form } = data.handed;
	const [makeLive, gate] = await Promise.all([
		fetchLive(form),
		data.needsGate ? import('#ui/patient/AloneGate.svelte') : null,
		fetchControls(form)
	]);
	return { ...data, makeLive, gate };
};
