import type { Article } from "@mineral-brief/schema";
import { withCanonicalKeys } from "@mineral-brief/schema/canonical-keys";
import { readableTraits } from "./format-traits.ts";
import type { AlwaysWritableFormat, ReadableFormat } from "./format.ts";
import { articlePositions } from "./markdown/article-positions.ts";
import { codeBlockAround, splitArticles } from "./markdown/front-matter.ts";
import { isPastedText } from "./markdown/is-pasted-text.ts";
import { readArticle } from "./markdown/read-article.ts";
import { writeMarkdown } from "./markdown/write-markdown.ts";
import { LineIndex } from "./positions/line-index.ts";
import { withMergeConflicts } from "./positions/merge-conflicts.ts";
import { placeDiagnostics, type OffsetDiagnostic } from "./positions/offset-diagnostic.ts";
import { parsedDocument } from "./positions/parsed-document.ts";
import { skipByteOrderMark } from "./positions/skip-byte-order-mark.ts";
import { sniffMarkdown } from "./sniff.ts";
import { requireArticles } from "./require-articles.ts";
import { requireOptions } from "./require-options.ts";

export { isPastedText };

/** Markdown with YAML front matter: lossless, and easy to write by hand. See docs/formats/markdown.md. */
export const markdown: ReadableFormat & AlwaysWritableFormat = {
  ...readableTraits.markdown,
  sniff: sniffMarkdown,
  parse: withMergeConflicts((source, at, options = {}) => {
    const { partial = false } = requireOptions(options);
    const { text, start } = skipByteOrderMark(source, at);
    if (text.trim() === "") return { documents: [], diagnostics: [] };
    const lines = new LineIndex(text, start);
    const diagnostics: OffsetDiagnostic[] = [];
    const block = codeBlockAround(text);
    if (block !== undefined) diagnostics.push(reportCodeBlock(text, block));
    const articles = splitArticles(text).flatMap(
      (span) => readArticle(text, span, diagnostics, partial) ?? [],
    );
    return {
      documents: articles.map(({ value, outline, isPartial }) =>
        parsedDocument(value, () => articlePositions(text, outline), lines, isPartial),
      ),
      diagnostics: placeDiagnostics(diagnostics, lines),
    };
  }),
  serialise(articles: readonly Article[]) {
    requireArticles(articles);
    const texts = articles.map((article) => writeMarkdown(withCanonicalKeys(article)));
    return { ok: true, text: texts.join("\n"), losses: [] };
  },
};

function reportCodeBlock(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): OffsetDiagnostic {
  return {
    code: "text-not-kept",
    severity: "warning",
    message:
      "the brief is in a code block; the marks of the block and the text around it are not kept",
    start: 0,
    end: text.slice(0, from).trimEnd().length,
    repair: {
      isSafe: false,
      edits: [
        { start: 0, end: from, text: "" },
        { start: to, end: text.length, text: "" },
      ],
    },
  };
}
