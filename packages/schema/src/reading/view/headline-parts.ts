import { isFullWidth } from "../is-full-width.ts";
import { hanDate } from "./han-dates.ts";
import type { HeadlinePart } from "./views.ts";

const spacelessScript = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;
/** How many characters, with the mark of punctuation, are on a line of the narrowest brief. */
const longestClause = 10;
const longestName = 8;
/** Words in Han or kana between those of another script: names. */
const foreignName = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,}/gu;
/** Words with quotation marks or title marks around them, such as 「金庫計畫」: names, too. */
const quotedName = /[「『《“][^「」『』《》“”]+[」』》”]/gu;

/**
 * Splits a headline without spaces between words into its short clauses, and its other clauses beside the names and dates in them.
 * In a headline of another language, words in Han or kana are names. The parts are the headline. It is one part in another
 * script, which does not need the names, and in a plain brief.
 */
export function headlineParts(
  headline: string,
  language: string,
  names: () => readonly string[],
): HeadlinePart[] {
  const undivided: HeadlinePart[] = [{ text: headline, kind: "text" }];
  if (!spacelessScript.test(headline)) return undivided;
  const isMixed = !isFullWidth(language) && /\s/.test(headline);
  const found = headline.match(isMixed ? foreignName : quotedName) ?? [];
  const short = (isMixed ? found : [...names(), ...found])
    .filter((name) => name.length > 1 && name.length <= longestName && spacelessScript.test(name))
    .concat(headline.match(hanDate) ?? [])
    .sort((one, other) => other.length - one.length);
  if (isMixed) return withNames(headline, short);
  if (short.length === 0 && !isFullWidth(language)) return undivided;
  return headline
    .split(/(?<=[，,、；;：:。！!？?…])/u)
    .flatMap((clause) =>
      clause.length > longestClause ? withNames(clause, short) : { text: clause, kind: "clause" },
    );
}

const opening = /[(（《「『“]/;
const closing = /[)）》」』”，,、；;：:。！!？?…]/;

/** Finds the names in a clause, with the marks beside them: at each place the longest one. The longest names come first. */
function withNames(clause: string, names: readonly string[]): HeadlinePart[] {
  const parts: HeadlinePart[] = [];
  let start = 0;
  for (let at = 0; at < clause.length;) {
    const name = names.find((one) => clause.startsWith(one, at));
    if (name === undefined) {
      at++;
      continue;
    }
    const from = at > start && opening.test(clause[at - 1]!) ? at - 1 : at;
    at += name.length;
    while (at < clause.length && closing.test(clause[at]!)) at++;
    if (from > start) parts.push({ text: clause.slice(start, from), kind: "text" });
    parts.push({ text: clause.slice(from, at), kind: "name" });
    start = at;
  }
  if (start < clause.length) parts.push({ text: clause.slice(start), kind: "text" });
  return parts;
}
