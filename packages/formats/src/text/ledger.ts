import type { LedgerEntry } from "../format.ts";
import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { trimSpan, type Span } from "./spans.ts";
import type { Bullet, Summary } from "./summary.ts";

/** A part of a text and what became of it, in offsets. */
export interface OffsetEntry extends Span, Pick<LedgerEntry, "kind" | "part"> {
  /** The index of the article, from 0; undefined for text that is in none. */
  readonly article: number | undefined;
}

/** Codes of text that is reported and in no article. */
const droppedCodes: ReadonlySet<string> = new Set([
  "citation-cut",
  "date-unclear",
  "interface-residue",
  "text-no-sections",
  "text-not-kept",
]);

/**
 * Says of every part of a text what became of it, in the order of the text.
 *
 * Each character that is not white space is in exactly one entry.
 */
export function ledgerOf(
  source: string,
  summaries: readonly Summary[],
  diagnostics: readonly OffsetDiagnostic[],
): OffsetEntry[] {
  const dropped = diagnostics
    .filter(({ code }) => droppedCodes.has(code))
    .map(({ start, end }) => ({ start, end, ...droppedPart, article: undefined }));
  const kept = summaries.flatMap(keptParts);
  return fillGaps(source, withoutOverlap([...dropped, ...kept]), summaries);
}

/** Text that is in no article. */
export const droppedPart = { kind: "dropped", part: "not kept" } as const;

function keptParts(summary: Summary, article: number): OffsetEntry[] {
  const {
    topics,
    title,
    source,
    sourceAddress,
    published,
    modified,
    leadHeading,
    lead,
    groups,
    references,
  } = summary;
  const entry = (
    span: Span | undefined,
    kind: OffsetEntry["kind"],
    part: string = kind,
  ): OffsetEntry[] =>
    span === undefined ? [] : [{ start: span.start, end: span.end, kind, part, article }];
  const insights = (bullets: readonly Bullet[], section: string): OffsetEntry[] =>
    bullets.flatMap((bullet, index) =>
      entry(bullet, "insight", `insight ${index + 1} of ${section}`),
    );
  return [
    ...topics.flatMap((topic) => entry(topic, "field", "topic")),
    ...entry(title, "headline"),
    ...entry(source, "field", "source"),
    ...entry(sourceAddress, "field", "address of the source"),
    ...entry(published, "field", "date"),
    ...entry(modified, "field", "date of the last change"),
    ...entry(leadHeading, "heading", "heading of the core insights"),
    ...insights(lead, "the core insights"),
    ...groups.flatMap((group, index) => [
      ...entry(group.title, "heading", `title of group ${index + 1}`),
      ...insights(group.bullets, `group ${index + 1}`),
    ]),
    ...references.flatMap((reference) =>
      entry(reference, "reference", `reference ${reference.id}`),
    ),
  ];
}

/** In the order of the text. Of two entries that share text, the first one keeps it: topics of a page belong to all its articles. */
function withoutOverlap(entries: readonly OffsetEntry[]): OffsetEntry[] {
  const found: OffsetEntry[] = [];
  let at = 0;
  for (const entry of entries.toSorted(
    (left, right) => left.start - right.start || left.end - right.end,
  )) {
    const start = Math.max(entry.start, at);
    if (start >= entry.end) continue;
    found.push({ ...entry, start });
    at = entry.end;
  }
  return found;
}

/** Adds the headings, bullets and separators between the entries. */
function fillGaps(
  source: string,
  entries: readonly OffsetEntry[],
  summaries: readonly Summary[],
): OffsetEntry[] {
  const filled: OffsetEntry[] = [];
  const addGap = (from: number, to: number): void => {
    const { start, end } = trimSpan(source, from, to);
    if (start === end) return;
    const article = summaries.findIndex((summary) => summary.start <= start && end <= summary.end);
    filled.push({
      start,
      end,
      ...(article === -1
        ? { kind: "separator", part: "separator", article: undefined }
        : { kind: "layout", part: "heading or bullet", article }),
    });
  };
  let at = 0;
  for (const entry of entries) {
    addGap(at, entry.start);
    filled.push(entry);
    at = entry.end;
  }
  addGap(at, source.length);
  return filled;
}

/** How much of a text is certain, from the best to the worst. */
export type Grade = "excellent" | "good" | "fair" | "poor";

/** Codes after which the article is probably incomplete, or has parts of another one. */
const poorCodes: ReadonlySet<string> = new Set([
  "body-missing",
  "citation-cut",
  "headline-ambiguous",
  "headline-missing",
  "summary-restarts",
  "text-cut",
  "text-no-sections",
]);

/**
 * Grades each summary by the worst diagnostic at or before it, down to the summary above. The language does not count: a text
 * never states it, and no part depends on the guess.
 */
export function gradesOf(
  summaries: readonly Summary[],
  diagnostics: readonly OffsetDiagnostic[],
): Grade[] {
  const grades: Grade[] = ["excellent", "good", "fair", "poor"];
  const worst = summaries.map(() => 0);
  for (const { code, severity, start } of diagnostics) {
    const at = summaries.findIndex((summary) => start <= summary.end);
    const index = at === -1 ? summaries.length - 1 : at;
    if (index < 0 || code === "language-guessed") continue;
    const grade = poorCodes.has(code) ? 3 : severity === "note" ? 1 : 2;
    worst[index] = Math.max(worst[index]!, grade);
  }
  return worst.map((index) => grades[index]!);
}
