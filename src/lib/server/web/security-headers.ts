/**
 * What stands on every answer, also on files and on refusals that no route has seen: nothing is
 * kept by anybody on the way, framed, sniffed, or told to another site.
 */
export function securityHeaders(isSecure: boolean): Readonly<Record<string, string>> {
	return {
		'x-content-type-options': 'nosniff',
		'x-frame-options': 'DENY',
		'referrer-policy': 'same-origin',
		'cross-origin-opener-policy': 'same-origin',
		'cross-origin-resource-policy': 'same-origin',
		'cross-origin-embedder-policy': 'require-corp',
		'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
		'x-robots-tag': 'noindex, nofollow',
		...(isSecure && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' })
	};
}

/** For answers that are no page: nothing in them is ever run or shown as one. */
export const policyWithoutPage = "default-src 'none'; frame-ancestors 'none'";
