import type { OffsetDiagnostic } from "../../positions/offset-diagnostic.ts";
import { joiningSigns, joiningWords } from "../citation-marks.ts";
import {
  isInlineList,
  isPlainListedSource,
  isSourceListHeading,
  readSources,
} from "../source-list.ts";
import type { Span } from "../spans.ts";
import { noWidth, type PageText } from "./page-text.ts";

const note = "notes?|src|fn|注|註";
/** A line can end inside the brackets. In a quoted e-mail, the next one is indented. */
const gap = String.raw`\s{0,4}`;
const label = String.raw`(?:refs?|sources?|quelle|fuente|${note})\.?${gap}`;
const numbers = String.raw`[1-9][0-9]?(?:${gap}[,\uFF0C、;–-]${gap}S?[1-9][0-9]?){0,20}`;
/** In place of a backslash before a bracket: `\\(1\\)`. */
const dropped = `${noWidth}?`;
/** `(1)`, `（注1）`. Such a number can also be a part of the statement. */
const round = String.raw`${dropped}[(\uFF08](?:${label})?${numbers}${dropped}[)\uFF09]`;
// A vowel sign or the tanwin is the last character of many words in Hindi and Arabic.
const word = String.raw`[\p{L}\p{M}\p{N}%.\u3002\u0964\u06D4"”’)\uFF09」』]`;
const afterWord = String.raw`(?<=${word} ?)`;
/** A line can end before the brackets too. */
const afterStatement = String.raw`(?<=${word}(?:[^\S\n]?\n)?[^\S\n]{0,4})`;
/** `{1}`, `[note 1]`, `[S1]` */
const other = String.raw`(?:\{(?:${label})?${numbers}\}|\[(?:(?:${note})\.?${gap}|S)${numbers}\])`;
/** What is between two marks that belong together: `(1), (2)`, `(1) and (2)`, `（1）和（2）`, `(1) و(2)`. */
const between = String.raw`(?: |[,;\uFF0C\uFF1B、\u060C\u061B] ?|,? (?:${joiningWords}|और|एवं|तथा|व) ?|${joiningSigns})?`;
const stop = String.raw`[.\u3002;\u0964\u06D4]`;
const run = new RegExp(
  String.raw`(?:${afterStatement}(?<round>${round}(?:${between}${round}){0,20})(?=\s*(?:${stop}?\s*$|${stop}?\s+-\s|${stop}(?:\s|$)))|${afterWord}${other}(?:[ ,]?${other}){0,20}(?!\())`,
  "gimu",
);
/** A cheap test that rules out most texts. */
export const mayBeBracketedNumber =
  /[({\uFF08](?:[1-9][0-9]?[),}\u200B\uFF0C\uFF09、; –-]|[NRSnrs][eor][tuf]|[qQfF]ue|fn|src|[注註])|\[(?:[NSns](?:ote|[1-9])|fn|src|[注註])/;
/** A citation like `[1]` after a word, not before an entry of a list. The backslashes of `\\[1\\]` become spaces before it. */
const usual = new RegExp(String.raw`(?<=${word} {0,3})[[【][0-9]`, "u");
const eachMark = new RegExp(
  String.raw`(?<open>${dropped})[(\uFF08{[](?<label>[a-z注註.]{0,8}${gap})(?<numbers>${numbers})(?<close>${dropped})[)\uFF09}\]]`,
  "giu",
);

/** Numbers in other brackets than those of `[1]`, which can be citations. */
export interface BracketedNumbers extends Span {
  /** The same as `[1]`, with the same length. */
  readonly usual: string;
  readonly ids: readonly number[];
  /** Whether they are in round brackets, and thus may be a part of the statement. */
  readonly isRound: boolean;
}

/** Finds `(1)(4)`, `(1, 4)`, `(Ref. 1)` and `（注1）` at the end of statements, and `{1}`, `[note 1]` and `[S1]` after a word. */
export function findBracketedNumbers(text: string): BracketedNumbers[] {
  if (!mayBeBracketedNumber.test(text)) return [];
  return Array.from(text.matchAll(run), ({ index: start, 0: match, groups }) => ({
    usual: match
      .replace(
        eachMark,
        (_, open: string, label: string, cited: string, close: string) =>
          `${" ".repeat(open.length)}[${" ".repeat(label.length)}${cited.replace(/[s\s]/gi, " ")}${" ".repeat(close.length)}]`,
      )
      .replace(/(?<=\])[^[\]]*[\p{L}&][^[\]]*(?=\[)/gu, (words) => ",".padEnd(words.length)),
    ids: (match.match(/[0-9]+/g) ?? []).map(Number),
    isRound: groups!["round"] !== undefined && !/[a-z注註]/i.test(match),
    start,
    end: start + match.length,
  }));
}

/**
 * Reads numbers in other brackets as citations, if the text has none like `[1]`. A single `(1)` must be in the list of
 * sources. Reports the others that look like citations.
 */
export function readBracketedNumbers(page: PageText): OffsetDiagnostic[] {
  const { text } = page;
  // `Sources (3)` states how many there are.
  const found = findBracketedNumbers(text).filter((numbers) => !isCount(text, numbers));
  if (found.length === 0) return [];
  const hasUsual = usual.test(text);
  const { ids: listed, entries } = readListedSources(text);
  const read: BracketedNumbers[] = [];
  const reports = found.flatMap((numbers): OffsetDiagnostic[] => {
    const { ids, isRound, end } = numbers;
    const isKnown = !isRound || ids.every((id) => listed.has(id));
    if (!hasUsual && (isKnown || found.length > 1)) {
      page.replace(numbers.start, numbers.usual);
      read.push(numbers);
      return [];
    }
    // Inside a statement, it is more likely a part of it: `Type {1} ore`.
    if (!isKnown || /^[^\S\n]*[\p{Ll}\p{N}]/u.test(text.slice(end, end + 4))) return [];
    return [reportUnread(text, numbers, "other citations are like `[1]`")];
  });
  if (!read.some(({ isRound }) => isRound)) return reports;
  return [
    ...reports,
    ...roundInside(page.text, entries)
      .filter(({ ids }) => ids.every((id) => listed.has(id)))
      .map((numbers) => reportUnread(text, numbers, "it does not end a statement")),
  ];
}

function reportUnread(
  text: string,
  { start, end, usual }: Pick<BracketedNumbers, "start" | "end" | "usual">,
  reason: string,
): OffsetDiagnostic {
  const written = usual.replace(/\s+/g, "").replace(/(?<=\])[^[\]]+(?=\[)/g, "");
  return {
    code: "citation-in-text",
    severity: "warning",
    message: `\`${text.slice(start, end).replaceAll(noWidth, "")}\` looks like a citation, but is read as text, because ${reason}; write \`${written}\` if it is one`,
    start,
    end,
    repair: { isSafe: false, edits: [{ start, end, text: written }] },
  };
}

const eachRound = new RegExp(`${afterWord}${round}`, "giu");

/** A number before the words of its part: `(2) a mill`. */
const partOfStatement = /[(\uFF08](?<number>[1-9])[)\uFF09]\s?(?=[\p{L}\p{N}])/gu;

/** Finds `(1)` after a word anywhere in a line, except in the lines that start at `entries` and in those that count their parts. */
function roundInside(
  text: string,
  entries: ReadonlySet<number>,
): Omit<BracketedNumbers, "isRound">[] {
  const found: Omit<BracketedNumbers, "isRound">[] = [];
  for (const { index, 0: line } of text.matchAll(eachLine)) {
    if (entries.has(index) || countsParts(line)) continue;
    for (const { index: at, 0: match } of line.matchAll(eachRound)) {
      const ids = (match.match(/[0-9]+/g) ?? []).map(Number);
      const start = index + at;
      found.push({ ids, usual: `[${ids.join(", ")}]`, start, end: start + match.length });
    }
  }
  return found;
}

/** Returns true for `It has (1) a mine and (2) a mill`. */
function countsParts(line: string): boolean {
  const numbers = Array.from(line.matchAll(partOfStatement), ({ groups }) => groups!["number"]);
  return numbers.length > 1 && numbers.every((number, index) => number === String(index + 1));
}

/** The longest heading of a list of sources, in UTF-16 code units. */
const longestHeading = 40;

/** Returns true for the number in `Sources (3)`. */
function isCount(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - longestHeading), start);
  const [after = ""] = text.slice(end, end + longestHeading).split("\n", 1);
  const line = before.slice(before.lastIndexOf("\n") + 1) + text.slice(start, end) + after;
  return isSourceListHeading(line.trim());
}

const eachLine = /[^\s\u200B][^\n]*/g;

/** Returns the numbers of the sources that a text lists, and the offsets of the lines of its lists. */
function readListedSources(text: string): { ids: Set<number>; entries: Set<number> } {
  const ids = new Set<number>();
  const entries = new Set<number>();
  let isBelowHeading = false;
  for (const { index, 0: line } of text.matchAll(eachLine)) {
    const words = line.trimEnd();
    if (isSourceListHeading(words)) {
      isBelowHeading = true;
      entries.add(index);
    } else if (isBelowHeading || isPlainListedSource(words) || isInlineList(words)) {
      const sources = readSources(words, index, isBelowHeading);
      for (const { id } of sources) ids.add(id);
      if (sources.length > 0) entries.add(index);
    }
  }
  return { ids, entries };
}
