export type { HrefOf, NameOf } from "@mineral-brief/schema/reading";
export type {
  MineralBriefCitationDetail,
  MineralBriefCopyDetail,
  MineralBriefErrorDetail,
  MineralBriefEventMap,
  MineralBriefLoadDetail,
  MineralBriefSourceDetail,
  MineralBriefTermDetail,
  MineralBriefToggleDetail,
} from "./events.ts";
export type { Fetcher } from "./loading/fetch-article.ts";
export { MineralBriefElement } from "./mineral-brief-element.ts";
export type { PageNames, PageOptions } from "./page-options.ts";
