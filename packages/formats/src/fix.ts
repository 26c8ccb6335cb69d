export { findBlocked, type BlockedArticles } from "./fix/find-blocked.ts";
export { findChanges, type Change } from "./fix/find-changes.ts";
export { fixText, type FixedText, type TextFix } from "./fix/fix-text.ts";
export type { DocumentChange, Fixer, OpenText } from "./fix/fixer.ts";
export { fixerNames, loadFixer, type FixerName } from "./fix/load-fixer.ts";
export { renameKey, type KeyRename } from "./fix/rename-key.ts";
export { applyTextEdits, type TextEdit } from "./fix/text-edit.ts";
export { repairText, type RepairedSource } from "./fix/repair-text.ts";
