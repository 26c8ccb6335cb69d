import type { Labels } from "@mineral-brief/schema/labels";
import { element } from "./pieces/element.ts";

/** What comes sooner than this needs no word, which would only flash. */
const patience = 150;

/** Keeps room for the brief, and says after a while that it is on its way. */
export function loading({ language, loading: label }: Labels): HTMLElement {
  const room = element("p", { class: "loading", part: "loading", role: "status", lang: language });
  setTimeout(() => room.append(label), patience);
  return room;
}
