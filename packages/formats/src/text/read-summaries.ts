import type { ParseOptions } from "../format.ts";
import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { numberLinks } from "./closing-links.ts";
import { preparePage, type PreparedPage } from "./page/prepare-page.ts";
import { readBody } from "./read-body.ts";
import { linkedSources, noteLinkedSources, noteListedSources } from "./source-list.ts";
import { splitRaisedDigits } from "./raised-digits.ts";
import { noteSourceLine } from "./source-line/note-source-line.ts";
import { readTitle } from "./read-title.ts";
import { shareSources } from "./shared-sources.ts";
import type { Span } from "./spans.ts";
import { splitSummaries, type SummaryLines } from "./split-summaries.ts";
import type { DayFirst } from "./stated-date.ts";
import { guessTextLanguage } from "./summary-language.ts";
import { hostOf } from "./summary-to-article.ts";
import type { Summary, Words } from "./summary.ts";

/** Reads every insight summary in a text, and reports what is missing, unusual or not kept. */
export function readSummaries(
  text: string,
  options: ParseOptions = {},
): { summaries: Summary[]; diagnostics: OffsetDiagnostic[] } {
  const page = preparePage(text, options);
  const { diagnostics } = page;
  const { summaries: found, gaps } = splitSummaries(
    page.text,
    page.hasCleanLines,
    page.mayHaveNumericDate ? dayFirstIn(page.text, options) : undefined,
    options.headline,
    diagnostics,
  );
  const textOfBodies = blankSpans(page.text, gaps);
  const read = found.map((lines): Summary => {
    const summary = readSummary(lines, page, textOfBodies);
    const { sourceLine } = lines;
    if (sourceLine !== undefined) diagnostics.push(...noteSourceLine(sourceLine));
    diagnostics.push(
      ...noteSources(summary),
      ...noteMissing(summary, sourceLine, options, page.sent),
    );
    return summary;
  });
  const { summaries, notes } = shareSources(read);
  diagnostics.push(...notes);
  return { summaries: [...summaries], diagnostics };
}

/** Reads the lines of one summary. `textOfBodies` has only spaces between the sections of a body. */
function readSummary(
  { topics, title: titleLine, sourceLine, leadAbove, body, references: listed }: SummaryLines,
  { text, diagnostics, provenance }: PreparedPage,
  textOfBodies: string,
): Summary {
  const { title, references, ...linked } = readTitle(text, titleLine, listed, diagnostics);
  const read = readBody(textOfBodies, body ?? emptySpan, diagnostics, leadAbove);
  const splitDigits = splitRaisedDigits(textOfBodies, references, diagnostics);
  const lead = splitDigits({ bullets: read.lead });
  const groups = read.groups.map(splitDigits);
  const withNumbers = numberLinks([lead, ...groups], references);
  const { source, address = linked.address, published, modified } = sourceLine ?? {};
  return {
    topics,
    title,
    source,
    sourceAddress: address,
    published,
    modified,
    leadHeading: read.leadHeading,
    lead: withNumbers(lead).bullets,
    groups: groups.map(withNumbers),
    references,
    provenance,
    ...rangeOf([title, leadAbove, sourceLine, body, ...references]),
  };
}

/** Returns the range of the parts that a summary has, which may be in any order. */
function rangeOf(parts: readonly (Span | undefined)[]): Span {
  let start = Infinity;
  let end = -Infinity;
  for (const part of parts) {
    if (part === undefined) continue;
    start = Math.min(start, part.start);
    end = Math.max(end, part.end);
  }
  return { start, end };
}

/** Replaces spans by spaces. */
function blankSpans(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(at, start), " ".repeat(end - start));
    at = end;
  }
  return parts.join("") + text.slice(at);
}

const emptySpan: Span = { start: 0, end: 0 };

/** Reports sources that are listed twice, or that a link and the list state differently. */
function noteSources({ lead, groups, references }: Summary): OffsetDiagnostic[] {
  const linked = linkedSources([{ bullets: lead }, ...groups]);
  return [...noteListedSources(references), ...noteLinkedSources(linked, references)];
}

function noteHost({ text, start, end }: Words): OffsetDiagnostic {
  const message = `no name of the source found, so it is the host of its address, \`${hostOf(text)}\`; write the name below the headline like \`Reuters· 2025-10-23 17:55\``;
  return { code: "source-missing", severity: "warning", message, start, end };
}

/** Reports the parts of a head that neither a text nor the options state. */
function noteMissing(
  { title, source, sourceAddress, published, modified, ...range }: Summary,
  sourceLine: SummaryLines["sourceLine"],
  options: ParseOptions,
  sent: string | undefined,
): OffsetDiagnostic[] {
  const found: OffsetDiagnostic[] = [];
  const { start, end } = sourceLine ?? title ?? range;
  const isUnnamed = source === undefined && options.source === undefined;
  if (isUnnamed && sourceAddress !== undefined) found.push(noteHost(sourceAddress));
  if (title === undefined && options.headline === undefined)
    found.push({
      code: "headline-missing",
      severity: "error",
      message:
        "no headline found; write it on a line of its own above the first section, or use `convert --headline`",
      start,
      end,
    });
  if (isUnnamed && sourceAddress === undefined)
    found.push({
      code: "source-missing",
      severity: "warning",
      message: "no source found; write it below the headline like `Reuters, 2025-10-23 17:55`",
      start,
      end,
    });
  const problem = sourceLine?.unclearDate?.problem ?? "unknown-zone";
  // If a date is not kept, `date-unclear` is enough.
  if (published === undefined && options.date === undefined && problem === "unknown-zone")
    found.push({
      code: "date-missing",
      severity: "warning",
      message: missingDate(modified !== undefined, sent),
      start: end,
      end,
    });
  return found;
}

function missingDate(hasUpdate: boolean, sent: string | undefined): string {
  if (hasUpdate)
    return "only the date of an update was found; write the date of publication after the source like `· 2025-10-23 17:55`";
  return sent === undefined
    ? "no date found; write it after the source like `· 2025-10-23 17:55`"
    : `no date found; the e-mail was sent on \`${sent}\`: if the text is from that day, write it after the source like \`· ${sent.replace("T", " ")}\``;
}

/** Returns true if `05/11/2025` is in November: in most European languages except English. Undefined if unknown. */
function dayFirstIn(source: string, { detectLanguage }: ParseOptions): DayFirst {
  if (!/(?<![0-9])[0-9]{1,2}[-/][0-9]{1,2}[-/][0-9]{4}/.test(source)) return undefined;
  const language = guessTextLanguage(source, detectLanguage);
  return /^(?:es|fr|de|pt|it|nl|pl|tr|ru|el|id|vi|hi|th)\b/.test(language) ? true : undefined;
}
