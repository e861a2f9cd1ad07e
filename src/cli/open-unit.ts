import { join } from 'node:path';
import { openApp, type App } from '#server/app.ts';
import { system, type SystemActor } from '#server/auth/actor.ts';
import { contentFingerprint } from '#server/content/cached-content.ts';
import { openContent } from '#server/content/open-content.ts';
import type { UnitId } from '#server/ids.ts';
import { ServerRefusal } from '#server/server-refusal.ts';
import { settingsFromEnvironment } from '#server/settings/settings-from-environment.ts';
import { WrongUse } from './wrong-use.ts';

/** What checks content: when it changes, content is checked anew. */
const engineFolder = join(import.meta.dirname, '../lib/engine');

/** Opens the installation that the environment names, works with it, and closes it whatever comes. */
export async function withApp<Result>(
	command: string,
	work: (app: App) => Promise<Result>
): Promise<Result> {
	let app: App | null = null;
	try {
		const settings = settingsFromEnvironment();
		// Checking all content takes more time and memory than most commands.
		const file = join(settings.dataFolder, 'content-cache-cli.json');
		const software = await contentFingerprint(engineFolder, 'command line');
		app = await openApp(settings, await openContent({ file, software }));
		return await work(app);
	} catch (error) {
		if (!(error instanceof ServerRefusal)) throw error;
		throw new WrongUse(`${command}: ${error.message} ${error.remedy}`);
	} finally {
		await app?.close();
	}
}

/** The unit that is named, or the only one there is; commands act in it as Terskel itself. */
export async function actorIn(
	app: App,
	command: string,
	named: string | undefined
): Promise<SystemActor & { readonly unitId: UnitId }> {
	const units = await app.db.read.selectFrom('unit').select(['id', 'name']).execute();
	const [only] = units;
	const unit = named === undefined ? only : units.find(({ id }) => id === named);
	if (unit && (named !== undefined || units.length === 1)) {
		return { ...system(`command ${command}`, unit.id), unitId: unit.id };
	}
	const list = units.map(({ id, name }) => `  ${id}  ${name}`).join('\n');
	throw new WrongUse(
		units.length === 0
			? 'There is no unit yet: start Terskel once, or use simulate.'
			: `Name the unit with --unit:\n${list}`
	);
}
