import { relationView, type Wording } from "@mineral-brief/schema/reading";
import { element } from "../parts/pieces/element.ts";
import { date } from "../parts/pieces/date.ts";
import { sentence } from "../parts/pieces/sentence.ts";
import { textNode } from "../parts/pieces/text-node.ts";
import { datedRelations } from "./dated-relations.ts";
import { dotSeparated } from "./dot-separated.ts";
import type { PictureSource } from "./picture-source.ts";
import { picture } from "./picture.ts";
import { drawing, shape } from "./svg.ts";

/** Creates the timeline: dated relations on an axis, with a list below it. Undefined if there are fewer than two. */
export function timeline({ article, wording, names }: PictureSource): HTMLElement | undefined {
  const dated = datedRelations(article);
  if (dated.length === 0) return undefined;
  const [first, last] = [dated[0]!, dated.at(-1)!];
  const positionOf = (time: number): number =>
    last.time === first.time ? 50 : ((time - first.time) / (last.time - first.time)) * 100;
  const ends = first.date === last.date ? [first] : [first, last];
  return picture(
    "timeline",
    wording.label(wording.labels.timeline),
    element(
      "div",
      { class: "axis", "aria-hidden": "true" },
      drawing(
        { width: "100%", height: "12" },
        shape("line", { x2: "100%", y1: 6, y2: 6 }),
        ...dated.map(({ time }) =>
          shape("circle", { cx: `${positionOf(time).toFixed(2)}%`, cy: 6, r: 4.5 }),
        ),
      ),
      element("div", {}, ...ends.map((end) => when(wording, end.date))),
    ),
    element(
      "ul",
      { role: "list" },
      ...dated.map(({ relation, date: stated }) =>
        element(
          "li",
          {},
          when(wording, stated),
          element(
            "span",
            { class: "event" },
            sentence(relationView(relation, wording, names)),
            " ",
            dotSeparated([
              ...wording.items(relation.minerals, names.name),
              relation.status === undefined ? undefined : wording.word(relation.status),
            ]),
          ),
        ),
      ),
    ),
  );
}

/** Creates a date, or a period such as a year. */
function when(wording: Wording, period: string): HTMLElement {
  const view = wording.period(period)!;
  return "datetime" in view ? date(view) : element("span", { class: "period" }, textNode(view));
}
