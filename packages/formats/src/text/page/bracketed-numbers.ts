import type { OffsetDiagnostic } from "../../positions/offset-diagnostic.ts";
import { isPlainListedSource, isSourceListHeading, readSources } from "../source-list.ts";
import type { Span } from "../spans.ts";
import type { PageText } from "./page-text.ts";

const note = "notes?|src|fn|注|註";
/** A line can end inside the brackets. In a quoted e-mail, the next one is indented. */
const gap = String.raw`\s{0,4}`;
const label = String.raw`(?:refs?|sources?|quelle|fuente|${note})\.?${gap}`;
const numbers = String.raw`[1-9][0-9]?(?:${gap}[,\uFF0C、;–-]${gap}S?[1-9][0-9]?){0,20}`;
/** `(1)`, `（注1）`. Such a number can also be a part of the statement. */
const round = String.raw`[(\uFF08](?:${label})?${numbers}[)\uFF09]`;
const word = String.raw`[\p{L}\p{N}%.\u3002"”’)\uFF09」』]`;
const afterWord = String.raw`(?<=${word} ?)`;
/** A line can end before the brackets too. */
const afterStatement = String.raw`(?<=${word}(?:[^\S\n]?\n)?[^\S\n]{0,4})`;
/** `{1}`, `[note 1]`, `[S1]` */
const other = String.raw`(?:\{(?:${label})?${numbers}\}|\[(?:(?:${note})\.?${gap}|S)${numbers}\])`;
const run = new RegExp(
  String.raw`(?:${afterStatement}(?<round>${round}(?:[ ,]?${round}){0,20})(?=\s*(?:[.\u3002;]?\s*$|[.\u3002;]?\s+-\s|[.\u3002;](?:\s|$)))|${afterWord}${other}(?:[ ,]?${other}){0,20}(?!\())`,
  "gimu",
);
/** A cheap test that rules out most texts. */
export const mayBeBracketedNumber =
  /[({\uFF08](?:[1-9][0-9]?[),}\uFF0C\uFF09、; –-]|[NRSnrs][eor][tuf]|[qQfF]ue|fn|src|[注註])|\[(?:[NSns](?:ote|[1-9])|fn|src|[注註])/;
/** A citation like `[1]` after a word, not before an entry of a list. */
const usual = new RegExp(String.raw`${afterWord}[[【][0-9]`, "u");
const eachMark = new RegExp(
  String.raw`[(\uFF08{[](?<label>[a-z注註.]{0,8}${gap})(?<numbers>${numbers})[)\uFF09}\]]`,
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
    usual: match.replace(
      eachMark,
      (_, label: string, cited: string) =>
        `[${" ".repeat(label.length)}${cited.replace(/[s\s]/gi, " ")}]`,
    ),
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
  const listed = numbersOfSources(text);
  return found.flatMap(({ usual, ids, isRound, start, end }): OffsetDiagnostic[] => {
    const isKnown = !isRound || ids.every((id) => listed.has(id));
    if (!hasUsual && (isKnown || found.length > 1)) {
      page.replace(start, usual);
      return [];
    }
    // Inside a statement, it is more likely a part of it: `Type {1} ore`.
    if (!isKnown || /^[^\S\n]*[\p{Ll}\p{N}]/u.test(text.slice(end, end + 4))) return [];
    const written = usual.replace(/\s+/g, "");
    const message = `\`${text.slice(start, end)}\` looks like a citation, but is read as text, because other citations are like \`[1]\`; write \`${written}\` if it is one`;
    const repair = { isSafe: false, edits: [{ start, end, text: written }] };
    return [{ code: "citation-in-text", severity: "warning", message, start, end, repair }];
  });
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

/** Returns the numbers of the sources that a text lists. */
function numbersOfSources(text: string): Set<number> {
  const listed = new Set<number>();
  let isBelowHeading = false;
  for (const { index, 0: line } of text.matchAll(/[^\s\u200B][^\n]*/g)) {
    const words = line.trimEnd();
    if (isSourceListHeading(words)) isBelowHeading = true;
    else if (isBelowHeading || isPlainListedSource(words))
      for (const { id } of readSources(words, index, isBelowHeading)) listed.add(id);
  }
  return listed;
}
