/** How deep a parsed text may nest. The deepest field of an article stands at level 8; private data may need more. */
export const nestingLimit = 500;
