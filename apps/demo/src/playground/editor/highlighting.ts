import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import {
  Decoration,
  EditorView,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** Loads the highlighting of a format. Each language is a file of its own. */
export async function loadHighlighting(format: string): Promise<Extension> {
  switch (format) {
    case "json":
    case "ndjson":
      return (await import("@codemirror/lang-json")).json();
    case "yaml":
      return (await import("@codemirror/lang-yaml")).yaml();
    case "markdown":
      return (await import("./markdown-language.ts")).markdownBrief();
    case "text":
      return citations;
    default:
      return [];
  }
}

const citation = Decoration.mark({ class: "cm-citation" });
const citationMatcher = new MatchDecorator({
  regexp: /[[【]\d{1,3}(?:\s*[,，、-]\s*\d{1,3})*[\]】]/g,
  decoration: citation,
});

/** Highlights the citations of a plain text. Its other parts get their colours from what the reader took them as. */
const citations = ViewPlugin.fromClass(
  class {
    decorations;
    constructor(view: EditorView) {
      this.decorations = citationMatcher.createDeco(view);
    }
    update(update: ViewUpdate): void {
      this.decorations = citationMatcher.updateDeco(update, this.decorations);
    }
  },
  { decorations: ({ decorations }) => decorations },
);

/** The colours of the site's code blocks. */
export const codeColours = syntaxHighlighting(
  HighlightStyle.define([
    {
      tag: [tags.propertyName, tags.keyword, tags.definition(tags.propertyName), tags.heading],
      color: "var(--code-key)",
    },
    { tag: [tags.string, tags.link, tags.url], color: "var(--code-str)" },
    { tag: [tags.number, tags.bool, tags.null, tags.labelName], color: "var(--code-num)" },
    { tag: [tags.comment, tags.meta, tags.processingInstruction], color: "var(--code-com)" },
  ]),
);
