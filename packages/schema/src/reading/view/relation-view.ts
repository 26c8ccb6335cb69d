import type { Relation } from "../../article.ts";
import { directionOfLanguage } from "../text-of.ts";
import type { TermNames } from "./term-names.ts";
import type { ItemView, RelationView } from "./views.ts";
import type { Wording } from "./wording.ts";

/** Creates the view of a relation. It consists of names and arrows, which need no grammar. */
export function relationView(
  { type, from, to, minerals, stage, status, figure, date, note }: Relation,
  wording: Wording,
  names: TermNames,
): RelationView {
  const facts: (ItemView | undefined)[] = [
    ...wording.items(minerals, names.name),
    stage === undefined ? undefined : names.name(stage),
    status === undefined ? undefined : wording.word(status),
    date === undefined ? undefined : wording.date(date),
    wording.optional(figure),
    wording.optional(note),
  ];
  const steps = [
    wording.items(from, names.name),
    [names.name(type)],
    wording.items(to, names.name),
  ];
  return {
    steps: steps.filter((step) => step.length > 0),
    arrow: arrowOf(wording.article.language),
    facts: facts.filter((fact) => fact !== undefined),
  };
}

/** Returns an arrow in the reading direction. Unicode does not mirror arrows. */
function arrowOf(language: string): string {
  return directionOfLanguage(language) === "rtl" ? "←" : "→";
}
