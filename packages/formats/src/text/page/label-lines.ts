import { endOfLine } from "../spans.ts";
import { readDateAtEnd } from "../stated-date.ts";
import type { PageText } from "./page-text.ts";

const label =
  /^[^\S\n]*(?:#{1,6} )?(?:\*\*)?(?:(?<headline>headline|title|标题|標題)|source|date|来源|來源|(?:发布|發布)?(?:日期|时间|時間)|当地时间|當地時間)(?<colon>\s?[:\uFF1A])?(?:\*\*)?(?<colonAfter>[:\uFF1A])?\s*$/i;
/** `Updated on`, above the date of the update. */
const updateLabel =
  /^[^\S\n]*(?:(?:last )?(?:updated|modified)(?: on| at)?|actualizado(?: el)?|mis à jour(?: le)?|aktualisiert(?: am)?|atualizado(?: em)?|обновлено|更新(?:时间|時間)?[于於]?)\s?[:\uFF1A]?\s*$/i;
/** The longest label with its signs, in UTF-16 code units. */
const longest = 24;
/** A bullet, a number, an address or another heading: it continues no label or number above it. */
export const startsItem = /^(?:[-–—*•>#[(]|https?:|[0-9]{1,2}[.)、])/;

/**
 * Joins labels on lines of their own with the lines below them: `HEADLINE` above `Quotas fall` becomes `HEADLINE:Quotas fall`.
 * There must be one of a headline and another one, because `Title` alone can be a headline. `Updated on` needs only a date below it.
 */
export function joinLabelLines(page: PageText): void {
  const { text } = page;
  const found: (readonly [number, string])[] = [];
  let headlines = 0;
  let labels = 0;
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf("\n", at);
    if (newline === -1) break;
    const isShort = newline - at <= longest && newline > at;
    const groups = isShort ? label.exec(text.slice(at, newline))?.groups : undefined;
    const value = groups && startOfValue(text, newline);
    if (isShort && isUpdate(text, at, newline)) page.replace(newline, " ");
    if (groups !== undefined && value !== undefined) {
      const hasColon = (groups["colon"] ?? groups["colonAfter"]) !== undefined;
      found.push([newline, (hasColon ? "" : ":").padEnd(value - newline, " ")]);
      labels++;
      if (groups["headline"] !== undefined) headlines++;
    }
    at = newline + 1;
  }
  if (headlines === 0 || headlines === labels) return;
  for (const [at, separator] of found) page.replace(at, separator);
}

/** Returns true for the label of an update directly above a line that is only a date. */
function isUpdate(text: string, at: number, newline: number): boolean {
  if (!updateLabel.test(text.slice(at, newline))) return false;
  const below = text.slice(newline + 1, endOfLine(text, newline + 1)).trim();
  return below.length <= longestDate && readDateAtEnd(below, undefined)?.start === 0;
}

/** A longer line is not only a date, in UTF-16 code units. */
const longestDate = 60;

/** Finds the line below a label, if it can be its value. */
function startOfValue(text: string, newline: number): number | undefined {
  let value = newline;
  while (value < text.length && /\s/.test(text[value]!)) value++;
  const line = text.slice(value, endOfLine(text, value));
  const isOther =
    line === "" || startsItem.test(line) || (line.length <= longest && label.test(line));
  return isOther ? undefined : value;
}
