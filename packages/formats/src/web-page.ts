import type { Article } from "@mineral-brief/schema";
import { shorten } from "@mineral-brief/schema/internal";
import { readableTraits } from "./format-traits.ts";
import type {
  Diagnostic,
  LedgerEntry,
  ParseOptions,
  ParseResult,
  ReadableFormat,
} from "./format.ts";
import { LineIndex } from "./positions/line-index.ts";
import { placeDiagnostics, type OffsetDiagnostic } from "./positions/offset-diagnostic.ts";
import type { Position } from "./positions/position.ts";
import { skipByteOrderMark } from "./positions/skip-byte-order-mark.ts";
import { droppedPart, type Grade } from "./text/ledger.ts";
import { readText } from "./text/read-text.ts";
import { readDateAtEnd } from "./text/stated-date.ts";
import { struckOut } from "./web-page/element-kinds.ts";
import { MappedLineIndex } from "./web-page/mapped-text.ts";
import { scopes, writePageText, type DroppedRange, type Scope } from "./web-page/page-text.ts";
import { readRuns } from "./web-page/read-runs.ts";
import type { PageRuns, PageValue } from "./web-page/run.ts";
import { requireOptions } from "./require-options.ts";

/**
 * HTML without an embedded article: a page saved from a browser, or HTML from a clipboard. `parse` reads its text like
 * a pasted text. See docs/formats/html.md.
 *
 * Positions are those of the HTML. Never executes or loads anything.
 */
export const webPage: ReadableFormat = {
  ...readableTraits.html,
  usesOptions: true,
  parse(source, at, options = {}) {
    requireOptions(options);
    const { text: html, start } = skipByteOrderMark(source, at);
    const page = readRuns(html, { marksTables: true });
    const lines = new LineIndex(html, start);
    if (page.tooDeepAt !== undefined) return failure(tooDeep(page.tooDeepAt), lines);
    // Reads more of the page if less of it has no brief.
    for (const scope of scopes) {
      const read = readScope(html, start, page, scope, options);
      if (read !== undefined) return read;
    }
    return failure(noBrief, lines);
  },
};

/** Reads a part of a page. Returns undefined if it has no brief. */
function readScope(
  html: string,
  start: Position | undefined,
  page: PageRuns,
  scope: Scope,
  options: ParseOptions,
): ParseResult | undefined {
  const { mapped, dropped } = writePageText(page, scope);
  const { text } = mapped;
  const mappedLines = new MappedLineIndex(html, start, mapped);
  const first = readText(text, mappedLines, options);
  if (!hasBrief(first)) return undefined;
  const guesses = guessesFor(first, page, options);
  const guessed = Object.fromEntries(guesses.map(({ field, value }) => [field, value]));
  const read =
    guesses.length === 0 ? first : readText(text, mappedLines, { ...options, ...guessed });
  const lines = new LineIndex(html, start);
  const own = placeDiagnostics(
    [
      origin(page, mapped.startOf(text.search(/\S/)), html),
      ...dropped.map(notKept),
      ...guesses.map(guessNote),
    ],
    lines,
  );
  return {
    documents: read.documents,
    diagnostics: [...own, ...read.diagnostics].toSorted(
      (left, right) => left.range.start.offset - right.range.start.offset,
    ),
    ledger: () => {
      const { entries, grades } = read.ledger!();
      const outside = dropped.map((part): LedgerEntry => ({
        range: lines.rangeOf(part.start, part.end),
        ...droppedPart,
        document: undefined,
      }));
      const taken = guesses.map(({ field, from }): LedgerEntry => ({
        range: lines.rangeOf(from.start, from.end),
        kind: field === "headline" ? field : "field",
        part: field,
        document: 0,
      }));
      const all = [...entries, ...outside, ...taken].filter(
        ({ range }) => range.start.offset < range.end.offset,
      );
      return {
        entries: all.toSorted((left, right) => left.range.start.offset - right.range.start.offset),
        grades: guesses.length === 0 ? grades : grades.map(gradeWithGuess),
      };
    },
  };
}

/** Prose and lists of links have neither a lead nor citations. */
function hasBrief({ documents }: ParseResult): boolean {
  return documents.some(({ data }) => {
    const { coreInsights = [], groups = [], source } = data as Partial<Article>;
    const insights = [...coreInsights, ...groups.flatMap((group) => group.insights)];
    return (
      coreInsights.length > 0 ||
      insights.some(({ citations }) => citations !== undefined) ||
      (source !== undefined && groups.some(({ title }) => title !== undefined))
    );
  });
}

/** A headline, source or date of the head of the page, for a text without one. */
interface Guess {
  readonly code: "headline-guessed" | "source-guessed" | "date-guessed";
  readonly field: "headline" | "source" | "date";
  readonly value: string;
  readonly from: PageValue;
}

/** Finds the headline, the source and the date that the text of a page with one brief does not state. */
function guessesFor(
  { documents, diagnostics }: ParseResult,
  { headlines, sites, dates }: PageRuns,
  options: ParseOptions,
): Guess[] {
  if (documents.length !== 1) return [];
  const isMissing = (code: string): boolean => diagnostics.some((found) => found.code === code);
  const guesses: Guess[] = [];
  const guess = (field: "headline" | "source", [from]: readonly PageValue[]): void => {
    if (from === undefined || options[field] !== undefined || !isMissing(`${field}-missing`))
      return;
    const value = from.text.replace(/\s+/g, " ").trim();
    guesses.push({ code: `${field}-guessed`, field, value, from });
  };
  guess("headline", headlines);
  guess("source", sites);
  const hasDate = !isMissing("date-missing") && !isMissing("date-unclear");
  if (options.date !== undefined || hasDate) return guesses;
  for (const from of dates) {
    const text = from.text.trim();
    const value = readDateAtEnd(text, undefined)?.when;
    if (value !== undefined)
      return [...guesses, { code: "date-guessed", field: "date", value, from }];
  }
  return guesses;
}

function gradeWithGuess(grade: Grade): Grade {
  return grade === "poor" ? grade : "fair";
}

function guessNote({ code, field, value, from }: Guess): OffsetDiagnostic {
  const { start, end } = from;
  const message = `the text has no ${field}; \`${shorten(value)}\` is the ${from.from} of the page`;
  return { code, severity: "warning", message, start, end };
}

/** The note is about the complete page. Its place is the first tag or the first words of the text. */
function origin({ shape }: PageRuns, start: number, html: string): OffsetDiagnostic {
  const first = /^(?:<[^<>]*>|[^<\n]+)/.exec(html.slice(start));
  const end = start + (first?.[0].length ?? 1);
  return { code: "text-origin", severity: "note", message: `read as ${shape}`, start, end };
}

function notKept({ what, text, start, end }: DroppedRange): OffsetDiagnostic {
  const verb = what === "comments of readers" || /^(?:buttons|links)/.test(what) ? "are" : "is";
  const kept = verb === "are" ? "are not kept" : "is not kept";
  const message = `\`${shorten(text, 41)}\` ${verb} ${what} and ${kept}`;
  // The page has taken these words back, so that an editor needs to know of them.
  if (what === struckOut)
    return { code: "text-not-kept", severity: "warning", message, start, end };
  return { code: "interface-residue", severity: "note", message, start, end };
}

function failure(diagnostic: OffsetDiagnostic, lines: LineIndex): ParseResult {
  const diagnostics: Diagnostic[] = placeDiagnostics([diagnostic], lines);
  return { documents: [], diagnostics };
}

const noBrief: OffsetDiagnostic = {
  code: "article-missing",
  severity: "error",
  message:
    'the page has no brief; expected a heading such as "Core Insights" with a list of statements, or <script type="application/json" data-mineral-brief>',
  start: 0,
  end: 0,
};

function tooDeep(start: number): OffsetDiagnostic {
  const message =
    "the page nests its elements too deeply to be read; copy its text in a browser and save it as a .txt file";
  return { code: "article-missing", severity: "error", message, start, end: start };
}
