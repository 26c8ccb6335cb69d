import type { Rule } from "../rule.ts";
import type { Relation } from "../../article.ts";
import type { ExportControl } from "../../vocabulary/entries.ts";
import { controlsOf } from "../../vocabulary/export-controls.ts";
import { quote } from "../../quote.ts";

export const controlStatus: Rule = {
  code: "control-status",
  summary:
    "An export control is called in force or suspended, but the vocabulary's table says otherwise for that day.",
  severity: "note",
  check({ withRelations, publicationDate }, report) {
    const day = publicationDate?.slice(0, 10);
    if (day === undefined) return;
    for (const { insight, path } of withRelations)
      insight.relations?.forEach((relation, index) => {
        const { status } = relation;
        if (status !== "in-force" && status !== "suspended") return;
        const controls = controlsMeant(relation);
        // One that fits is enough: several announcements can stand side by side.
        if (
          controls.length === 0 ||
          !controls.every((control) => contradicts(status, control, day))
        )
          return;
        report({
          path: [...path, "relations", index, "status"],
          message: `${quote(status)} on ${day}, but ${controls.map((control) => describe(control, day)).join("; ")}; look the dates up again`,
        });
      });
  },
};

function controlsMeant({ type, from, to = [], minerals = [] }: Relation): ExportControl[] {
  return minerals
    .flatMap(controlsOf)
    .filter(
      ({ kind, country, target }) =>
        kind === type &&
        from.includes(country) &&
        (target === undefined || to.length === 0 || to.includes(target)),
    );
}

/** Undefined where it is not known: part of it is paused, or the pause has ended and may have been extended. */
function stateOf({ announced, effective, suspension }: ExportControl, day: string) {
  if (day < announced) return "not yet announced";
  if (suspension !== undefined && day >= suspension.from)
    return suspension.part === undefined && day <= suspension.to ? "suspended" : undefined;
  return day < effective ? "not yet in force" : "in-force";
}

function contradicts(status: string, control: ExportControl, day: string): boolean {
  const state = stateOf(control, day);
  return state !== undefined && state !== status;
}

function describe(control: ExportControl, day: string): string {
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
