import { startsWithSign } from "./bullet-signs.ts";
import { citationMark } from "./citation-marks.ts";
import { findTitle } from "./find-title.ts";
import { isOnlyUpdate, isUnnamed } from "./found-head.ts";
import { hasGroupHeading } from "./group-names.ts";
import type { Body, Head } from "./page-items.ts";
import type { Line } from "./read-lines.ts";
import { hasTitleLabel } from "./read-title.ts";
import { isSourceListHeading } from "./source-list.ts";
import { readNameLine } from "./source-line/name-line.ts";
import { weekdayName } from "./stated-date.ts";
import { isHeadline, isListName, isMastheadName } from "./title-lines.ts";

type Item = Head | Body;

/** Heads of a page that are not those of a text, and the lines below them. */
export interface OtherHeads {
  readonly heads: ReadonlySet<Item>;
  readonly lines: ReadonlySet<Item>;
  /** The summary whose source is the name of the newspaper above it, and that name. */
  readonly named: { readonly head: Head; readonly source: Line } | undefined;
}

/**
 * Finds the heads of a page that are not those of a summary, above and below one that has a headline, a source line and a text: the
 * date of a newspaper, of a comment, of a post or of another page. They have no headline, no source or no complete date, and no lead,
 * no group and no citation below them.
 */
export function findOtherHeads(pages: readonly (readonly Item[])[]): OtherHeads {
  const heads = new Set<Item>();
  const lines = new Set<Item>();
  const summaries = pages.flatMap((items) => items.filter((_, at) => isSummaryAt(items, at)));
  const texts = pages.flatMap((items) => items.filter((_, at) => isSummaryAt(items, at - 1)));
  const isCited = texts.some(hasCitation);
  const [summary] = summaries;
  if (summary?.kind !== "head" || summary.title === undefined)
    return { heads, lines, named: undefined };
  const { title } = summary;
  const ofTexts = new Set(summaries);
  // A line such as `Prepared by: Ada Quill` may be below the name of the page.
  const nameOfPage = pages
    .find(
      ([, second, third]) =>
        second === summary || (third === summary && second?.kind === "body" && !isText(second)),
    )
    ?.slice(0, 1)
    .find((item) => item.kind === "head" && isNameOfPage(item, summary));
  let named: OtherHeads["named"];
  let isAbove = true;
  for (const items of pages)
    for (const [at, item] of items.entries()) {
      isAbove &&= item !== summary;
      if (item.kind === "body" || ofTexts.has(item) || item.isBelowText === true) continue;
      if (item.sources.length === 0 || isMemo(item)) continue;
      const next = items[at + 1];
      if (isComplete(item) && item !== nameOfPage) continue;
      const body = next?.kind === "body" ? next : undefined;
      if (body !== undefined && (isText(body) || isSourceListHeading(body.lines[0]!.text)))
        continue;
      if (body?.isCertain === true && !isCited) continue;
      const isOther = isAbove ? !isDatedHeadline(item) : !mayHaveText(item, body);
      if (!isOther && item !== nameOfPage) continue;
      if (body !== undefined) lines.add(body);
      heads.add(item);
      if (!isAbove || hasSource(summary)) continue;
      const source = readMasthead(item, title);
      if (source !== undefined) named = { head: summary, source };
    }
  return { heads, lines, named };
}

/** Reads the name of a newspaper as the source of the headline below it. */
function readMasthead({ title: name }: Head, title: Line): Line | undefined {
  return name !== undefined && isMastheadName(name.text)
    ? readNameLine(name, title, true)
    : undefined;
}

/**
 * Returns the index of the first page that starts with a headline, its source line and a text, if the pages above it have none of these:
 * the name of a newsletter and a greeting. Returns 0 if no such page is there. `lines` are those of each page.
 */
export function startOfSummaries(
  pages: readonly (readonly Item[])[],
  lines: readonly (readonly Line[])[],
): number {
  const at = pages.findIndex((items) => isSummaryAt(items, 0) || isSummaryAboveSource(items));
  return at > 0 && lines.slice(0, at).every((page) => page.every(isNoPart)) ? at : 0;
}

/** Returns true for a text with a headline and, below it, its source line. */
function isSummaryAboveSource([body, head]: readonly Item[]): boolean {
  return (
    body?.kind === "body" &&
    isText(body) &&
    findTitle(body.above) !== -1 &&
    head?.kind === "head" &&
    head.isBelowText === true
  );
}

/** Returns false for a source line, a headline with a label and a part of a text. */
function isNoPart({ text, sourceLine, startsLead, isListedSource }: Line): boolean {
  return (
    sourceLine === undefined &&
    !hasTitleLabel(text) &&
    !(startsLead || isListedSource || startsWithSign.test(text)) &&
    !(citationMark.test(text) || hasGroupHeading(text.slice(0, 20)))
  );
}

/** Adds the date of an update below a text, `Last updated on 5 April 2025`, to the head above that text. */
export function withUpdates(items: readonly Item[]): readonly Item[] {
  const found: Item[] = [];
  for (const [at, item] of items.entries()) {
    const head = found.at(-2);
    const isOfHead =
      isUpdate(item) &&
      items[at + 1]?.kind !== "body" &&
      found.at(-1)?.kind === "body" &&
      head?.kind === "head" &&
      head.title !== undefined &&
      !head.sources.some(({ sourceLine }) => sourceLine?.modified !== undefined);
    if (isOfHead)
      found[found.length - 2] = { ...head, sources: [...head.sources, ...item.sources] };
    else found.push(item);
  }
  return found;
}

function isUpdate(item: Item): item is Head {
  return (
    item.kind === "head" &&
    item.title === undefined &&
    item.above.length === 0 &&
    item.sources.length > 0 &&
    isOnlyUpdate(item)
  );
}

function isSummaryAt(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const body = items[at + 1];
  return (
    item?.kind === "head" &&
    item.title !== undefined &&
    item.sources.length > 0 &&
    body?.kind === "body" &&
    isText(body)
  );
}

/** Returns true for a headline with a source, and without an incomplete date. */
function isComplete(head: Head): boolean {
  return (
    head.title !== undefined &&
    hasSource(head) &&
    head.sources.every(({ sourceLine }) => sourceLine?.unclearDate === undefined)
  );
}

/** Returns true for the subject of a message, which is reported as such. */
function isMemo({ title }: Head): boolean {
  return title !== undefined && hasTitleLabel(title.text);
}

/** Returns true for a line of several words and a complete date. */
function isDatedHeadline({ title, sources }: Head): boolean {
  return (
    title !== undefined &&
    isHeadline(title) &&
    sources.some(({ sourceLine }) => sourceLine?.published !== undefined)
  );
}

/**
 * Returns true for the name of a page and its day above a summary with its own source and date: its words show what it is, or the day is
 * that of a newspaper, `Tuesday 24 November 2026`.
 */
function isNameOfPage({ title, sources }: Head, summary: Head): boolean {
  const isDated = summary.sources.some(({ sourceLine }) => sourceLine?.published !== undefined);
  if (title === undefined || !isDated || !hasSource(summary)) return false;
  return (
    isListName(title.text) ||
    isMastheadName(title.text) ||
    sources.every((line) => isUnnamed(line) && startsWithWeekday.test(line.text))
  );
}

/** The first word of a line, before a day. */
const startsWithWeekday = new RegExp(`^(?:${weekdayName})[,.\u060C\uFF0C]? `, "i");

/** Returns true for a headline with a source or with bullets, and for one directly below a text whose own text was not copied. */
function mayHaveText(head: Head, body: Body | undefined): boolean {
  const { title, above } = head;
  if (title === undefined) return false;
  if (body !== undefined) return hasSource(head) || body.isCertain;
  return isDatedHeadline(head) && !(above[0] ?? title).isAfterGap;
}

function hasSource({ sources }: Head): boolean {
  return sources.some(({ sourceLine }) => sourceLine?.source !== undefined);
}

function hasCitation(item: Item): boolean {
  return item.kind === "body" && item.lines.some(({ text }) => citationMark.test(text));
}

/** Returns true for a lead, a group or a statement with a citation. */
function isText(body: Body): boolean {
  return (
    hasCitation(body) ||
    body.lines.some(({ startsLead, text }) => startsLead || hasGroupHeading(text.slice(0, 20)))
  );
}
