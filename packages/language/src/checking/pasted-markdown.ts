import type { Diagnostic, ReadableFormat } from "@mineral-brief/formats";
import { firstPosition } from "@mineral-brief/formats/internal";
import { text } from "@mineral-brief/formats/text";

/** Markdown without the front matter of a brief: a pasted text in a file for Markdown. Reads it as `text` does, and reports that. */
export const pastedMarkdown: ReadableFormat = {
  ...text,
  parse(source, at = firstPosition, options = {}) {
    const read = text.parse(source, at, options);
    const note: Diagnostic = {
      code: "front-matter-missing",
      severity: "warning",
      message:
        "this Markdown does not start with the front matter of a brief, so it was read as a pasted text; `convert --to markdown` writes it as a Markdown brief",
      range: { start: at, end: at },
    };
    return { ...read, diagnostics: [note, ...read.diagnostics] };
  },
};
