export type { Additions } from "./additions.ts";
export type {
  MineralBriefCitationDetail,
  MineralBriefCopyDetail,
  MineralBriefErrorDetail,
  MineralBriefEventMap,
  MineralBriefLoadDetail,
  MineralBriefToggleDetail,
} from "./events.ts";
export { MineralBriefElement } from "./mineral-brief-element.ts";
