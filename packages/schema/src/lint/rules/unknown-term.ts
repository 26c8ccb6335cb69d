import { knownTerms, type KnownTermList } from "../../known-terms.ts";
import { nearestId } from "../../nearest.ts";
import type { Agent, Figure, Relation, Term } from "../../article.ts";
import type { DeepReadonly } from "../../deep-readonly.ts";
import type { PathSegment } from "../../issue.ts";
import { allMinerals } from "../../vocabulary/minerals.ts";
import { allPlaces } from "../../vocabulary/places.ts";
import { allRelationTypes, relationTypeById } from "../../vocabulary/relation-types.ts";
import { allStages, stageById } from "../../vocabulary/stages.ts";
import { unitNames, unitNamesById } from "../../vocabulary/unit-names.ts";
import { didYouMean } from "../did-you-mean.ts";
import { unknownCurrency } from "../known-codes.ts";
import type { LintContext } from "../lint-context.ts";
import { quote } from "../../quote.ts";
import type { Report, Rule } from "../rule.ts";
import {
  clearId,
  isTypingError,
  meantId,
  possiblePlaces,
  shortestTypo,
  type NamedList,
} from "../meant-id.ts";
import { isKnownMineral, isKnownPlace, looksLikePlace } from "../term-lookup.ts";

export const unknownTerm: Rule = {
  code: "unknown-term",
  summary: "A value is not in the list of known terms.",
  severity: "warning",
  needs: ["minerals", "places", "organizations"],
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
    this.#minerals(article.minerals, [], "minerals");
    this.#places(article.places, [], "places");
    this.#agents(article.authors, "authors");
    for (const { insight, path } of insights) {
      this.#known(insight.kind, "insightKinds", path, "kind");
      this.#known(insight.attribution?.kind, "agentKinds", path, "attribution", "kind");
      this.#minerals(insight.minerals, path, "minerals");
      this.#places(insight.places, path, "places");
      insight.stages?.forEach((stage, index) => this.#stage(stage, path, "stages", index));
      insight.figures?.forEach((figure, index) => this.#figure(figure, path, index));
      insight.relations?.forEach((relation, index) => this.#relation(relation, path, index));
    }
    article.organizations?.forEach(({ kind }, index) =>
      this.#known(kind, "organizationKinds", ["organizations"], index, "kind"),
    );
    article.references?.forEach(({ kind }, index) =>
      this.#known(kind, "referenceKinds", ["references"], index, "kind"),
    );
    article.alternates?.forEach(({ relation }, index) =>
      this.#known(relation, "alternateRelations", ["alternates"], index, "relation"),
    );
    article.corrections?.forEach(({ kind }, index) =>
      this.#known(kind, "correctionKinds", ["corrections"], index, "kind"),
    );
    const { provenance } = article;
    if (provenance === undefined) return;
    this.#known(provenance.disclosure, "disclosures", ["provenance"], "disclosure");
    this.#agents(provenance.reviewedBy, "provenance", "reviewedBy");
    this.#known(
      provenance.responsibleParty?.kind,
      "agentKinds",
      ["provenance", "responsibleParty"],
      "kind",
    );
  }

  // A path is written in two parts, because they are joined only for what is reported.

  #minerals(terms: readonly DeepReadonly<Term>[] | undefined, path: Path, key: string): void {
    terms?.forEach((term, index) => {
      if (typeof term === "string") this.#mineral(term, path, key, index);
      else if (term.kind !== undefined)
        this.#report({
          path: [...path, key, index, "kind"],
          message: `${quote(term.kind)} is the kind of a place, and a mineral has none; remove it, or declare the place in \`places\``,
          severity: "note",
        });
    });
  }

  #mineral(id: string, path: Path, ...keys: Path): void {
    if (!isKnownMineral(id) && !this.#context.declaredIds.has(id))
      this.#reportUnknown(
        id,
        "mineral",
        allMinerals().map((mineral) => mineral.id),
        [...path, ...keys],
        "minerals",
      );
  }

  #places(terms: readonly DeepReadonly<Term>[] | undefined, path: Path, key: string): void {
    terms?.forEach((term, index) => {
      if (typeof term === "string") this.#place(term, path, key, index);
      else this.#known(term.kind, "placeKinds", path, key, index, "kind");
    });
  }

  #place(id: string, path: Path, ...keys: Path): void {
    if (!isKnownPlace(id) && !this.#context.declaredIds.has(id))
      this.#reportUnknown(
        id,
        "place",
        allPlaces().map((place) => place.id),
        [...path, ...keys],
        "places",
      );
  }

  #stage(id: string, path: Path, ...keys: Path): void {
    if (stageById(id) === undefined)
      this.#reportUnknown(
        id,
        "stage",
        allStages().map((stage) => stage.id),
        [...path, ...keys],
        "stages",
      );
  }

  #figure(
    { kind, qualifier, unit, currency, about }: DeepReadonly<Figure>,
    path: Path,
    index: number,
  ): void {
    this.#known(kind, "figureKinds", path, "figures", index, "kind");
    this.#known(qualifier, "figureQualifiers", path, "figures", index, "qualifier");
    if (unit !== undefined && !isKnownUnit(unit))
      this.#unit(unit, [...path, "figures", index], currency);
    about?.forEach((id, place) => {
      if (looksLikePlace(id)) this.#place(id, path, "figures", index, "about", place);
    });
  }

  #unit(unit: string, figure: Path, stated: string | undefined): void {
    const path = [...figure, "unit"];
    const [, mark = "", perUnit] = /^([A-Z]{3}|(?:US)?\$|€)(?:\/(.+))?$/.exec(unit) ?? [];
    // The sign of several currencies is that of the stated one.
    const currency = mark === "$" ? (stated ?? "USD") : (currencySigns[mark] ?? mark);
    if (mark !== "" && unknownCurrency(currency) === undefined) {
      const meant = perUnit === undefined ? undefined : meantId(perUnit, "units");
      const per = perUnit === undefined ? "" : ` and unit ${quote(meant ?? perUnit)}`;
      const isClear =
        (perUnit === undefined) === (meant === undefined) &&
        (stated === undefined || stated === currency);
      this.#report({
        path,
        message: `${quote(unit)} is money; write currency ${quote(currency)}${per}`,
        ...(isClear && {
          suggestedFix: [
            { path, value: meant },
            ...(stated === undefined ? [{ path: [...figure, "currency"], value: currency }] : []),
          ],
        }),
      });
      return;
    }
    const ids = unitNames().map(({ id }) => id);
    this.#reportUnknown(unit, "unit", ids, path, "units");
  }

  #relation(relation: DeepReadonly<Relation>, path: Path, index: number): void {
    const { type, status, stage, minerals, from, to } = relation;
    if (relationTypeById(type) === undefined)
      this.#reportUnknown(
        type,
        "relation type",
        allRelationTypes().map(({ id }) => id),
        [...path, "relations", index, "type"],
        "relationTypes",
      );
    this.#known(status, "relationStatuses", path, "relations", index, "status");
    if (stage !== undefined) this.#stage(stage, path, "relations", index, "stage");
    minerals?.forEach((id, place) =>
      this.#mineral(id, path, "relations", index, "minerals", place),
    );
    const checkParty = (id: string, key: string, place: number): void => {
      if (looksLikePlace(id)) this.#place(id, path, "relations", index, key, place);
    };
    from.forEach((id, place) => checkParty(id, "from", place));
    to?.forEach((id, place) => checkParty(id, "to", place));
  }

  #agents(agents: readonly DeepReadonly<Agent>[] | undefined, ...path: Path): void {
    agents?.forEach(({ kind }, index) => this.#known(kind, "agentKinds", path, index, "kind"));
  }

  #known(value: string | undefined, list: KnownTermList, path: Path, ...keys: Path): void {
    if (value === undefined) return;
    const terms: readonly string[] = knownTerms[list];
    if (!terms.includes(value))
      this.#reportUnknown(value, String(keys.at(-1)), terms, [...path, ...keys]);
  }

  #reportUnknown(
    value: string,
    what: string,
    terms: readonly string[],
    path: Path,
    list?: NamedList,
  ): void {
    const meant = list === undefined ? typedTerm(value, terms) : clearId(value, list);
    const places = list === undefined ? undefined : possiblePlaces(value, [list]);
    const hint =
      places ??
      didYouMean(
        meant ?? (list === "units" ? undefined : similarTerm(value, terms)),
        terms.length > 20
          ? "it is kept, but shown without a translated name"
          : `known terms: ${terms.join(", ")}`,
      );
    this.#report({
      path,
      message: `${quote(value)} is not a known ${what}; ${hint}`,
      suggestion: meant,
      ...(meant === undefined && places === undefined && { severity: "note" }),
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
  return terms.find((term) => term === folded || isTypingError(folded, term));
}

/**
 * Finds a term whose letters are similar, for the message only: it may mean something else. A term with another prefix means
 * the opposite: `signed` for `unsigned`, `export-licence` for `import-licence`.
 */
function similarTerm(value: string, terms: readonly string[]): string | undefined {
  if (value.length < shortestTypo) return undefined;
  const prefixes = prefixesOf(value);
  return nearestId(
    value,
    terms.filter((term) => prefixesOf(term) === prefixes),
  );
}

/** The prefixes of the words of a term that change its meaning: `no` of `no-more-than`, `im` of `import-quota`. */
function prefixesOf(term: string): string {
  return term
    .toLowerCase()
    .split(/[\s_-]+/)
    .flatMap((word) => /^(?:non?|not|un|dis?|de|re|im|in|ex)/.exec(word) ?? [])
    .join(" ");
}

const currencySigns: Readonly<Record<string, string>> = { US$: "USD", "€": "EUR" };

/** Tests for a unit of the vocabulary, or one of them in a period: `TWh-per-year`. */
function isKnownUnit(unit: string): boolean {
  return (
    unitNamesById(unit) !== undefined ||
    unitNamesById(unit.replace(/-per-(?:year|month|week|day)$/, "")) !== undefined
  );
}
