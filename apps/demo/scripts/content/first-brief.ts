import { htmlFragment, text } from "@mineral-brief/formats";
import { textSamples } from "@mineral-brief/fixtures/text-samples";
import { validateArticle } from "@mineral-brief/schema";
import { applyTags, proposeTags } from "@mineral-brief/schema/tagging";
import { escapeHtml } from "./escape-html.ts";

/** A summary as it circulates, and what `convert --tag` makes of it, both as HTML. */
export function firstBrief(): { readonly text: string; readonly brief: string } {
  const { source } = textSamples.find(({ name }) => name === "01-seed-twin")!;
  const validation = validateArticle(text.parse(source).documents[0]!.data);
  if (!validation.ok) throw new Error("the first brief is not valid");
  const article = applyTags(validation.article, proposeTags(validation.article));
  return { text: escapeHtml(source.trim()), brief: htmlFragment.serialise([article]).text };
}
