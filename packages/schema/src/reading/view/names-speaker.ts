import { withoutLegalForm } from "./mention.ts";

/** Before a name that is the subject of a sentence or of a clause. */
const start = /(?:^|[.!?。！？]\s?|[,，]\s?)(?:the )?[«“「]?$/i;

/** After such a name. Words that are also nouns are not here: "China reports a loss". */
const says =
  /^[»”」]? ?(?:(?:says|said|a déclaré|afirma|сообщил[ао]?)(?![\p{L}’'])|表示|によると)/u;

/** Before the name of a source: "according to". */
const accordingTo =
  /(?:(?:according to|laut|nach angaben von|selon|según|по словам|وفق|قالت?) (?:the |la |le )?|(?:^|[，。])根?[据據])[«“「]?$/i;

/** After such a name, which a longer name does not continue. */
const end = /^[»”」]?(?:$|[,.，。،]|报道| (?:ist|hat|wird|هذا|إن)(?!\p{L}))/u;

/**
 * True if a sentence names somebody as its speaker: "X says" or "according to X".
 *
 * In doubt it is false: "China said that it sells to Japan" does not name Japan as the speaker, and "X’s critics say" does
 * not name X.
 */
export function namesSpeaker(sentence: string, name: string): boolean {
  const short = withoutLegalForm(name);
  if (short === "") return false;
  for (let at = sentence.indexOf(short); at >= 0; at = sentence.indexOf(short, at + 1)) {
    const before = sentence.slice(Math.max(0, at - 24), at);
    const after = sentence.slice(at + short.length, at + short.length + 24);
    if (start.test(before) && says.test(after)) return true;
    if (accordingTo.test(before) && end.test(after)) return true;
  }
  return false;
}
