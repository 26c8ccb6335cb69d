import { startOfLine } from "@mineral-brief/schema/internal";
import { startsWithSign } from "./bullet-signs.ts";
import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { endsInCitation } from "./citation-marks.ts";
import { mayHeadList, numberSources } from "./numbered-sources.ts";
import { endOfListedNames } from "./listed-names.ts";
import type { Line } from "./read-lines.ts";
import { isOnlyAddress } from "./source-entry.ts";
import { readSourceCards } from "./source-cards.ts";
import { isSourceListHeading, notesHeading, readSources, signBeforeEntry } from "./source-list.ts";
import { spanOf, type Span } from "./spans.ts";
import type { ListedSource } from "./summary.ts";

/** A body without its list of sources, and that list. */
export interface SplitBody {
  readonly body: Span | undefined;
  readonly references: readonly ListedSource[];
  /** Lists between the sections of the body, with their headings. Their entries are references, too. */
  readonly innerLists: readonly Span[];
}

/** What the lines of a list state. */
interface ReadList {
  readonly references: readonly ListedSource[];
  /** Lines that are not entries. */
  readonly others: readonly Line[];
  /** Those that may be the rest of an address. */
  readonly afterAddress: ReadonlySet<Line>;
}

const endsInAddress = /https?:\/\/\S+$/;
/** `[1] Tin report`, `- 【1】锡业报告`. `1. Tin report` can be an insight too. */
const markedEntry = new RegExp(String.raw`^${signBeforeEntry}[[【]\^?[0-9]`);
/** `USGS, see also [2]` */
const seeOther =
  /(?<![\p{L}])(?:see(?: also)?|cf\.?|vgl\.?|siehe(?: auch)?|voir(?: aussi)?|véase|ver|см\.?|[参參另]?[见見])\s?[[【][^[\]【】]{1,20}[\]】]\.?$/iu;
/** Separates the lines of a body from the list of sources below it, which begins with a heading or with `[1] https://...`. */
export function splitSourceList(
  source: string,
  lines: readonly Line[],
  diagnostics: OffsetDiagnostic[],
): SplitBody {
  const heading = headingOfList(lines);
  const from = heading === -1 ? startOfPlainList(lines) : heading + 1;
  const list = readList(source, lines.slice(from), heading !== -1);
  if (list.references.length === 0 && heading !== -1) {
    const all = numberSources(source, lines, heading);
    const end = all.length > 0 ? lines.length : endOfAddresses(lines, from);
    const numbered =
      end === undefined || all.length > 0
        ? all
        : numberSources(source, lines.slice(0, end), heading);
    if (numbered.length > 0) {
      noteNumbered(lines.slice(from, end), numbered, diagnostics);
      for (const line of lines.slice(end ?? lines.length))
        diagnostics.push({
          code: "text-not-kept",
          severity: "warning",
          message: "this line below the addresses of the list of sources is not kept",
          start: line.start,
          end: line.end,
        });
      return { body: spanOf(lines.slice(0, heading)), references: numbered, innerLists: [] };
    }
    const named = splitListedNames(source, lines, heading, diagnostics);
    if (named !== undefined) return named;
  }
  const listsAbove = findListsAbove(source, lines, heading);
  const isList =
    (list.references.length > 0 ? list.others[0] !== lines[from] : listsAbove.length > 0) &&
    !list.others.some(({ isBody }) => isBody);
  if (!isList) return withoutInnerLists(source, lines, []);
  for (const line of list.others)
    diagnostics.push({
      code: "text-not-kept",
      severity: "warning",
      message: list.afterAddress.has(line)
        ? "this line may be the rest of the address above, and is not kept; write the address on one line"
        : "this line of the list of sources has no number, and is not kept",
      start: line.start,
      end: line.end,
    });
  const end =
    listsAbove[0]?.heading ??
    (heading === -1 ? withoutUnknownHeading(lines, from, diagnostics) : heading);
  // Of two entries with one number, the first is kept: notes have numbers of their own.
  const lists = [...listsAbove, { heading, references: list.references }].toSorted(
    (left, right) =>
      Number(notesHeading.test(lines[left.heading]?.text ?? "")) -
      Number(notesHeading.test(lines[right.heading]?.text ?? "")),
  );
  return withoutInnerLists(
    source,
    lines.slice(0, end),
    lists.flatMap(({ references }) => references),
  );
}

/** Returns the index of the last heading of a list; -1 without one. `Notes` above statements and a list without a heading is none. */
function headingOfList(lines: readonly Line[]): number {
  const heading = lines.findLastIndex(({ text }) => isSourceListHeading(text));
  const first = lines[heading + 1];
  if (heading === -1 || first === undefined || !notesHeading.test(lines[heading]!.text))
    return heading;
  const list = startOfPlainList(lines);
  const areStatements =
    list > heading + 1 && list < lines.length && readSources(first.text, 0, true).length === 0;
  return areStatements ? -1 : heading;
}

function noteNumbered(
  lines: readonly Line[],
  { length }: readonly ListedSource[],
  diagnostics: OffsetDiagnostic[],
): void {
  diagnostics.push({
    code: "source-list-numbered",
    severity: "warning",
    message: `the list of sources has no numbers, so its lines are numbered from 1 to ${length} in their order; write \`[1]\` before the first one if that is right`,
    ...spanOf(lines)!,
  });
}

function noteUnnumbered({ start, end }: Line, diagnostics: OffsetDiagnostic[]): void {
  diagnostics.push({
    code: "text-not-kept",
    severity: "warning",
    message: "this line of the list of sources has no number, and is not kept",
    start,
    end,
  });
}

/**
 * Separates a list of names such as `- Reuters` from the body. They are numbered, or reported if the text cites other numbers. Up to
 * three lines below it are reported, too; any more are a part of the body. Returns undefined if it is no such list.
 */
function splitListedNames(
  source: string,
  lines: readonly Line[],
  heading: number,
  diagnostics: OffsetDiagnostic[],
): SplitBody | undefined {
  const end = endOfListedNames(lines, heading);
  if (end === undefined) return undefined;
  const listed = lines.slice(heading + 1, end);
  const below = lines.slice(end);
  const isLast = below.length <= mostBelowAddresses && !below.some(({ isBody }) => isBody);
  if (heading === 0 && isLast) return undefined;
  const entries = [...lines.slice(0, heading + 1), ...joinIndented(listed)];
  const references = numberSources(source, entries, heading, true);
  if (references.length > 0) noteNumbered(listed, references, diagnostics);
  else for (const line of listed) noteUnnumbered(line, diagnostics);
  if (isLast) for (const line of below) noteUnnumbered(line, diagnostics);
  const split = withoutInnerLists(source, isLast ? lines.slice(0, heading) : lines, references);
  const list = { start: startOfLine(source, lines[heading]!.start), end: listed.at(-1)!.end };
  return isLast ? split : { ...split, innerLists: [...split.innerLists, list] };
}

/** Joins indented lines with the line of an entry with a bullet above them. */
function joinIndented(listed: readonly Line[]): readonly Line[] {
  const entries: Line[] = [];
  for (const line of listed) {
    const above = entries.at(-1);
    const isRest = above !== undefined && line.isIndented && !startsWithSign.test(line.text);
    if (isRest && startsWithSign.test(above.text)) {
      entries[entries.length - 1] = { ...above, text: `${above.text} ${line.text}`, end: line.end };
    } else entries.push(line);
  }
  return entries;
}

/** Returns the index of the line above a list if that is its heading, and reports it; otherwise the index of the list. */
function withoutUnknownHeading(
  lines: readonly Line[],
  list: number,
  diagnostics: OffsetDiagnostic[],
): number {
  const line = lines[list - 1];
  const isHeading =
    line !== undefined &&
    list > 1 &&
    list < lines.length &&
    line.isAfterGap &&
    !lines[list]!.isAfterGap &&
    mayHeadList(line);
  if (!isHeading) return list;
  diagnostics.push({
    code: "text-not-kept",
    severity: "note",
    message: "this line above the list of sources was read as its heading",
    start: line.start,
    end: line.end,
  });
  return list - 1;
}

/** A longer text below a list is not its rest. */
const mostBelowAddresses = 3;

/**
 * Returns the index after the last address of a list whose lines are all addresses, if at most three other lines are below it,
 * such as what a page shows there. Undefined for any other list.
 */
function endOfAddresses(lines: readonly Line[], from: number): number | undefined {
  let end = from;
  while (end < lines.length && isOnlyAddress(lines[end]!.text)) end++;
  const below = lines.slice(end);
  const isRest = below.length <= mostBelowAddresses && !below.some(({ isBody }) => isBody);
  return end > from && isRest ? end : undefined;
}

/** Finds the lists directly above the heading of the last one, such as `Sources` above `Notes`. */
function findListsAbove(
  source: string,
  lines: readonly Line[],
  heading: number,
): { readonly heading: number; readonly references: readonly ListedSource[] }[] {
  const found: { heading: number; references: readonly ListedSource[] }[] = [];
  for (let below = heading; below > 0;) {
    // Most lists are below a statement.
    const last = lines[below - 1]!;
    if (!last.isIndented && readSources(last.text, 0, true).length === 0) break;
    let above = below - 1;
    while (above >= 0 && !isSourceListHeading(lines[above]!.text)) above--;
    if (above === -1) break;
    const { references, others } = readList(source, lines.slice(above + 1, below), true);
    if (references.length === 0 || others.length > 0) break;
    found.push({ heading: above, references });
    below = above;
  }
  return found.toReversed();
}

/** Separates the lists between the sections of a body: a heading with entries such as `[1] Tin report` directly below it. */
function withoutInnerLists(
  source: string,
  lines: readonly Line[],
  references: readonly ListedSource[],
): SplitBody {
  const innerLists: Span[] = [];
  const inner: ListedSource[] = [];
  for (const [index, { text, start }] of lines.entries()) {
    if (!markedEntry.test(lines[index + 1]?.text ?? "") || !isSourceListHeading(text)) continue;
    let end = index + 1;
    while (end < lines.length && markedEntry.test(lines[end]!.text)) end = endOfEntry(lines, end);
    const below = lines[end];
    // Another line directly below may belong to the list.
    if (below === undefined || !(below.isAfterGap || below.isBody)) continue;
    const list = readList(source, lines.slice(index + 1, end), true);
    if (list.references.length === 0 || list.others.length > 0) continue;
    for (const reference of list.references) inner.push(reference);
    innerLists.push({ start: startOfLine(source, start), end: lines[end - 1]!.end });
  }
  return { body: spanOf(lines), references: [...references, ...inner], innerLists };
}

function readList(source: string, lines: readonly Line[], isBelowHeading: boolean): ReadList {
  const references: ListedSource[] = [];
  const others: Line[] = [];
  const afterAddress = new Set<Line>();
  const isList = isBelowHeading || lines[0]?.isListedSource === true;
  const cards = isList ? readSourceCards(source, lines) : undefined;
  for (let at = 0; at < lines.length;) {
    const card = cards?.get(at);
    if (card !== undefined) {
      references.push(card.reference);
      at = card.end;
      continue;
    }
    const { start, isListedSource } = lines[at]!;
    const end = endOfEntry(lines, at);
    const words = source.slice(start, lines[end - 1]!.end).replace(/\n\s*/g, toSpaces);
    const found = readSources(words, start, isBelowHeading || isListedSource);
    // A statement with a citation at its end is no source, for example below `Notes`.
    const isStatement =
      found.length === 1 && endsInCitation.test(words.slice(5)) && !seeOther.test(words);
    if (found.length > 0 && !isStatement) references.push(...found);
    else {
      for (const other of lines.slice(at, end)) others.push(other);
      const line = lines[at]!;
      const above = lines[at - 1]?.text ?? "";
      if (endsInAddress.test(above) && !/\s/.test(line.text)) afterAddress.add(line);
    }
    at = end;
  }
  return { references: withoutSeparators(references), others, afterAddress };
}

const separator = /\uFF1B$/;

/** Removes the `；` after each title of a list but the last one, and the full stop or the `；` after that. */
function withoutSeparators(references: readonly ListedSource[]): readonly ListedSource[] {
  const isList =
    references.length > 1 &&
    references.slice(0, -1).every(({ title }) => title !== undefined && separator.test(title.text));
  if (!isList) return references;
  return references.map((reference) => {
    const { title } = reference;
    if (title === undefined || !/[\uFF1B\u3002]$/.test(title.text)) return reference;
    const text = title.text.slice(0, -1).trimEnd();
    return { ...reference, title: { ...title, text, end: title.end - 1 } };
  });
}

/** A longer entry was not copied as one. */
const mostLines = 5;

/** Returns the index after an entry: its address can be on the next line, and other lines of it are indented. */
function endOfEntry(lines: readonly Line[], at: number): number {
  const first = lines[at]!;
  let end = at + 1;
  while (end < Math.min(lines.length, at + mostLines) && mayContinue(lines, end, first)) end++;
  const isEntry = end === at + 1 || readSources(first.text, 0, true).length === 1;
  return isEntry ? end : at + 1;
}

/**
 * Returns true for an address, for an indented line and for one below an open bracket or a comma, directly below a line of an entry and not
 * an entry itself.
 */
function mayContinue(lines: readonly Line[], at: number, first: Line): boolean {
  const { isAfterGap, isIndented, isBody, text } = lines[at]!;
  if (isAfterGap) return false;
  const above = lines[at - 1]!.text;
  const isRest = (isIndented && !first.isIndented && !isBody) || isUnfinished.test(above);
  if (!isRest && !text.includes("://")) return false;
  const isRestOfAddress = endsInAddress.test(above) && !/\s/.test(text);
  // Below `[1] USGS`, `61 Announcements` and `9. Oktober 2025` have no number of the list.
  const isEntry = markedEntry.test(first.text)
    ? markedEntry.test(text)
    : readSources(text, 0, true).length > 0;
  return !isRestOfAddress && (isOnlyAddress(text) || isRest) && !isEntry;
}

/** `(1) Quota notice (ARECOMS`, `(1) Quota notice,` */
const isUnfinished = /(?:[(\uFF08][^()\uFF08\uFF09]*|[,\uFF0C])$/;

function toSpaces(gap: string): string {
  return " ".repeat(gap.length);
}

/** Returns the index of the first line of a list without a heading, below the body. */
function startOfPlainList(lines: readonly Line[]): number {
  const last = lines.findLastIndex(({ isListedSource }) => isListedSource);
  if (last === -1) return lines.length;
  let from = last + 1;
  while (from > 1 && lines[from - 1]!.isListedSource) from--;
  return from;
}
