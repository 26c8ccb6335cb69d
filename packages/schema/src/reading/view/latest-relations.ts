import type { Article, Figure, Insight, Period, Relation, TermId } from "../../article.ts";
import { insightsOf } from "../insights-of.ts";
import { retractedIds } from "../retracted-ids.ts";
import { contentKey } from "./content-key.ts";
import type { TextView } from "./views.ts";
import type { Wording } from "./wording.ts";

/**
 * Lists the relations that name a figure, of all insights that make the same statement. One that a later relation of the
 * same type and sides replaces is omitted: a loan that was announced in 2024 and cancelled in 2025. If their dates do not
 * say which is later, both stay.
 */
export function latestRelations(
  figure: Figure,
  insight: Insight,
  article: Article,
): readonly Relation[] {
  const key = contentKey(figure, insight);
  const retracted = retractedIds(article);
  const named = insightsOf(article).flatMap((other) => {
    const relations = (other.relations ?? []).filter((one) => one.figure === figure.text);
    const isSame = (one: Figure): boolean => contentKey(one, other) === key;
    return relations.length > 0 && !retracted.has(other.id) && other.figures?.some(isSame)
      ? relations
      : [];
  });
  const stated = named.filter(({ status }) => status !== undefined);
  if (stated.length === 0) return named;
  return stated.filter(
    (relation) =>
      !stated.some((other) => sidesOf(other) === sidesOf(relation) && isLater(other, relation)),
  );
}

/** Types of relations that commit to nothing, by the end of the id, so also those outside the vocabulary. */
const nonBinding = /(?:memorandum|letter-of-inte(?:nt|rest)|negotiation)$/;

export function isNonBinding({ type }: Relation): boolean {
  return nonBinding.test(type);
}

/** Lists the types of the relations that are not binding: of a memorandum, "signed" alone would say too much. */
export function nonBindingTypes(relations: readonly Relation[]): readonly TermId[] {
  return [...new Set(relations.filter(isNonBinding).map(({ type }) => type))];
}

/** Views the statuses of relations. Undefined if there is none, and for one in force, which needs no word. */
export function statusView(relations: readonly Relation[], wording: Wording): TextView | undefined {
  const statuses = [...new Set(relations.map(({ status }) => status))].filter(
    (status) => status !== undefined,
  );
  const [first, second] = statuses;
  if (second !== undefined)
    return wording.label(statuses.map((status) => wording.word(status).text).join(" / "));
  return first === undefined || first === "in-force" ? undefined : wording.word(first);
}

function sidesOf({ type, from, to }: Relation): string {
  return JSON.stringify([type, from, to]);
}

/** True if the status of one relation is certainly later than that of another: "2025-03" is not later than "2025". */
function isLater(one: Relation, other: Relation): boolean {
  const date = dateOfStatus(one);
  const before = dateOfStatus(other).split("/").at(-1)!;
  return date > before && !date.startsWith(before);
}

/** Returns when a relation got its status, empty if that is not known: an end can be that of what holds until then. */
function dateOfStatus({ status, date, announced, effective, until }: Relation): Period {
  if (until !== undefined) return status === "ended" ? until : "";
  return announced ?? date ?? effective ?? "";
}
