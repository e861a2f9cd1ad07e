/** Input that the command can't take; the message says what to write instead. */
export class WrongUse extends Error {}
