import type { Article } from "@mineral-brief/schema";
import { readableTraits } from "./format-traits.ts";
import type { AlwaysWritableFormat, Loss, ReadableFormat } from "./format.ts";
import { findLosses } from "./losses.ts";
import { LineIndex } from "./positions/line-index.ts";
import { withMergeConflicts } from "./positions/merge-conflicts.ts";
import { placeDiagnostics, type OffsetDiagnostic } from "./positions/offset-diagnostic.ts";
import { skipByteOrderMark } from "./positions/skip-byte-order-mark.ts";
import { findOnlyTable } from "./text/page/columns.ts";
import { needsManifestReader } from "./text/page/invisible-marks.ts";
import { PageText } from "./text/page/page-text.ts";
import { readSummaries } from "./text/read-summaries.ts";
import { readText } from "./text/read-text.ts";
import {
  guessSummaryLanguage,
  guessTextLanguage,
  needsLanguageDetector,
} from "./text/summary-language.ts";
import { summaryToArticle } from "./text/summary-to-article.ts";
import { writeSummaries } from "./text/write-summary.ts";
import { requireArticles } from "./require-articles.ts";
import { requireOptions } from "./require-options.ts";

export { guessTextLanguage, needsLanguageDetector, needsManifestReader };

/**
 * A pasted insight summary: a headline, `Source· 2025-10-23 17:55`, and a body of sections whose bullets end in
 * citations. See docs/formats/text.md.
 *
 * `parse` reports the range of each part that it does not keep.
 */
export const text: ReadableFormat & AlwaysWritableFormat = {
  ...readableTraits.text,
  usesOptions: true,
  parse: withMergeConflicts((source, at, options = {}) => {
    requireOptions(options);
    const { text: body, start } = skipByteOrderMark(source, at);
    const lines = new LineIndex(body, start);
    if (body.startsWith("{\\rtf"))
      return { documents: [], diagnostics: placeDiagnostics([isRtf], lines) };
    const table = findOnlyTable(new PageText(body));
    if (table !== undefined)
      return { documents: [], diagnostics: placeDiagnostics([table], lines) };
    return readText(body, lines, options);
  }),
  serialise(articles: readonly Article[]) {
    requireArticles(articles);
    // A file with U+0000 is not read as a text.
    const written = writeSummaries(articles).replaceAll("\0", "");
    // A file in UTF-8 cannot hold a lone surrogate, so it is read back as U+FFFD.
    const { summaries } = readSummaries(written.replaceAll(/\p{Surrogate}/gu, "\uFFFD"));
    const readBack = summaries.map((summary, index) => {
      const article = summaryToArticle(summary, guessSummaryLanguage(summary, undefined).language);
      // An id that is made from source, date and headline loses nothing of an article without one.
      return articles[index]?.id === undefined ? { ...article, id: undefined } : article;
    });
    const losses = findLosses(articles, readBack);
    return { ok: true, text: written, losses: losses.map(warnOfRetractions(articles)) };
  },
};

/** Says more about the loss of corrections if a reader of the text would believe what an article retracts. */
function warnOfRetractions(articles: readonly Article[]): (loss: Loss) => Loss {
  const retracts = articles.some(({ corrections = [] }) =>
    corrections.some(({ kind }) => kind === "retraction"),
  );
  return (loss) =>
    retracts && loss.field === "corrections"
      ? { ...loss, message: `${loss.message}, so the text does not show what is retracted` }
      : loss;
}

const isRtf: OffsetDiagnostic = {
  code: "text-is-rtf",
  severity: "error",
  message:
    "this is the source of an RTF file, which is not supported; open it in a word processor and save it as plain text",
  start: 0,
  end: 5,
};
