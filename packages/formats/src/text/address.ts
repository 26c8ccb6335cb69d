/**
 * The address of a link in Markdown, as a part of a pattern. It may have pairs of brackets itself:
 * `[tungsten](https://example.org/Tungsten_(metal))`.
 */
export const linkAddress = String.raw`https?:\/\/[^\s()]{1,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,200}){0,5}`;
