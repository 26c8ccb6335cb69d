/** The files in memory: texts by their paths. */
export const files = new Map<string, string>();
