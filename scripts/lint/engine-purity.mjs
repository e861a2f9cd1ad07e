const impure = 'The engine is pure: it takes what it needs as arguments.';

/**
 * Rules that keep clock, chance and input or output out of the engine.
 * @type {import('eslint').Linter.RulesRecord}
 */
export const enginePurity = {
	'no-restricted-globals': [
		'error',
		...[
			'process',
			'fetch',
			'performance',
			'crypto',
			'console',
			'setTimeout',
			'setInterval',
			'queueMicrotask',
			'globalThis',
			'window',
			'document',
			'navigator',
			'localStorage',
			'sessionStorage'
		].map((name) => ({ name, message: impure }))
	],
	'no-restricted-properties': [
		'error',
		{ object: 'Date', property: 'now', message: impure },
		{ object: 'Math', property: 'random', message: impure }
	],
	'no-restricted-syntax': [
		'error',
		{ selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: impure },
		{ selector: "CallExpression[callee.name='Date']", message: impure }
	]
};
