/** Why a command cannot go on, in a sentence, with what to do about it. */
export class Refusal extends Error {
	/**
	 * @param {string} code short and stable, for tests
	 * @param {string} message what is wrong
	 * @param {string} remedy what to do
	 * @param {string} [details] what another program said
	 */
	constructor(code, message, remedy, details = '') {
		super(message);
		this.name = 'Refusal';
		this.code = code;
		this.remedy = remedy;
		this.details = details;
	}
}

/**
 * An error in words for a person: sentences when it carries a remedy, else the whole stack.
 * @param {unknown} error
 * @returns {string}
 */
export function inWords(error) {
	if (!(error instanceof Error)) return String(error);
	if (!('remedy' in error) || typeof error.remedy !== 'string') return error.stack ?? error.message;
	const details = 'details' in error && error.details ? [String(error.details).trimEnd()] : [];
	return [...details, error.message, error.remedy].filter(Boolean).join('\n');
}
