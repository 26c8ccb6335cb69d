/** Levels of nesting that a text may have. An article needs 8; private data may need more. */
export const nestingLimit = 500;
