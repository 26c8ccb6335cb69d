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
export { controlsOf, exportControls } from "./vocabulary/export-controls.ts";
export { isA } from "./vocabulary/is-a.ts";
export { memberships, membershipsOf } from "./vocabulary/memberships.ts";
export { findMentions, type Mention, type Mentions } from "./vocabulary/mentions/find-mentions.ts";
export { mineralById, minerals } from "./vocabulary/minerals.ts";
export { nameOf } from "./vocabulary/name-of.ts";
export { placeById, places } from "./vocabulary/places.ts";
export { relationTypeById, relationTypes } from "./vocabulary/relation-types.ts";
export { shares, sharesOf } from "./vocabulary/shares.ts";
export { stageById, stages } from "./vocabulary/stages.ts";
