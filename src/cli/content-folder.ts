import { fileURLToPath } from 'node:url';

/** The content of this checkout, wherever the command is called from. */
export const contentFolder = fileURLToPath(new URL('../../forms', import.meta.url));
