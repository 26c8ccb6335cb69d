/** The marks of unwritten texts. `mineral-brief new` and many authors use TODO. */
const mark = /^(?:TODO|FIXME)(?![\p{L}\p{N}_-])/u;

/** Texts that say only that they are still to be written. */
const blanks: ReadonlySet<string> = new Set(
  "N/A n/a TBD tbd XXX XXXX xxx ... … - – — ? ?? ??? 待补充 待补 待填写 待填 待完善 待定 待補充".split(
    " ",
  ),
);

/** The same if they are no names: a bank and an airline have these letters. */
const blankStatements: ReadonlySet<string> = new Set(["TBC", "TBA", "TK", "TKTK"]);

const longestBlank = 5;

/** Returns true for a text that is still to be written: `TODO`, `TODO: the headline`, `TBD`. */
export function isPlaceholder(words: string, isStatement = true): boolean {
  if (words.length <= longestBlank)
    return blanks.has(words) || (isStatement && blankStatements.has(words)) || mark.test(words);
  return (words.startsWith("TODO") || words.startsWith("FIXME")) && mark.test(words);
}

/** Returns what an author wanted to write in place of a placeholder: `the headline` in `TODO: the headline`. */
export function wantedText(words: string): string {
  return mark.test(words) ? words.replace(mark, "").replace(/^[\s:]+/, "") : "";
}

const inBrackets =
  /[[【](?:[Ii]nsert (?:[a-z]+ ){0,3}(?:number|figure|amount|value|percentage|share|price|name|company|country|date|year|text|title|headline|source|link|quote|data)|INSERT [A-Z]|(?:TODO|FIXME|TBD|TBC|TBA|TK|XX+|PLACEHOLDER|placeholder)(?![\p{L}\p{N}_-])|待(?:[补補]充?|填写?|完善)|请?(?:填写|插入))[^[\]【】\n]{0,60}[\]】]/u;

const beforeUnit =
  /(?<![A-Za-z\d])(?:TK|XX+)(?= ?(?:(?:million|billion|trillion|thousand|tonnes?|tons?|percent|per cent|kt)\b|[%％万萬亿億吨噸元]))/;

/** Finds a placeholder within a text: `[insert number]`, `TK million`, `XX万吨`. */
export function placeholderIn(words: string, hasBracket: boolean): string | undefined {
  const found = hasBracket ? inBrackets.exec(words) : null;
  if (found !== null) return found[0];
  if (!words.includes("TK") && !words.includes("XX")) return undefined;
  return beforeUnit.exec(words)?.[0];
}
