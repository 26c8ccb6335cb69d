import type { ArticleView } from "@mineral-brief/schema/reading";
import { date } from "./pieces/date.ts";
import { element } from "./pieces/element.ts";
import { heading } from "./pieces/heading.ts";
import { link } from "./pieces/link.ts";
import { row } from "./pieces/row.ts";
import { words } from "./pieces/words.ts";

/** Topics, headline, and who published it when. */
export function header(view: ArticleView, level: number): HTMLElement {
  return element(
    "header",
    {},
    row("topics", view.topics.map(words)),
    heading(level, view.headline, "headline", "headline"),
    row("meta", [
      view.source && link(view.source),
      ...view.authors.map(link),
      view.date && date(view.date),
    ]),
  );
}
