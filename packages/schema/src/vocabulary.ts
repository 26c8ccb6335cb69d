export type {
  Aliases,
  ExportControl,
  Membership,
  Mineral,
  Names,
  Place,
  RelationType,
  Share,
  Stage,
  Suspension,
} from "./vocabulary/entries.ts";
export { controlsOf } from "./vocabulary/export-controls.ts";
export { isA } from "./vocabulary/is-a.ts";
export {
  exportControls,
  memberships,
  minerals,
  places,
  relationTypes,
  shares,
  stages,
} from "./vocabulary/lists.ts";
export { membershipsOf } from "./vocabulary/memberships.ts";
export { findMentions, type Mention, type Mentions } from "./vocabulary/mentions/find-mentions.ts";
export { mineralById } from "./vocabulary/minerals.ts";
export { nameOf } from "./vocabulary/name-of.ts";
export { placeById } from "./vocabulary/places.ts";
export { relationTypeById } from "./vocabulary/relation-types.ts";
export { sharesOf } from "./vocabulary/shares.ts";
export { stageById } from "./vocabulary/stages.ts";
