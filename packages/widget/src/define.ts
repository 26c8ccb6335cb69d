import { MineralBriefElement } from "./mineral-brief-element.ts";

// Declarations drop an import that is used for its value alone; these keep what TypeScript knows of the tag and its events.
export type { MineralBriefEventMap } from "./events.ts";
export type { MineralBriefElement } from "./mineral-brief-element.ts";

// A second copy of this file on a page, of whatever version, leaves the first in place.
if (!customElements.get("mineral-brief"))
  customElements.define("mineral-brief", MineralBriefElement);
