export { fixAll, tagActions } from "./actions.ts";
export { completeAt, type Completion } from "./completion/complete.ts";
export { holdFindings, moveFindings, type HeldFinding, type TextChange } from "./hold-findings.ts";
export { hoverAt, type Hover } from "./hover.ts";
export { ignoreAction } from "./ignore-actions.ts";
export { placeAt, type BriefPlace, type OpenBrief } from "./open-brief.ts";
export type { OutlineItem } from "./move-outline.ts";
export { outlineOf } from "./outline.ts";
export { quickFix } from "./quick-fixes.ts";
export { readBrief } from "./read-brief.ts";
export {
  definitionAt,
  occurrencesOf,
  renameSymbol,
  symbolAt,
  type BriefSymbol,
  type Occurrence,
  type RenameResult,
} from "./symbols.ts";
export type { TextAction } from "./text-action.ts";
