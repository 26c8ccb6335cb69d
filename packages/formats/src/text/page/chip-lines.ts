import { startsWithBullet } from "../bullet-signs.ts";
import { isSourceListHeading } from "../source-list.ts";
import type { Span } from "../spans.ts";
import { isDirectlyBelow, type PageLine, type PageText } from "./page-text.ts";

const host = String.raw`(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}`;
const onlyHost = new RegExp(`^${host}$`);
const mayHaveHost = new RegExp(String.raw`\n[^\S\n]{0,20}${host}[^\S\n]*(?:\n|$)`);
const onlyCount = /^\+[0-9]{1,2}$/;
const startsWithStop = /^[.\u3002](?:\s|$)/;
/** Fewer sites below bullets without a count and a full stop may be something else. */
const fewestSites = 2;

/**
 * Finds the sites that ChatGPT draws on lines below a statement: `reuters.com`, also with a `+1`, above the full stop of the
 * statement, or between a bullet and the next one.
 */
export function findChipLines(page: PageText): Span[] {
  if (!mayHaveHost.test(page.text)) return [];
  const all = page.lines();
  const list = all.findLastIndex(({ text }) => isSourceListHeading(text));
  const lines = list === -1 ? all : all.slice(0, list);
  const { text } = page;
  const found: Span[] = [];
  const uncertain: Span[] = [];
  let isBetween = false;
  for (let at = 1; at < lines.length; at++) {
    if (!onlyHost.test(lines[at]!.text) || !isDirectlyBelow(text, lines, at)) continue;
    const from = at;
    while (isDirectlyBelow(text, lines, at + 1) && isChip(lines[at + 1]!)) at++;
    const span = { start: lines[from]!.start, end: lines[at]!.end };
    const below = isDirectlyBelow(text, lines, at + 1) ? lines[at + 1]!.text : undefined;
    if (below !== undefined && startsWithStop.test(below)) found.push(span);
    else if (startsWithBullet.test(lines[from - 1]!.text)) {
      const isAboveBullet = below !== undefined && startsWithBullet.test(below);
      isBetween ||= isAboveBullet;
      if (isAboveBullet || below === undefined) uncertain.push(span);
    }
  }
  const areChips = found.length > 0 || (isBetween && uncertain.length >= fewestSites);
  if (!areChips) return [];
  return [...found, ...uncertain].toSorted((left, right) => left.start - right.start);
}

function isChip({ text }: PageLine): boolean {
  return onlyHost.test(text) || onlyCount.test(text);
}

/** Blanks lines below a statement, and moves the full stop that follows them to it. */
export function blankChipLines(page: PageText, text: string, { start, end }: Span): void {
  let from = start;
  while (from > 0 && /\s/.test(text[from - 1]!)) from--;
  const stop = /^[^\S\n]*\n[^\S\n]*(?=[.\u3002](?:\s|$))/.exec(text.slice(end, end + 40));
  const to = stop === null ? end : end + stop[0].length + 1;
  const needsStop = stop !== null && !/[.!?\u3002]/.test(text[from - 1] ?? "");
  page.replace(from, (needsStop ? text[to - 1]! : "").padEnd(to - from));
}
