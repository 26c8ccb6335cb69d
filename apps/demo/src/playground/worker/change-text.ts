import { yaml } from "@mineral-brief/formats";
import { allFixers, fixText } from "@mineral-brief/formats/fix";
import { applyTags, proposeTags, tagEdits } from "@mineral-brief/schema/tagging";
import type { ChangeReply } from "../replies.ts";
import { checkText, type CheckedText } from "./checked-text.ts";

/** One fix can uncover another; this is plenty. */
const mostRounds = 20;

/** Fixes in the text what the rules can fix, and leaves everything else of it as it stands. */
export function fixSource(checked: CheckedText): ChangeReply {
  const fixer = allFixers.find(({ name }) => name === checked.format.name)!;
  let current = checked;
  let applied = 0;
  let skipped = 0;
  for (let round = 0; round < mostRounds && current.fixes.length > 0; round++) {
    const result = fixText(current.text, current.fixes, fixer);
    skipped = result.skipped.length;
    if (result.applied.length === 0) break;
    applied += result.applied.length;
    current = checkText(result.text, current.format);
  }
  return { text: current.text, format: checked.format.name, applied, skipped };
}

/** Adds to the text the tags that its articles lack. Plain text has no place for them and becomes YAML. */
export function addTags({ text, format, articles }: CheckedText): ChangeReply {
  const proposed = articles.map(({ article, document }) => {
    return { article, document, proposals: proposeTags(article) };
  });
  if (format.name === "text") {
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
