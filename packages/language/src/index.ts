export { fixAll, ignoreAction, quickFix, tagActions, type TextAction } from "./actions.ts";
export { completeAt, type Completion } from "./completion/complete.ts";
export { holdFindings, moveFindings, type HeldFinding, type TextChange } from "./hold-findings.ts";
export { hoverAt, type Hover } from "./hover.ts";
export { openBrief, placeAt, type BriefPlace, type OpenBrief } from "./open-brief.ts";
export { outlineOf, type OutlineItem } from "./outline.ts";
export {
  definitionAt,
  occurrencesOf,
  renameSymbol,
  symbolAt,
  type BriefSymbol,
  type Occurrence,
  type RenameResult,
} from "./symbols.ts";
export type { TextEdit } from "./text-edit.ts";
