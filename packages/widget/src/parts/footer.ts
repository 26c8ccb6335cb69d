import type { ArticleView, CorrectionView } from "@mineral-brief/schema/reading";
import { element } from "./pieces/element.ts";
import { facts } from "./pieces/facts.ts";
import { item } from "./pieces/item.ts";
import { inlineList } from "./pieces/inline-list.ts";
import { section } from "./pieces/section.ts";

/** Creates the footer: corrections, provenance and rights. Undefined if the article has none of them. */
export function footer(view: ArticleView, level: number): HTMLElement | undefined {
  const { labels, corrections, provenance, rights } = view;
  if (corrections.length + provenance.length + rights.length === 0) return undefined;
  return element(
    "footer",
    {},
    corrections.length > 0
      ? section("corrections", labels.corrections, level, ...corrections.map(correction))
      : undefined,
    provenance.length > 0
      ? section("provenance", labels.provenance, level, facts("facts", provenance))
      : undefined,
    rights.length > 0 ? section("rights", labels.rights, level, facts("facts", rights)) : undefined,
  );
}

function correction({ date, kind, insight, text }: CorrectionView): HTMLElement | undefined {
  return inlineList(
    "correction",
    [date, kind, insight, text].map((view) => view && item(view)),
  );
}
