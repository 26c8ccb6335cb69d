import type { ReadableFormat, WritableFormat } from "./format.ts";
import { readMarkdown } from "./markdown/read-markdown.ts";
import { writeMarkdown } from "./markdown/write-markdown.ts";
import { LineIndex } from "./positions/line-index.ts";
import { placeDiagnostics, type OffsetDiagnostic } from "./positions/offset-diagnostic.ts";
import { parsedDocument } from "./positions/parsed-document.ts";
import { skipByteOrderMark } from "./positions/skip-byte-order-mark.ts";

/** Markdown with YAML front matter, lossless and pleasant to write by hand. See docs/formats/markdown.md. */
export const markdown: ReadableFormat & WritableFormat = {
  name: "markdown",
  extensions: ["md", "markdown"],
  mediaType: "text/markdown",
  sniff: (source) =>
    /^\uFEFF?---[ \t]*\r?\n[^]{0,4000}?\n---[ \t]*\r?\n\s*#/.test(source) ||
    /^\uFEFF?# /.test(source),
  parse(source, at) {
    const { text, start } = skipByteOrderMark(source, at);
    const lines = new LineIndex(text, start);
    const diagnostics: OffsetDiagnostic[] = [];
    const documents = readMarkdown(text, diagnostics).map(({ value, tree }) =>
      parsedDocument(value, () => tree, lines),
    );
    return { documents, diagnostics: placeDiagnostics(diagnostics, lines) };
  },
  serialise(articles) {
    return { text: articles.map(writeMarkdown).join("\n"), losses: [] };
  },
};
