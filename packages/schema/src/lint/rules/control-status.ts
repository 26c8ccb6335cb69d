import type { Rule } from "../rule.ts";
import type { Relation } from "../../article.ts";
import type { DeepReadonly } from "../../deep-readonly.ts";
import {
  allBareExportControls,
  isControlOn,
  type BareExportControl,
} from "../../vocabulary/bare-export-controls.ts";
import { quote } from "../../quote.ts";

export const controlStatus: Rule = {
  code: "control-status",
  summary:
    "A relation says that an export control is in force or suspended, but the vocabulary lists another status for that date.",
  severity: "note",
  check({ withRelations, publicationDate }, report) {
    const day = publicationDate?.slice(0, 10);
    if (day === undefined) return;
    for (const { insight, path } of withRelations)
      insight.relations?.forEach((relation, index) => {
        const { status } = relation;
        if (status !== "in-force" && status !== "suspended") return;
        const controls = controlsMeant(relation);
        // One matching control is enough, because several can apply at the same time.
        if (
          controls.length === 0 ||
          !controls.every((control) => contradicts(status, control, day))
        )
          return;
        report({
          path: [...path, "relations", index, "status"],
          message: `${quote(status)} on ${day}, but ${controls.map((control) => describe(control, day)).join("; ")}; check the status and the dates`,
        });
      });
  },
};

function controlsMeant({
  type,
  from,
  to = [],
  minerals = [],
}: DeepReadonly<Relation>): BareExportControl[] {
  return allBareExportControls().filter(
    (control) =>
      control.kind === type &&
      from.includes(control.country) &&
      (control.target === undefined || to.length === 0 || to.includes(control.target)) &&
      minerals.some((mineral) => isControlOn(control, mineral)),
  );
}

/** Returns undefined if the status is unknown: a part is suspended, or the suspension has ended and may have been extended. */
function stateOf({ announced, effective, suspension }: BareExportControl, day: string) {
  if (day < announced) return "not yet announced";
  if (suspension !== undefined && day >= suspension.from)
    return suspension.part === undefined && day <= suspension.to ? "suspended" : undefined;
  return day < effective ? "not yet in force" : "in-force";
}

function contradicts(status: string, control: BareExportControl, day: string): boolean {
  const state = stateOf(control, day);
  return state !== undefined && state !== status;
}

function describe(control: BareExportControl, day: string): string {
  const { title, effective, suspension } = control;
  switch (stateOf(control, day)) {
    case "suspended":
      return `${title} is suspended from ${suspension!.from} to ${suspension!.to} (${suspension!.by})`;
    case "in-force":
      return `${title} has been in force since ${effective}`;
    default:
      return `${title} takes effect on ${effective}`;
  }
}
