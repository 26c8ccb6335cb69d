import type { ExportControl, ExportControlDetails } from "./entries.ts";
import { exportControlDetailsText } from "../generated/vocabulary-export-control-details.ts";
import { allBareExportControls, isControlOn } from "./bare-export-controls.ts";
import { mergeDetails } from "./merge-details.ts";
import { readOnce } from "./read-once.ts";

const controlDetails =
  /* @__PURE__ */ readOnce<readonly ExportControlDetails[]>(exportControlDetailsText);
let merged: readonly ExportControl[] | undefined;

export function allExportControls(): readonly ExportControl[] {
  return (merged ??= mergeDetails(allBareExportControls(), controlDetails()));
}

/**
 * Returns the export controls on a mineral, in the order of the table: those on the mineral itself, on a group that
 * contains it, or on a member of it (a control on dysprosium affects part of the rare earths).
 */
export function controlsOf(mineral: string): ExportControl[] {
  return allExportControls().filter((control) => isControlOn(control, mineral));
}
