import type { PathSegment } from "@mineral-brief/schema";
import { places } from "@mineral-brief/schema/vocabulary";
import { itemsOf, nameOf } from "../article-data.ts";
import { fieldAt } from "../key-schema.ts";
import { namedTerm } from "../term-names.ts";
import { codesOf } from "./code-choices.ts";

/** A value that a completion offers. */
export interface Choice {
  readonly id: string | number;
  /** Other names that find it. */
  readonly names: readonly string[];
  readonly detail: string | undefined;
  /** Whether the article declares it. */
  readonly isDeclared: boolean;
}

/** Lists the values for a path: the ids that the article declares first, then the known terms. */
export function choicesAt(path: readonly PathSegment[], article: unknown): Choice[] {
  const named = path.at(-1) === "id" ? path.slice(0, -1) : path;
  const isItem = typeof named.at(-1) === "number";
  const key = isItem ? named.at(-2) : named.at(-1);
  if (key === "citations") return referencesOf(article);
  const declared = declaredBy(article, String(key), named);
  const field = fieldAt(path);
  const own = field?.kind === "list" ? fieldAt([...path, 0]) : field;
  const terms = needsPlaces(String(key)) ? places.map(({ id }) => id) : (own?.terms ?? []);
  const known = new Set(declared.map(({ id }) => id));
  return [
    ...declared,
    ...[...terms.map(namedTerm), ...codesOf(String(key))]
      .filter(({ id }) => !known.has(id))
      .map((choice) => ({ ...choice, isDeclared: false })),
  ];
}

/** Keys whose values are ids of places, although the schema has no list for them. */
function needsPlaces(key: string): boolean {
  return key === "from" || key === "to" || key === "country";
}

function referencesOf(article: unknown): Choice[] {
  return itemsOf(article, "references").flatMap((reference) => {
    const { id } = reference;
    if (typeof id !== "string" && typeof id !== "number") return [];
    const title = nameOf(reference, "title");
    const detail = title ?? nameOf(reference, "url");
    return [{ id, names: title === undefined ? [] : [title], detail, isDeclared: true }];
  });
}

/** The lists of declared terms that the values of a key may refer to. */
const declaredLists: Readonly<Record<string, readonly string[]>> = {
  minerals: ["minerals"],
  places: ["places"],
  organizations: ["organizations"],
  organization: ["organizations", "places"],
  from: ["organizations", "places"],
  to: ["organizations", "places"],
  about: ["organizations", "places", "minerals"],
};

function declaredBy(article: unknown, key: string, path: readonly PathSegment[]): Choice[] {
  // At the top of the article, the list itself declares.
  if (path.length <= 2) return [];
  const lists = Object.hasOwn(declaredLists, key) ? declaredLists[key]! : [];
  return lists.flatMap((list) =>
    itemsOf(article, list).flatMap((term) => {
      const { id } = term;
      const name = nameOf(term, "name");
      if (typeof id !== "string") return [];
      return [{ id, names: name === undefined ? [] : [name], detail: name, isDeclared: true }];
    }),
  );
}
