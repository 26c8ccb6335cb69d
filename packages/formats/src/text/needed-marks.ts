import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import type { CitationMark } from "./citation-marks.ts";
import { isSpace, type Span } from "./spans.ts";

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

/** Reports citations that are words of their sentence. Without them, `According to [2], stocks fell` has no sense. */
export function noteNeededMarks(
  source: string,
  span: Span,
  marks: readonly CitationMark[],
  diagnostics: OffsetDiagnostic[],
): void {
  let at = -1;
  for (const { start, end, links } of marks) {
    const follows = start === at;
    at = end;
    if (follows || links !== undefined || source[start] === "(" || source[start] === "（") continue;
    const isNeeded =
      isNeededAfter(source, span.start, start) && !endsVerb(source, span, start, marks.at(-1)!.end);
    if (!isNeeded && !isSubject(source, span, start, end)) continue;
    const written = source.slice(start, end);
    const message = `\`${written}\` is a word of this sentence, which reads badly without it; name the source there, and write \`${written}\` at the end`;
    diagnostics.push({ code: "citation-in-sentence", severity: "warning", message, start, end });
  }
}

/** Returns true for a mark with words after it that is the object or the subject of its sentence: `As [1] says`, `[1] reports that`. */
export function isNeededMark(words: string, { start, end }: Span): boolean {
  return (
    isNeededAfter(words, 0, start) || isSubject(words, { start: 0, end: words.length }, start, end)
  );
}

/** Returns true if the word before a mark needs it. */
function isNeededAfter(source: string, from: number, mark: number): boolean {
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

function endOfWord(source: string, from: number, end: number): number {
  while (end > from && isSpace(source.charCodeAt(end - 1))) end--;
  return end;
}

/** Finds the start of the word that ends at an offset. Of a longer word than any that needs a mark, it is a later one. */
function startOfWord(source: string, from: number, end: number): number {
  let start = end;
  while (start > from && end - start <= longestWord && !isBoundary(source.charCodeAt(start - 1)))
    start--;
  return start;
}

/** Returns true for the end of a German verb at the end of a text: `Die Lizenz läuft aus [1][2]`. */
function endsVerb(source: string, { start, end }: Span, mark: number, lastMark: number): boolean {
  return (
    /(?:^|\s)(?:aus|nach)\s*$/i.test(source.slice(Math.max(start, mark - 8), mark)) &&
    !/[\p{L}\p{N}]/u.test(source.slice(lastMark, end)) &&
    !/[\p{L}]/u.test(source.slice(mark, lastMark))
  );
}

function isBoundary(code: number): boolean {
  return code === 0x28 || code === 0xff08 || isSpace(code);
}

function isSubject(source: string, span: Span, start: number, end: number): boolean {
  return start === span.start && after.test(source.slice(end, Math.min(span.end, end + 6)));
}
