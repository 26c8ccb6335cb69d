import { htmlFragment, text } from "@mineral-brief/formats";
import { Markup, markup } from "@mineral-brief/formats/markup";
import { textSamples } from "@mineral-brief/fixtures/text-samples";
import { validateArticle } from "@mineral-brief/schema";
import { applyTags, proposeTags } from "@mineral-brief/schema/tagging";

/** Gives the example of the front page as HTML: a plain-text summary, and the brief that `convert --tag` makes of it. */
export function firstBrief(): { readonly text: Markup; readonly brief: Markup } {
  const { source } = textSamples.find(({ name }) => name === "01-seed-twin")!;
  const validation = validateArticle(text.parse(source).documents[0]!.data);
  if (!validation.ok) throw new Error("the first brief is not valid");
  const article = applyTags(validation.article, proposeTags(validation.article));
  return {
    text: markup`${source.trim()}`,
    brief: new Markup(htmlFragment.serialise([article]).text),
  };
}
