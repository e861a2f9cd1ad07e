/**
 * A start without the settings of a real clinic is somebody trying Terskel out: with invented
 * people, in a data folder of their own, so that no demo account ever stands in a real database.
 * @param {Record<string, string | undefined>} env
 * @returns {{ TERSKEL_DEMO?: string, DATA_DIR?: string }} what to add to the environment
 */
export function tryOut(env) {
	const isChosen = env.TERSKEL_DEMO !== undefined;
	const isReal =
		Boolean(env.DATABASE_URL || env.TERSKEL_MASTER_KEY || env.TERSKEL_MASTER_KEY_FILE) ||
		Boolean(env.TERSKEL_MASTER_KEY_COMMAND) ||
		env.NODE_ENV === 'production' ||
		!isThisMachine(env.ORIGIN);
	if (isChosen || isReal) return {};
	return { TERSKEL_DEMO: '1', DATA_DIR: env.DATA_DIR || 'data/demo' };
}

/** @param {string | undefined} origin */
function isThisMachine(origin) {
	return !origin || /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(origin);
}
