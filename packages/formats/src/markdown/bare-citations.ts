import { readSuperscript } from "../text/citation-marks.ts";
import { chipBefore, moreSources } from "../text/page/source-chips.ts";

const raised =
  /(?<![\u00B9\u00B2\u00B3\u2070\u2074-\u2079])[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,3}(?![\p{L}\p{N}])/gu;
const anyRaised = /[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]/;

/** A symbol before raised digits: `x\u00B2`, `R\u00B2`. */
const formula = /(?:\p{Lu}|(?:^|[^\p{L}])\p{L}{1,2})$/u;

/** Raised digits that can be a citation: `Prices rose.\u00B9`, but not `km\u00B2`. */
export interface RaisedDigits {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

export function findRaisedDigits(words: string): RaisedDigits[] {
  if (!anyRaised.test(words)) return [];
  return [...words.matchAll(raised)].flatMap(({ index, 0: match }) => {
    const isPower = formula.test(words.slice(Math.max(0, index - 4), index));
    const mark = isPower ? undefined : readSuperscript(words, index);
    const id = mark?.ids[0];
    return typeof id === "number" && mark!.end === index + match.length
      ? [{ id, start: index, end: mark!.end }]
      : [];
  });
}

/** Finds the names of sources that assistants draw at the end of a sentence: `reuters+1`. */
export function findChips(words: string): { readonly start: number; readonly end: number }[] {
  if (!words.includes("+")) return [];
  return [...words.matchAll(moreSources)].flatMap(({ index, 0: sign }) => {
    const end = index + sign.length;
    const start = chipBefore(words, index, end)?.start ?? 0;
    return start === 0 ? [] : [{ start, end }];
  });
}

/** Escapes both in plain text. */
export function escapeBareCitations(text: string): string {
  let escaped = text;
  for (const { start, end } of findRaisedDigits(text).reverse()) {
    const digits = Array.from(text.slice(start, end), (digit) => `&#${digit.codePointAt(0)};`);
    escaped = escaped.slice(0, start) + digits.join("") + escaped.slice(end);
  }
  for (const { end } of findChips(escaped).reverse()) {
    const plus = escaped.lastIndexOf("+", end);
    escaped = `${escaped.slice(0, plus)}\\${escaped.slice(plus)}`;
  }
  return escaped;
}
