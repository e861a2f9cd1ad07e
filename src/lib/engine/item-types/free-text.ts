/** Longest text an answer may have, in characters, unless the item says otherwise. */
export const defaultMaxLength = 4000;

/** Text as it is kept: line ends alike on every system, no control characters, no outer blanks. */
export function tidyText(raw: string): string {
	return (
		raw
			.replace(/\r\n?/g, '\n')
			// eslint-disable-next-line no-control-regex -- control characters are what is removed here
			.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
			// Only now: what stood around a control character may compose.
			.normalize('NFC')
			.trim()
	);
}
