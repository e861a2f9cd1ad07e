import { ServerRefusal } from '../server-refusal.ts';
import { readSettings, type Environment } from './read-settings.ts';
import type { Settings } from './settings.ts';

/** Settings or a refusal that lists every mistake, one sentence a line. */
export function settingsFromEnvironment(environment: Environment = process.env): Settings {
	const reading = readSettings(environment);
	if (reading.isRight) return reading.settings;
	throw new ServerRefusal(
		'settings-wrong',
		reading.mistakes.join('\n'),
		'Change the settings in the environment and start again.'
	);
}
