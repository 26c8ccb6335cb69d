import type { CitationId } from "@mineral-brief/schema";
import {
  countOutcomes,
  createVerifier,
  outcomes,
  type Counts,
  type Outcome,
  type SourceText,
  type Verification,
  type Verifier,
} from "@mineral-brief/schema/verify";
import type { BriefArticle } from "../checking/check-brief.ts";
import type { Finding } from "../checking/finding.ts";
import { sourceCodes } from "../checking/later-codes.ts";
import { tagLanguages } from "../known-names/tag-languages.ts";
import { tagOrganizations } from "../known-names/tag-organizations.ts";
import { fileNameOf, type SavedSources, type SourcePlace } from "../sources/saved-sources.ts";
import { codeOf, describeCheck } from "./describe-check.ts";

/** The sources as they were read, and a verifier for them. */
export interface OpenSources {
  readonly saved: SavedSources;
  readonly verifier: Verifier;
}

/** Prepares the comparison of articles with saved sources. It knows the names of minerals, places and organisations in every language of the vocabulary. */
export function openSources(saved: SavedSources): OpenSources {
  const names = { mentions: tagLanguages, organizations: tagOrganizations };
  return { saved, verifier: createVerifier(saved.sources, names) };
}

/** A finding about an article and its sources. */
export interface SourceFinding extends Finding {
  /** What was compared; undefined for a source that is missing. */
  readonly check?: {
    readonly kind: string;
    readonly words: string;
    readonly result: Outcome;
  };
  /** The place in a saved source that the result is based on. */
  readonly evidence?: SourcePlace & { readonly sentence: string };
}

/** A verified article. */
export interface VerifiedArticle extends Verification {
  readonly checked: BriefArticle;
}

/** What the sources have of the articles of a text. */
export interface VerifiedArticles {
  readonly articles: readonly VerifiedArticle[];
  /** With the default severities. */
  readonly findings: readonly SourceFinding[];
  readonly counts: Counts;
}

/** Compares the articles of a text with saved sources. */
export function verifyArticles(
  checkedArticles: readonly BriefArticle[],
  { saved, verifier }: OpenSources,
): VerifiedArticles {
  const articles = checkedArticles.map((checked) => ({ checked, ...verifier(checked.article) }));
  return {
    articles,
    findings: articles.flatMap((article) => findingsOf(article, saved)),
    counts: addCounts(articles.map(({ checks }) => countOutcomes(checks))),
  };
}

/** Adds the numbers of several texts. */
export function addCounts(all: readonly Counts[]): Counts {
  return Object.fromEntries(
    outcomes.map((outcome) => [outcome, all.reduce((sum, counts) => sum + counts[outcome], 0)]),
  ) as Record<Outcome, number>;
}

function findingsOf(
  { checked, checks, matches }: VerifiedArticle,
  saved: SavedSources,
): SourceFinding[] {
  const { document, index } = checked;
  const results = checks.map((check): SourceFinding => {
    const { evidence, path, kind, words, outcome } = check;
    const place =
      evidence === undefined
        ? undefined
        : saved.placeOf(evidence.source, evidence.start, evidence.end);
    const code = codeOf(check);
    return {
      code,
      severity: sourceCodes[code],
      message: describeCheck(check, place),
      path,
      document: index,
      range: document.locate(path, "value", words),
      check: { kind, words, result: outcome },
      ...(place !== undefined && { evidence: { ...place, sentence: evidence!.sentence } }),
    };
  });
  const missing = matches.missing.map(({ id, path, nearest, candidates }): SourceFinding => {
    const hint =
      candidates.length > 0
        ? `, because several have its title: ${listed(candidates.map(({ name }) => fileNameOf(name)))}`
        : nearest === undefined
          ? ""
          : `; the most similar one is ${fileNameOf(nearest.name)}`;
    return {
      code: "source-not-saved",
      severity: nearest === undefined && candidates.length === 0 ? "note" : "warning",
      message: `no saved source matches reference ${id}${hint}; name its file ${id}.html or ${id}.txt, or list it in sources.json`,
      path,
      document: index,
      range: document.locate(path, "value"),
    };
  });
  return [...missing, ...results];
}

/** How many names or lines are shown. */
const shownNames = 10;

/** Lists the first names, and the number of the others. */
function listed(names: readonly string[]): string {
  const more = names.length - shownNames;
  return `${names.slice(0, shownNames).join(", ")}${more > 0 ? `, and ${more} more` : ""}`;
}

/** Describes the sources that no brief refers to, one per line. Of many, first those that resemble a reference. */
export function describeUnused(
  all: readonly Pick<Verification, "matches">[],
  { sources }: SavedSources,
): string[] {
  if (all.length === 0) return [];
  const unmatchedBy = all.map(
    ({ matches }) => new Set(matches.unmatched.map(({ source }) => source)),
  );
  const isUsed = (source: SourceText): boolean => unmatchedBy.some((own) => !own.has(source));
  const nearest = new Map<SourceText, CitationId>();
  for (const { matches } of all)
    for (const one of matches.unmatched)
      if (one.nearest !== undefined && !nearest.has(one.source))
        nearest.set(one.source, one.nearest);
  const unused = sources.filter((source) => !isUsed(source));
  const sorted = [
    ...unused.filter((source) => nearest.has(source)),
    ...unused.filter((source) => !nearest.has(source)),
  ];
  const lines = (unused.length > shownNames ? sorted : unused)
    .slice(0, shownNames)
    .map(
      (source) =>
        `${source.name}: no reference matches this source${nearest.has(source) ? `; the most similar one is reference ${nearest.get(source)}` : ""}`,
    );
  const more = unused.length - shownNames;
  return more > 0 ? [...lines, `${more} more sources match no reference`] : lines;
}
