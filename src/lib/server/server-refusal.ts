export type ServerRefusalCode =
	| 'settings-wrong'
	| 'content-wrong'
	| 'key-missing'
	| 'key-wrong'
	| 'migration-failed'
	| 'sign-in-refused'
	| 'code-refused'
	| 'not-allowed'
	| 'confirm-first'
	| 'needs-emergency'
	| 'restricted'
	| 'provider-cancelled'
	| 'provider-unknown'
	| 'provider-weak'
	| 'provider-failed'
	| 'not-found'
	| 'closed'
	| 'conflict'
	| 'invalid'
	| 'unreadable'
	| 'not-licensed'
	| 'too-many-tries';

/**
 * The one error of the server layer: something was asked that cannot be done.
 * `message` says what is wrong, `remedy` what to do instead. Neither ever holds health data.
 */
export class ServerRefusal extends Error {
	readonly code: ServerRefusalCode;
	readonly remedy: string;

	constructor(code: ServerRefusalCode, message: string, remedy: string) {
		super(message);
		this.name = 'ServerRefusal';
		this.code = code;
		this.remedy = remedy;
	}
}

/** True when the error is a refusal with this code. */
export function isRefused(error: unknown, code: ServerRefusalCode): error is ServerRefusal {
	return error instanceof ServerRefusal && error.code === code;
}

/** Also said about what exists in another unit, so that existence is never given away. */
export function notFound(): ServerRefusal {
	return new ServerRefusal(
		'not-found',
		'It is not here.',
		'Go back to the work list and try again.'
	);
}
