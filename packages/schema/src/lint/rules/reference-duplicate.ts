import type { Citation, Reference } from "../../article.ts";
import type { DeepReadonly } from "../../deep-readonly.ts";
import { citationId } from "../../reading/citations.ts";
import type { Edit } from "../edit.ts";
import type { LintInsight } from "../lint-context.ts";
import type { Rule } from "../rule.ts";

export const referenceDuplicate: Rule = {
  code: "reference-duplicate",
  summary: "Two references are the same work.",
  severity: "warning",
  check({ article: { references = [] }, insights }, report) {
    if (references.length < 2) return;
    const byWork = new Map<string, DeepReadonly<Reference>>();
    references.forEach((reference, index) => {
      const work = workOf(reference);
      if (work === undefined) return;
      const first = byWork.get(work);
      if (first === undefined) byWork.set(work, reference);
      // Two references with the same id have a finding of their own.
      else if (first.id !== reference.id && mayBeSame(first, reference))
        report({
          path: ["references", index],
          message: `this is the same work as reference ${JSON.stringify(first.id)}; keep one, and cite places in it as {"id": ${JSON.stringify(first.id)}, "locator": "p. 12"}`,
          // An address with another fragment is of another place, which a citation cannot state.
          ...((first.url === reference.url ||
            first.url === undefined ||
            reference.url === undefined) && {
            suggestedFix: merge(first, reference, { index, references, insights }),
          }),
        });
    });
  },
};

/** The fields that a citation can have in place of its reference. */
const placeKeys = ["locator", "quote"] as const;

/** What two references to the same work share; undefined if a reference does not identify its work. */
function workOf({
  doi,
  url,
  title,
  publisher,
  datePublished,
}: DeepReadonly<Reference>): string | undefined {
  if (doi !== undefined) return doi.toLowerCase();
  if (url !== undefined) return url.includes("#") ? url.slice(0, url.indexOf("#")) : url;
  if (title === undefined || publisher === undefined || datePublished === undefined)
    return undefined;
  return JSON.stringify([title, publisher, datePublished]);
}

/** Whether no field says that the works differ. Different places in them do not. */
function mayBeSame(first: DeepReadonly<Reference>, second: DeepReadonly<Reference>): boolean {
  return keysOf(second).every(
    (key) =>
      key === "url" ||
      key === "doi" ||
      placeKeys.some((place) => place === key) ||
      first[key] === undefined ||
      JSON.stringify(first[key]) === JSON.stringify(second[key]),
  );
}

function keysOf(reference: DeepReadonly<Reference>): (keyof Reference)[] {
  return (Object.keys(reference) as (keyof Reference)[]).filter((key) => key !== "id");
}

interface Merging {
  /** The index of the second reference. */
  readonly index: number;
  readonly references: readonly DeepReadonly<Reference>[];
  readonly insights: readonly LintInsight[];
}

/** Moves the citations of the second reference to the first, and what only the second states. */
function merge(
  first: DeepReadonly<Reference>,
  second: DeepReadonly<Reference>,
  { index, references, insights }: Merging,
): Edit[] {
  const isSamePlace = placeKeys.every(
    (key) => JSON.stringify(first[key]) === JSON.stringify(second[key]),
  );
  const ofFirst = references.indexOf(first);
  const edits: Edit[] = [];
  // Each citation gets the place of its reference, so that both references may name one.
  const moved = (citation: DeepReadonly<Citation>): DeepReadonly<Citation> => {
    const id = citationId(citation);
    if (id !== first.id && id !== second.id) return citation;
    const own = typeof citation === "object" ? citation : { id };
    const reference = id === first.id ? first : second;
    const statesPlace = own.locator !== undefined || own.quote !== undefined;
    const { locator, quote } = statesPlace || isSamePlace ? own : reference;
    const located = {
      ...own,
      id: first.id,
      ...(locator !== undefined && { locator }),
      ...(quote !== undefined && { quote }),
    };
    return Object.keys(located).length === 1 ? first.id : located;
  };
  for (const { insight, path } of insights) {
    const kept = new Set<string>();
    insight.citations?.forEach((citation, index) => {
      const value = moved(citation);
      const written = JSON.stringify(value);
      const at = [...path, "citations", index];
      if (kept.has(written)) edits.push({ path: at });
      else if (written !== JSON.stringify(citation)) edits.push({ path: at, value });
      kept.add(written);
    });
  }
  for (const key of keysOf(second))
    if (first[key] === undefined && !placeKeys.some((place) => place === key))
      edits.push({ path: ["references", ofFirst, key], value: second[key] });
  if (!isSamePlace)
    for (const key of placeKeys)
      if (first[key] !== undefined) edits.push({ path: ["references", ofFirst, key] });
  return [...edits, { path: ["references", index] }];
}
