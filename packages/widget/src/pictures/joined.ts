import type { TextView } from "@mineral-brief/schema/reading";
import { element, type Child } from "../parts/pieces/element.ts";
import { words } from "../parts/pieces/words.ts";

/** Short texts on one line with dots between them, each with a direction of its own; undefined where there is none. */
export function joined(views: readonly (TextView | undefined)[]): Child {
  const texts = views.filter((view) => view !== undefined);
  if (texts.length === 0) return undefined;
  const pieces = texts.flatMap((view) => [" ", element("span", {}, words(view))]);
  return element("span", { class: "joined" }, ...pieces.slice(1));
}
