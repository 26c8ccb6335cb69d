import type { CitationId } from "@mineral-brief/schema";
import { RepairedText } from "../positions/repaired-text.ts";
import { readCircledNumbers, readSuperscript } from "../text/citation-marks.ts";
import { raisedMark, superscripts } from "../text/superscripts.ts";
import { carets } from "../text/page/assistant-marks.ts";
import { findBracketedNumbers, mayBeBracketedNumber } from "../text/page/bracketed-numbers.ts";
import { searchCitation } from "../text/page/invisible-marks.ts";
import { chipBefore, moreSources } from "../text/page/source-chips.ts";

const raised = new RegExp(String.raw`(?<![${superscripts}])${raisedMark}(?![\p{L}\p{N}])`, "gu");
const circled = /(?<![\u2460-\u2473])[\u2460-\u2473]{1,20}/g;

/** A symbol before raised digits: `x\u00B2`, `R\u00B2`. */
const formula = /(?:\p{Lu}|(?:^|[^\p{L}])\p{L}{1,2})$/u;

/** A cheap test that rules out most texts. */
export const mayBeBareCitation = new RegExp(
  String.raw`[${superscripts}\u2460-\u2473]|(?<!\[)\^[0-9]|turn[0-9]|${mayBeBracketedNumber.source}`,
);

/** A mark in the text that looks like a citation but is not read as one: `Prices rose.\u00B9`. */
export interface BareCitation {
  readonly ids: readonly CitationId[];
  /** Whether it may be something else if the article has no such reference. */
  readonly needsReference: boolean;
  readonly start: number;
  readonly end: number;
}

/** Finds `\u00B9`, `^1^`, `①`, `(1)`, `{1}`, `[note 1]`, `[S1]` and `turn0search1`, but no `\u00B2` of `km\u00B2`. */
export function findBareCitations(words: string): BareCitation[] {
  if (!mayBeBareCitation.test(words)) return [];
  const numbers = (
    pattern: RegExp,
    idsOf: (start: number, match: string) => readonly CitationId[] | undefined,
    needsReference = true,
  ): BareCitation[] =>
    Array.from(words.matchAll(pattern), ({ index, 0: match }) => {
      const start = index + match.search(/\S/);
      return { ids: idsOf(start, match) ?? [], needsReference, start, end: index + match.length };
    });
  return [
    ...numbers(raised, (start) =>
      isPower(words, start) ? [] : readSuperscript(words, start)?.ids,
    ),
    ...numbers(carets, (start, match) => {
      // Reads the digits as raised ones, which are no citation after a unit.
      const isText =
        isPower(words, start) || !readSuperscript(`${words.slice(0, start)}\u00B9`, start);
      return isText ? [] : match.match(/[0-9]+/g)!.map(Number);
    }),
    ...numbers(circled, (start) => readCircledNumbers(words, start)?.ids),
    ...numbers(searchCitation, (_, match) => match.match(/turn[0-9]+[a-z]+[0-9]+/g)!, false),
    ...findBracketedNumbers(words).map(({ isRound, ...found }) => ({
      ...found,
      needsReference: isRound,
    })),
  ].filter(({ ids, start }) => ids.length > 0 && words[start - 1] !== "\\");
}

function isPower(words: string, start: number): boolean {
  return formula.test(words.slice(Math.max(0, start - 4), start));
}

/** Finds the names of sources that assistants draw at the end of a sentence: `reuters+1`. */
export function findChips(words: string): { readonly start: number; readonly end: number }[] {
  if (!words.includes("+")) return [];
  return [...words.matchAll(moreSources)].flatMap(({ index, 0: sign }) => {
    const chip = chipBefore(words, index, index + sign.length);
    return chip === undefined || chip.start === 0 ? [] : [{ start: chip.start, end: chip.end }];
  });
}

/** Escapes such citations and names in plain text. */
export function escapeBareCitations(text: string): string {
  const marks = findBareCitations(text)
    .toSorted((left, right) => left.start - right.start)
    .map(({ start, end }) => ({ start, end, text: escapeMark(text.slice(start, end)) }));
  const escaped = new RepairedText(text, marks).text;
  const signs = findChips(escaped).map(({ end }) => {
    const plus = escaped.lastIndexOf("+", end);
    return { start: plus, end: plus, text: "\\" };
  });
  return new RepairedText(escaped, signs).text;
}

/** Writes a sign of ASCII with a backslash, a letter as an entity, and other characters as entities. */
function escapeMark(mark: string): string {
  // After `and`, the second number of `(1) and (2)` would be one without the first.
  if (/^[({^[]/.test(mark)) return `\\${mark.replace(/(?<=\p{L} ?)\(/gu, String.raw`\$&`)}`;
  const characters = /^[a-z]/.test(mark) ? /^./ : /[^ ]/gu;
  return mark.replace(characters, (character) => `&#${character.codePointAt(0)};`);
}
