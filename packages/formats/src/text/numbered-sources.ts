import { citationMark, possibleMark } from "./citation-marks.ts";
import type { Words } from "./summary.ts";

/** What is known of a line: whether it looks like a part of a body. */
interface Line extends Words {
  readonly isBody: boolean;
}

/** `[1] Tin report`, `【1】锡业报告`, `- [1] Tin report` */
const marked = /^(?:[-*•]\s+)?(?:\[\^?([0-9]{1,3})\^?\]:?|【([0-9]{1,3})】)\s*[^\s[【]/;
/** `1. Tin report`, `(1) Tin report`, which can be an insight too. */
const numbered = /^(?:([0-9]{1,3})(?:[.)]\s|、)|[(\uFF08]([0-9]{1,3})[)\uFF09])\s*\S/;
/** What the first line of a list can start with. Few lines do. */
const firstSigns = "[【(\uFF081-*•";
const eachNumber = /[0-9]{1,3}/g;
const eachMark = new RegExp(citationMark, "g");
/** Where a citation ends an insight, or a bullet begins one. */
const closing = new RegExp(`(?:${possibleMark.source})[\\s.\u3002]*$|^[-–—*•·]\\s`);

/**
 * Finds lists of sources that have neither a heading nor addresses: lines with the numbers 1, 2, 3 … directly below the
 * text that cites them. Returns the indexes of their lines.
 *
 * `1.` and `(1)` also begin insights, so these need an empty line above and all cited numbers.
 */
export function findNumberedSources(source: string, lines: readonly Line[]): number[] {
  const found: number[] = [];
  let textFrom = 0;
  for (let at = 1; at < lines.length; at++) {
    const { text } = lines[at]!;
    if (!firstSigns.includes(text[0] ?? " ")) continue;
    const form = [marked, numbered].find((one) => numberIn(text, one) === 1);
    if (form === undefined) continue;
    let end = at + 1;
    while (end < lines.length && numberIn(lines[end]!.text, form) === end - at + 1) end++;
    const list = { from: at, to: end, isMarked: form === marked };
    if (isList(source, lines, list, textFrom)) {
      for (let index = at; index < end; index++) found.push(index);
      textFrom = lines[end - 1]!.end;
    }
    at = end - 1;
  }
  return found;
}

interface List {
  readonly from: number;
  readonly to: number;
  readonly isMarked: boolean;
}

function isList(
  source: string,
  lines: readonly Line[],
  { from, to, isMarked }: List,
  textFrom: number,
): boolean {
  const entries = lines.slice(from, to);
  const above = lines[from - 1]!;
  if (entries.length < 2 || !(above.isBody || closing.test(above.text))) return false;
  if (entries.some(({ text }) => citationMark.test(text.slice(3)))) return false;
  if (!isMarked && !/\n\s*\n/.test(source.slice(above.end, entries[0]!.start))) return false;
  const cited = citedIn(source.slice(textFrom, entries[0]!.start));
  const listed = [...cited].filter((number) => number <= entries.length).length;
  return isMarked ? listed > 0 : listed > 0 && listed === cited.size;
}

function citedIn(text: string): Set<number> {
  const numbers = new Set<number>();
  for (const [mark] of text.matchAll(eachMark))
    for (const [number] of mark.matchAll(eachNumber)) numbers.add(Number(number));
  return numbers;
}

function numberIn(text: string, form: RegExp): number | undefined {
  const match = form.exec(text);
  return match === null ? undefined : Number(match[1] ?? match[2]);
}
