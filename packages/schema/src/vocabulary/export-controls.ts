import type { ExportControl } from "./entries.ts";
import { exportControlsText } from "../generated/vocabulary-export-controls.ts";
import { isA } from "./is-a.ts";
import { readOnce } from "./read-once.ts";

export const allExportControls =
  /* @__PURE__ */ readOnce<readonly ExportControl[]>(exportControlsText);

/**
 * Returns the export controls on a mineral, in order of announcement: those on the mineral itself, on a group that
 * contains it, or on a member of it (a control on dysprosium affects part of the rare earths).
 */
export function controlsOf(mineral: string): ExportControl[] {
  return allExportControls().filter((control) =>
    control.minerals.some((named) => isA(mineral, named) || isA(named, mineral)),
  );
}
