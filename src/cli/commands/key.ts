import { system } from '#server/auth/actor.ts';
import { rotateKeys } from '#server/auth/rotate-keys.ts';
import { withApp } from '../open-unit.ts';
import { WrongUse } from '../wrong-use.ts';

/** Wraps every key with the present master key, while the app is running. */
export async function key(words: readonly string[]): Promise<number> {
	if (words.length !== 1 || words[0] !== 'rotate') throw new WrongUse('Write `key rotate`.');
	const { personKeys, projectKeys } = await withApp('key rotate', (app) =>
		rotateKeys(app, system('command key rotate'), {})
	);
	console.log(`Wrapped anew: ${personKeys} keys of persons, ${projectKeys} of the installation.`);
	console.log('TERSKEL_OTHER_MASTER_KEY can be left out from the next start on.');
	return 0;
}
