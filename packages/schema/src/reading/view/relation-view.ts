import type { Relation } from "../../article.ts";
import { directionOfLanguage } from "../text-of.ts";
import type { TermNames } from "./term-names.ts";
import type { ItemView, RelationView } from "./views.ts";
import type { Wording } from "./wording.ts";

/** Creates the view of a relation. It consists of names and arrows, which need no grammar. */
export function relationView(relation: Relation, wording: Wording, names: TermNames): RelationView {
  const { type, from, to, minerals, stage, status, figure, date, note } = relation;
  const { labels } = wording;
  const facts: (ItemView | undefined)[] = [
    ...wording.items(minerals, names.name),
    stage === undefined ? undefined : names.name(stage),
    status === undefined ? undefined : wording.word(status),
    wording.period(date),
    wording.datedWords(labels.announcedOn, relation.announced),
    wording.datedWords(labels.effectiveFrom, relation.effective),
    wording.datedWords(labels.untilDate, relation.until),
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
