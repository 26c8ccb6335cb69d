import type { ParseOptions } from "../format.ts";
import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { numberLinks } from "./closing-links.ts";
import { preparePage } from "./page/prepare-page.ts";
import { readBody } from "./read-body.ts";
import { linkedSources, noteLinkedSources, noteListedSources } from "./source-list.ts";
import { noteSourceLine } from "./source-line/note-source-line.ts";
import { readTitle } from "./read-title.ts";
import { shareSources } from "./shared-sources.ts";
import type { Span } from "./spans.ts";
import { splitSummaries } from "./split-summaries.ts";
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
  const { text: pageText, diagnostics, provenance, sent } = page;
  const dayFirst = page.mayHaveNumericDate ? dayFirstIn(pageText, options) : undefined;
  const split = splitSummaries(
    pageText,
    page.hasCleanLines,
    dayFirst,
    options.headline,
    diagnostics,
  );
  const source = blankSpans(pageText, split.gaps);
  const read = split.summaries.map(
    ({ topics, title: titleLine, sourceLine, leadAbove, body, references: listed }): Summary => {
      const {
        title,
        references,
        address: titleAddress,
      } = readTitle(pageText, titleLine, listed, diagnostics);
      const read = readBody(source, body ?? emptySpan, diagnostics, leadAbove);
      const { leadHeading } = read;
      const withNumbers = numberLinks([{ bullets: read.lead }, ...read.groups], references);
      const lead = withNumbers({ bullets: read.lead }).bullets;
      const groups = read.groups.map(withNumbers);
      let start = Infinity;
      let end = -Infinity;
      for (const span of [title, leadAbove, sourceLine, body, ...references]) {
        if (span === undefined) continue;
        start = Math.min(start, span.start);
        end = Math.max(end, span.end);
      }
      if (sourceLine !== undefined) diagnostics.push(...noteSourceLine(sourceLine));
      diagnostics.push(...noteListedSources(references));
      const linked = linkedSources([{ bullets: lead }, ...groups]);
      diagnostics.push(...noteLinkedSources(linked, references));
      const { source: name, address = titleAddress, published, modified } = sourceLine ?? {};
      const head = sourceLine ?? title ?? { start, end };
      const isMissing = {
        headline: title === undefined && options.headline === undefined,
        source: name === undefined && address === undefined && options.source === undefined,
        // `date-unclear` is enough.
        date:
          published === undefined &&
          options.date === undefined &&
          sourceLine?.unclearDate === undefined,
      };
      if (name === undefined && address !== undefined && options.source === undefined)
        diagnostics.push(noteHost(address));
      diagnostics.push(...noteMissing(isMissing, head, modified !== undefined, sent));
      return {
        topics,
        title,
        source: name,
        sourceAddress: address,
        published,
        modified,
        leadHeading,
        lead,
        groups,
        references,
        provenance,
        start,
        end,
      };
    },
  );
  const { summaries, notes } = shareSources(read);
  diagnostics.push(...notes);
  return { summaries: [...summaries], diagnostics };
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

function noteHost({ text, start, end }: Words): OffsetDiagnostic {
  const message = `no name of the source found, so it is the host of its address, \`${hostOf(text)}\`; write the name below the headline like \`Reuters· 2025-10-23 17:55\``;
  return { code: "source-missing", severity: "warning", message, start, end };
}

function noteMissing(
  isMissing: Readonly<Record<"headline" | "source" | "date", boolean>>,
  { start, end }: Span,
  hasUpdate: boolean,
  sent: string | undefined,
): OffsetDiagnostic[] {
  const found: OffsetDiagnostic[] = [];
  if (isMissing.headline)
    found.push({
      code: "headline-missing",
      severity: "error",
      message:
        "no headline found; write it on a line of its own above the first section, or use `convert --headline`",
      start,
      end,
    });
  if (isMissing.source)
    found.push({
      code: "source-missing",
      severity: "warning",
      message: "no source found; write it below the headline like `Reuters· 2025-10-23 17:55`",
      start,
      end,
    });
  if (isMissing.date)
    found.push({
      code: "date-missing",
      severity: "warning",
      message: hasUpdate
        ? "only the date of an update was found; write the date of publication after the source like `· 2025-10-23 17:55`"
        : sent === undefined
          ? "no date found; write it after the source like `· 2025-10-23 17:55`"
          : `no date found; the e-mail was sent on \`${sent}\`: if the text is from that day, write it after the source like \`· ${sent.replace("T", " ")}\``,
      start: end,
      end,
    });
  return found;
}

/** Returns true if `05/11/2025` is in November: in most European languages except English. Undefined if unknown. */
function dayFirstIn(source: string, { detectLanguage }: ParseOptions): DayFirst {
  if (!/(?<![0-9])[0-9]{1,2}[-/][0-9]{1,2}[-/][0-9]{4}/.test(source)) return undefined;
  const language = guessTextLanguage(source, detectLanguage);
  return /^(?:es|fr|de|pt|it|nl|pl|tr|ru|el|id|vi|hi|th)\b/.test(language) ? true : undefined;
}
