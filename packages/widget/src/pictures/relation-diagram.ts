import type { Relation } from "@mineral-brief/schema";
import { relationView, type TextView } from "@mineral-brief/schema/reading";
import { element, type Child } from "../parts/pieces/element.ts";
import { textNode } from "../parts/pieces/text-node.ts";
import { dotSeparated } from "./dot-separated.ts";
import type { PictureSource } from "./picture-source.ts";
import { picture } from "./picture.ts";
import { drawnRelations } from "./relation-diagram/drawn-relations.ts";
import { layers } from "./relation-diagram/layers.ts";
import { lines, type Line } from "./relation-diagram/lines.ts";

/**
 * Creates a diagram of who acts on whom: three columns of boxes, with lines between the columns. Undefined if there
 * are too few or too many relations to draw.
 *
 * Screen readers announce each relation as one sentence, and ignore the boxes of the actors.
 */
export function relationDiagram(source: PictureSource): HTMLElement | undefined {
  const { article, wording, names } = source;
  const drawn = drawnRelations(article);
  if (drawn === undefined) return undefined;
  const { from, relations, to } = layers(drawn);
  const before: Line[] = [];
  const after: Line[] = [];
  for (const [position, relation] of relations.entries()) {
    for (const actor of new Set(relation.from)) before.push([from.indexOf(actor), position]);
    for (const actor of new Set(relation.to)) after.push([position, to.indexOf(actor)]);
  }
  return picture(
    "diagram",
    wording.label(wording.labels.diagram),
    element(
      "div",
      { class: "layers" },
      actorBoxes("actors", from.map(names.name)),
      gutter(lines(before, from.length, relations.length)),
      element(
        "ul",
        { role: "list" },
        ...relations.map((relation) => relationBox(relation, source)),
      ),
      gutter(lines(after, relations.length, to.length)),
      actorBoxes("actors to", to.map(names.name)),
    ),
  );
}

function actorBoxes(name: string, views: readonly TextView[]): HTMLElement {
  const boxes = views.map((view) => box(element("span", {}, textNode(view))));
  return element("ul", { class: name, "aria-hidden": "true" }, ...boxes);
}

function relationBox(relation: Relation, { wording, names }: PictureSource): HTMLElement {
  const { type, minerals, status, figure } = relation;
  const { steps, arrow } = relationView(relation, wording, names);
  const facts = [
    ...wording.items(minerals, names.name),
    status === undefined ? undefined : wording.word(status),
    wording.optional(figure),
  ];
  const sentence = steps.map((step) => textList(step)).join(` ${arrow} `);
  const label = [sentence, textList(facts)].filter((part) => part !== "").join("; ");
  const content = dotSeparated([names.name(type), ...facts]);
  return box(element("span", { role: "img", "aria-label": label }, content));
}

function textList(views: readonly (TextView | undefined)[]): string {
  return views.flatMap((view) => view?.text ?? []).join(", ");
}

function box(child: Child): HTMLElement {
  return element("li", {}, element("div", { class: "box" }, child));
}

function gutter(drawn: SVGElement): HTMLElement {
  return element("div", { class: "gutter" }, drawn);
}
