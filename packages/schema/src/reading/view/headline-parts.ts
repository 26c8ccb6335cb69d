const spacelessScript = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;
/** The styles let lines break after marks of punctuation alone, so that a longer clause needs other breaks too. */
const longClause = 12;
const longestName = 8;

/** A part of a headline. Lines may break before and after a name, and not in it. */
export interface HeadlinePart {
  readonly text: string;
  readonly isName: boolean;
}

/**
 * Splits a headline without spaces between words beside the names in its long clauses. The parts are the headline; a
 * headline in another script is one part, and does not need the names.
 */
export function headlineParts(headline: string, names: () => readonly string[]): HeadlinePart[] {
  const parts = [{ text: headline, isName: false }];
  if (!spacelessScript.test(headline)) return parts;
  const short = names()
    .filter((name) => name.length > 1 && name.length <= longestName && spacelessScript.test(name))
    .sort((one, other) => other.length - one.length);
  if (short.length === 0) return parts;
  return headline
    .split(/(?<=[，,、；;：:。！!？?…])/u)
    .flatMap((clause) => (clause.length > longClause ? withNames(clause, short) : clause))
    .reduce<HeadlinePart[]>((joined, part) => {
      const last = joined.at(-1);
      if (typeof part !== "string") return [...joined, part];
      if (last === undefined || last.isName) return [...joined, { text: part, isName: false }];
      return [...joined.slice(0, -1), { text: last.text + part, isName: false }];
    }, []);
}

/** Finds the names in a clause: at each place the longest one. The longest names come first. */
function withNames(clause: string, names: readonly string[]): (string | HeadlinePart)[] {
  const parts: (string | HeadlinePart)[] = [];
  let start = 0;
  for (let at = 0; at < clause.length;) {
    const name = names.find((one) => clause.startsWith(one, at));
    if (name === undefined) {
      at++;
      continue;
    }
    if (at > start) parts.push(clause.slice(start, at));
    parts.push({ text: name, isName: true });
    start = at += name.length;
  }
  if (start < clause.length) parts.push(clause.slice(start));
  return parts;
}
