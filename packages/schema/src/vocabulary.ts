export type {
  Aliases,
  ExportControl,
  Membership,
  Mineral,
  Names,
  OfficialList,
  Place,
  RelationType,
  Share,
  Stage,
  Suspension,
  TermName,
} from "./vocabulary/entries.ts";
export { knownTerms } from "./known-terms.ts";
export { bareSharesOf, type BareShare } from "./vocabulary/bare-shares.ts";
export { controlsOf } from "./vocabulary/export-controls.ts";
export { isA } from "./vocabulary/is-a.ts";
export {
  exportControls,
  memberships,
  minerals,
  officialLists,
  places,
  relationTypes,
  shares,
  stages,
} from "./vocabulary/lists.ts";
export type { LanguageNames } from "./vocabulary/language-names.ts";
export { membershipsOf } from "./vocabulary/memberships.ts";
export { findMentions, type Mention, type Mentions } from "./vocabulary/mentions/find-mentions.ts";
export type { LanguageMentions } from "./vocabulary/mentions/language-mentions.ts";
export { mineralById } from "./vocabulary/minerals.ts";
export { nameOf } from "./vocabulary/name-of.ts";
export { placeById } from "./vocabulary/places.ts";
export { relationTypeById } from "./vocabulary/relation-types.ts";
export { sharesOf } from "./vocabulary/shares.ts";
export { stageById } from "./vocabulary/stages.ts";
