import type { ExportControl } from "./entries.ts";
import { exportControlsText } from "../generated/vocabulary-export-controls.ts";
import { isA } from "./is-a.ts";
import { readOnce } from "./read-once.ts";

export const allExportControls =
  /* @__PURE__ */ readOnce<readonly ExportControl[]>(exportControlsText);

/**
 * The export controls on a mineral, in order of announcement: those that name it, a group that it is
 * in, or a member of it (a control on dysprosium is one on part of the rare earths).
 */
export function controlsOf(mineral: string): ExportControl[] {
  return allExportControls().filter((control) =>
    control.minerals.some((named) => isA(mineral, named) || isA(named, mineral)),
  );
}
