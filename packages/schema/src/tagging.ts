export { findFigures, type FoundFigure } from "./tagging/find-figures.ts";
export type { FigureProposal, TagProposal, TermProposal } from "./tagging/proposal.ts";
export { proposeRelations, type RelationProposal } from "./tagging/propose-relations.ts";
export { proposeTags, type TagOptions } from "./tagging/propose-tags.ts";
export { applyTags, tagEdits } from "./tagging/tag-edits.ts";
export type { KnownOrganization } from "./tagging/known-organizations.ts";
