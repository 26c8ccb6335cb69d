export type {
  MineralBriefErrorDetail,
  MineralBriefEventMap,
  MineralBriefLoadDetail,
  MineralBriefToggleDetail,
} from "./events.ts";
export { MineralBriefElement } from "./mineral-brief-element.ts";
