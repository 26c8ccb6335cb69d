import type { Diagnostic, ReadableFormat } from "@mineral-brief/formats";
import { text } from "@mineral-brief/formats/text";

/** Markdown without front matter: a pasted text in a file for Markdown. Reads it as `text` does, and reports that. */
export const pastedMarkdown: ReadableFormat = {
  ...text,
  parse(source, at = { offset: 0, line: 1, column: 1 }, options = {}) {
    const read = text.parse(source, at, options);
    const note: Diagnostic = {
      code: "front-matter-missing",
      severity: "warning",
      message:
        "this Markdown has no front matter, so it was read as a pasted text; `convert --to markdown` writes it as a Markdown brief",
      range: { start: at, end: at },
    };
    return { ...read, diagnostics: [note, ...read.diagnostics] };
  },
};
