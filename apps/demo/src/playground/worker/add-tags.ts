import { yaml } from "@mineral-brief/formats/yaml";
import { fixText, loadFixer } from "@mineral-brief/formats/fix";
import { applyTags, proposeTags, tagEdits } from "@mineral-brief/schema/tagging";
import type { AddedTags } from "../worker-methods.ts";
import type { CheckedText } from "./check-text.ts";
import { holdsTags } from "./detect-format.ts";
import { loadTagOptions } from "./tag-options.ts";

/** Adds the proposed tags to the text. A plain text or a page cannot hold tags, so it is converted to YAML. */
export async function addTags({ text, format, articles }: CheckedText): Promise<AddedTags> {
  const options = await loadTagOptions(articles.map(({ article }) => article));
  const proposed = articles.map(({ article, index = 0 }) => {
    return { article, document: index, proposals: proposeTags(article, options) };
  });
  if (!holdsTags(format)) {
    const tagged = proposed.map(({ article, proposals }) => applyTags(article, proposals));
    const added = proposed.reduce((sum, { proposals }) => sum + proposals.length, 0);
    const converted = { start: 0, end: text.length, text: yaml.serialise(tagged).text };
    return { edits: [converted], format: yaml.name, added, skipped: 0 };
  }
  const fixer = (await loadFixer(format.name))!;
  const fixes = proposed.flatMap(({ article, document, proposals }) =>
    tagEdits(article, proposals).map((edit) => ({ document, edits: [edit] })),
  );
  const { textEdits, applied, skipped } = fixText(text, fixes, fixer);
  return {
    edits: textEdits,
    format: format.name,
    added: applied.length,
    skipped: skipped.length,
  };
}
