import { knownTerms, type KnownTermList } from "../../known-terms.ts";
import { nearest } from "../../nearest.ts";
import type { Agent, Figure, Relation, Term } from "../../article.ts";
import type { PathSegment } from "../../issue.ts";
import { allMinerals } from "../../vocabulary/minerals.ts";
import { allPlaces } from "../../vocabulary/places.ts";
import { allRelationTypes, relationTypeById } from "../../vocabulary/relation-types.ts";
import { allStages, stageById } from "../../vocabulary/stages.ts";
import { unitNames, unitNamesById } from "../../vocabulary/unit-names.ts";
import { unknownCurrency } from "../known-codes.ts";
import type { LintContext } from "../lint-context.ts";
import { quote } from "../../quote.ts";
import type { Report, Rule } from "../rule.ts";
import { isOneEdit } from "../is-one-edit.ts";
import { meantId, shortestTypo, type NamedList } from "../meant-id.ts";
import { isKnownMineral, isKnownPlace, looksLikePlace } from "../term-lookup.ts";

export const unknownTerm: Rule = {
  code: "unknown-term",
  summary: "A value is not in the list of known terms.",
  severity: "warning",
  check(context, report) {
    new TermReader(context, report).read();
  },
};

type Path = readonly PathSegment[];

class TermReader {
  readonly #context: LintContext;
  readonly #report: Report;

  constructor(context: LintContext, report: Report) {
    this.#context = context;
    this.#report = report;
  }

  read(): void {
    const { article, insights } = this.#context;
    this.#minerals(article.minerals, ["minerals"]);
    this.#places(article.places, ["places"]);
    this.#agents(article.authors, ["authors"]);
    for (const { insight, path } of insights) {
      this.#known(insight.kind, "insightKinds", path, "kind");
      this.#known(insight.attribution?.kind, "agentKinds", [...path, "attribution"], "kind");
      if (insight.minerals !== undefined) this.#minerals(insight.minerals, [...path, "minerals"]);
      if (insight.places !== undefined) this.#places(insight.places, [...path, "places"]);
      insight.stages?.forEach((stage, index) => this.#stage(stage, [...path, "stages", index]));
      insight.figures?.forEach((figure, index) =>
        this.#figure(figure, [...path, "figures", index]),
      );
      insight.relations?.forEach((relation, index) =>
        this.#relation(relation, [...path, "relations", index]),
      );
    }
    article.organizations?.forEach(({ kind }, index) =>
      this.#known(kind, "organizationKinds", ["organizations", index], "kind"),
    );
    article.references?.forEach(({ kind }, index) =>
      this.#known(kind, "referenceKinds", ["references", index], "kind"),
    );
    article.alternates?.forEach(({ relation }, index) =>
      this.#known(relation, "alternateRelations", ["alternates", index], "relation"),
    );
    article.corrections?.forEach(({ kind }, index) =>
      this.#known(kind, "correctionKinds", ["corrections", index], "kind"),
    );
    const { provenance } = article;
    if (provenance === undefined) return;
    this.#known(provenance.disclosure, "disclosures", ["provenance"], "disclosure");
    this.#agents(provenance.reviewedBy, ["provenance", "reviewedBy"]);
    this.#known(
      provenance.responsibleParty?.kind,
      "agentKinds",
      ["provenance", "responsibleParty"],
      "kind",
    );
  }

  #minerals(terms: readonly Term[] | undefined, path: Path): void {
    terms?.forEach((term, index) => {
      if (typeof term === "string") this.#mineral(term, [...path, index]);
    });
  }

  #mineral(id: string, path: Path): void {
    if (!isKnownMineral(id) && !this.#context.declaredIds.has(id))
      this.#reportUnknown(
        id,
        "mineral",
        allMinerals().map((mineral) => mineral.id),
        path,
        "minerals",
      );
  }

  #places(terms: readonly Term[] | undefined, path: Path): void {
    terms?.forEach((term, index) => {
      if (typeof term === "string") this.#place(term, [...path, index]);
      else this.#known(term.kind, "placeKinds", [...path, index], "kind");
    });
  }

  #place(id: string, path: Path): void {
    if (!isKnownPlace(id) && !this.#context.declaredIds.has(id))
      this.#reportUnknown(
        id,
        "place",
        allPlaces().map((place) => place.id),
        path,
        "places",
      );
  }

  #stage(id: string, path: Path): void {
    if (stageById(id) === undefined)
      this.#reportUnknown(
        id,
        "stage",
        allStages().map((stage) => stage.id),
        path,
        "stages",
      );
  }

  #figure({ kind, qualifier, unit, about }: Figure, path: Path): void {
    this.#known(kind, "figureKinds", path, "kind");
    this.#known(qualifier, "figureQualifiers", path, "qualifier");
    if (unit !== undefined && unitNamesById(unit) === undefined)
      this.#unit(unit, [...path, "unit"]);
    about?.forEach((id, index) => {
      if (looksLikePlace(id)) this.#place(id, [...path, "about", index]);
    });
  }

  #unit(unit: string, path: Path): void {
    const [, currency, perUnit] = /^([A-Z]{3})(?:\/(.+))?$/.exec(unit) ?? [];
    if (currency !== undefined && unknownCurrency(currency) === undefined) {
      const per =
        perUnit === undefined ? "" : ` and unit ${quote(meantId(perUnit, "units") ?? perUnit)}`;
      this.#report({
        path,
        message: `${quote(unit)} is money; write currency ${quote(currency)}${per}`,
      });
      return;
    }
    const ids = unitNames().map(({ id }) => id);
    this.#reportUnknown(unit, "unit", ids, path, "units");
  }

  #relation({ type, status, stage, minerals: about, from, to = [] }: Relation, path: Path): void {
    if (relationTypeById(type) === undefined)
      this.#reportUnknown(
        type,
        "relation type",
        allRelationTypes().map(({ id }) => id),
        [...path, "type"],
        "relationTypes",
      );
    this.#known(status, "relationStatuses", path, "status");
    if (stage !== undefined) this.#stage(stage, [...path, "stage"]);
    about?.forEach((id, index) => this.#mineral(id, [...path, "minerals", index]));
    for (const [key, ids] of [
      ["from", from],
      ["to", to],
    ] as const)
      ids.forEach((id, index) => {
        if (looksLikePlace(id)) this.#place(id, [...path, key, index]);
      });
  }

  #agents(agents: readonly Agent[] | undefined, path: Path): void {
    agents?.forEach(({ kind }, index) => this.#known(kind, "agentKinds", [...path, index], "kind"));
  }

  #known(value: string | undefined, list: KnownTermList, path: Path, key: string): void {
    const terms: readonly string[] = knownTerms[list];
    if (value !== undefined && !terms.includes(value))
      this.#reportUnknown(value, key, terms, [...path, key]);
  }

  #reportUnknown(
    value: string,
    what: string,
    terms: readonly string[],
    path: Path,
    list?: NamedList,
  ): void {
    const meant = list === undefined ? typedTerm(value, terms) : meantId(value, list);
    const suggestion = meant ?? (value.length < shortestTypo ? undefined : nearest(value, terms));
    const hint =
      suggestion !== undefined
        ? `did you mean ${quote(suggestion)}?`
        : terms.length > 20
          ? "it is kept, but shown without a translated name"
          : `known terms: ${terms.join(", ")}`;
    this.#report({
      path,
      message: `${quote(value)} is not a known ${what}; ${hint}`,
      suggestion,
      ...(meant === undefined && { severity: "note" }),
    });
  }
}

/** Returns the term that differs from a value only in one edit, or in case and spaces. */
function typedTerm(value: string, terms: readonly string[]): string | undefined {
  const folded = value
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
  if (folded.length < shortestTypo) return undefined;
  return terms.find((term) => term === folded || isOneEdit(folded, term));
}
