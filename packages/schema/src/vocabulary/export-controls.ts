import type { ExportControl } from "./entries.ts";
import { exportControls } from "../generated/vocabulary-export-controls.ts";
import { isA } from "./is-a.ts";

export { exportControls };

/**
 * The export controls on a mineral, in order of announcement: those that name it, a group that it is
 * in, or a member of it (a control on dysprosium is one on part of the rare earths).
 */
export function controlsOf(mineral: string): ExportControl[] {
  return exportControls.filter((control) =>
    control.minerals.some((named) => isA(mineral, named) || isA(named, mineral)),
  );
}
