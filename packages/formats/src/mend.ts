export { allMenders } from "./mend/all-menders.ts";
export { findChanges, type Change } from "./mend/find-changes.ts";
export { mendText } from "./mend/mend-text.ts";
export type { MendedText } from "./mend/mended-text.ts";
export type { DocumentChange, Mender, OpenText } from "./mend/mender.ts";
export type { TextEdit } from "./mend/text-edit.ts";
export type { TextFix } from "./mend/text-fix.ts";
