/** As many questions as fit into a conversation. */
export const settlingAtOnce = 2;
