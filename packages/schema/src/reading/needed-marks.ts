/** A range of a text in offsets; `end` is exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words that need the citation after them: `According to [2]`, `in [1]`. */
const before = new Set(
  [
    "to on as by from in of per than that with and or nor neither either both between see cf unlike contradicting laut nach gemäß siehe vgl von aus",
    "selon d'après d’après voir según véase согласно данным см",
  ]
    .join(" ")
    .split(" "),
);
/** Verbs that need it if no subject is before them: `Stocks fell, says [2]`, but not `Stocks fell, traders said [2]`. */
const verbs = new Set(["says", "said"]);
/** Nouns that need it if no article is before them: `in report [2]`, but not `in its report [2]`. */
const nouns = new Set(["source", "study", "report"]);
/** The ends of such words in Chinese: `根据[2]`, `参见[1]`, `与[3]`. */
const hanBefore = "据據照见見与與和";
/** What follows a citation that is the subject of a sentence: `[1] reports that`, `[1]和[3]均指出`. */
const after =
  /^(?::|\s\p{Ll}|\s?(?:均|都|也|则|指出|表示|显示|顯示|认为|認為|称|稱|报道|報道|提到|によると|によれば|에 따르면))/u;

/** No such word is longer. */
const longestWord = 13;

/** Whether the word before a mark needs it. `from` is the offset of the text. */
export function isNeededAfter(source: string, from: number, mark: number): boolean {
  const end = endOfWord(source, from, mark);
  const last = source.charCodeAt(end - 1);
  if (last === 0x2e || end === from) return false;
  if (last > 0x2e80) return hanBefore.includes(source[end - 1]!);
  const start = startOfWord(source, from, end);
  const word = source.slice(start, end).toLowerCase();
  if (before.has(word)) return true;
  if (!verbs.has(word) && !nouns.has(word)) return false;
  const endOfFirst = endOfWord(source, from, start);
  const first = source.slice(startOfWord(source, from, endOfFirst), endOfFirst).toLowerCase();
  return !/[\p{L}\p{N}]$/u.test(first) || (nouns.has(word) && before.has(first));
}

/** Whether a mark is the subject of the text that it starts. */
export function isSubjectMark(source: string, span: Span, mark: Span): boolean {
  return (
    mark.start === span.start &&
    after.test(source.slice(mark.end, Math.min(span.end, mark.end + 6)))
  );
}

function endOfWord(source: string, from: number, end: number): number {
  while (end > from && isSpaceAt(source, end - 1)) end--;
  return end;
}

/** Finds the start of the word that ends at an offset. Of a longer word than any that needs a mark, it is a later one. */
function startOfWord(source: string, from: number, end: number): number {
  let start = end;
  while (start > from && end - start <= longestWord && !isBoundaryAt(source, start - 1)) start--;
  return start;
}

function isSpaceAt(source: string, at: number): boolean {
  return /\s/.test(source[at]!);
}

function isBoundaryAt(source: string, at: number): boolean {
  return source[at] === "(" || source[at] === "（" || isSpaceAt(source, at);
}
