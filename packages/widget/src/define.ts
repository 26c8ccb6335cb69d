import { MineralBriefElement } from "./mineral-brief-element.ts";

// Declaration files drop imports that are used only as values. These exports keep the types of the tag and its events.
export type { MineralBriefEventMap } from "./events.ts";
export type { MineralBriefElement } from "./mineral-brief-element.ts";

// If the page loads this file twice, in any versions, the first one stays registered.
if (!customElements.get("mineral-brief"))
  customElements.define("mineral-brief", MineralBriefElement);
