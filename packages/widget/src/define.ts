import { MineralBriefElement } from "./mineral-brief-element.ts";

// A second copy of this file on a page, of whatever version, leaves the first in place.
if (!customElements.get("mineral-brief"))
  customElements.define("mineral-brief", MineralBriefElement);
