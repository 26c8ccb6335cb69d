import type { ExportControl, ExportControlDetails } from "./entries.ts";
import { exportControlsText } from "../generated/vocabulary-export-controls.ts";
import { isA } from "./is-a.ts";
import { readOnce } from "./read-once.ts";

/** A control without its details, which are a list of their own because lint rules do not need them. */
export type BareExportControl = Omit<ExportControl, keyof ExportControlDetails>;

export const allBareExportControls =
  /* @__PURE__ */ readOnce<readonly BareExportControl[]>(exportControlsText);

/** Tests whether a control is on a mineral, on a group that contains it, or on a member of it. */
export function isControlOn({ minerals }: BareExportControl, mineral: string): boolean {
  return minerals.some((named) => isA(mineral, named) || isA(named, mineral));
}
