/** The start of words that say when somebody read a source: `accessed 5 January 2026`. */
export const visit =
  /^(?:(?:last )?(?:accessed|retrieved|viewed|visited)|abgerufen|zugriff|zuletzt|consulté|consultado|accesso|дата обращения|访问|訪問)/i;

/** Words of a name: with capitals, except some short ones, or of a script without capitals. They have no numbers. */
const word = String.raw`(?:[\p{Lu}\p{Lo}&][^\p{N}\s,;!?，。；]*|of|the|and|for|on|in|d[ae]l?|des|du|e|et|la|und|für|y)`;
const name = new RegExp(String.raw`^(?![a-z])${word}(?:\s${word}){0,9}$`, "u");
/** In UTF-16 code units. */
const longestName = 60;

/** Returns true for the name of a publisher: `USGS`, `Ministry of Commerce`. Other words beside a link may describe what it leads to. */
export function isPublisherName(words: string): boolean {
  return words.length <= longestName && name.test(words);
}
