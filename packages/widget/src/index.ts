export type {
  MineralBriefCitationDetail,
  MineralBriefCopyDetail,
  MineralBriefErrorDetail,
  MineralBriefEventMap,
  MineralBriefLoadDetail,
  MineralBriefToggleDetail,
} from "./events.ts";
export { MineralBriefElement } from "./mineral-brief-element.ts";
export type { PageOptions } from "./page-options.ts";
