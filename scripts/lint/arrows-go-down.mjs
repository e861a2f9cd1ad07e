import { relative, sep } from 'node:path';
import { root } from '../house/root.mjs';
import { judgeImport } from './judge.mjs';

/** @type {import('eslint').Rule.RuleModule} */
export const arrowsGoDown = {
	meta: {
		type: 'problem',
		docs: { description: 'imports go down the floors of the house only' },
		schema: []
	},
	create(context) {
		const file = relative(root, context.filename).split(sep).join('/');

		/** @param {any} source the node that holds what is imported */
		function judge(source) {
			if (typeof source?.value !== 'string') return;
			const message = judgeImport(file, source.value);
			if (message) context.report({ node: source, message });
		}

		return {
			ImportDeclaration: (node) => judge(node.source),
			ImportExpression: (node) => judge(node.source),
			ExportNamedDeclaration: (node) => judge(node.source),
			ExportAllDeclaration: (node) => judge(node.source),
			TSImportType: (/** @type {any} */ node) => judge(node.source)
		};
	}
};
