import { yaml } from "@mineral-brief/formats";
import { allFixers, fixText } from "@mineral-brief/formats/fix";
import { applyTags, proposeTags, tagEdits } from "@mineral-brief/schema/tagging";
import type { EditResult } from "../worker-methods.ts";
import { checkText, type CheckedText } from "./check-text.ts";
import { holdsTags } from "./detect-format.ts";
import { loadTagOptions } from "./tag-options.ts";

/** A fix can reveal another finding, so fixes are applied repeatedly, up to this limit. */
const maximumRounds = 20;

/** Applies the fixes of the findings. The rest of the text does not change. */
export async function fixSource(checked: CheckedText): Promise<EditResult> {
  const fixer = allFixers.find(({ name }) => name === checked.format.name)!;
  let current = checked;
  let applied = 0;
  let skipped = 0;
  for (let round = 0; round < maximumRounds && current.fixes.length > 0; round++) {
    const result = fixText(current.text, current.fixes, fixer);
    skipped = result.skipped.length;
    if (result.applied.length === 0) break;
    applied += result.applied.length;
    current = await checkText(result.text, current.format);
  }
  return { text: current.text, format: checked.format.name, applied, skipped };
}

/** Adds the proposed tags to the text. A plain text or a page cannot hold tags, so it is converted to YAML. */
export async function addTags({ text, format, articles }: CheckedText): Promise<EditResult> {
  const options = await loadTagOptions(articles.map(({ article }) => article));
  const proposed = articles.map(({ article, document }) => {
    return { article, document, proposals: proposeTags(article, options) };
  });
  if (!holdsTags(format)) {
    const tagged = proposed.map(({ article, proposals }) => applyTags(article, proposals));
    const applied = proposed.reduce((sum, { proposals }) => sum + proposals.length, 0);
    return { text: yaml.serialise(tagged).text, format: yaml.name, applied, skipped: 0 };
  }
  const fixer = allFixers.find(({ name }) => name === format.name)!;
  const fixes = proposed.flatMap(({ article, document, proposals }) =>
    tagEdits(article, proposals).map((edit) => ({ document, edits: [edit] })),
  );
  const result = fixText(text, fixes, fixer);
  return {
    text: result.text,
    format: format.name,
    applied: result.applied.length,
    skipped: result.skipped.length,
  };
}
