import type { DeclaredTerm } from "@mineral-brief/schema";
import { isA } from "@mineral-brief/schema/vocabulary";
import { textOf } from "@mineral-brief/schema/reading";
import type { ListedBrief } from "./listed-brief.ts";
import type { Site } from "./site.ts";

/** All minerals, or all places, of the briefs of a site. */
export interface Subjects {
  /** Sorted by name, in the collation of the site's language. */
  readonly choices: readonly Subject[];
  readonly name: (id: string) => string;
  /** Lists the choices that match a brief: the ids that it names, and the groups and countries that contain them. */
  readonly of: (brief: ListedBrief) => readonly string[];
  /** Lists, for each id that a brief names, the groups and countries that contain it. Omits ids that are in none. */
  readonly wider: () => Readonly<Record<string, readonly string[]>>;
}

export interface Subject {
  readonly id: string;
  readonly name: string;
  /** Number of briefs that match. */
  readonly briefs: number;
}

/** Collects the subjects of briefs. Names come from the vocabulary, or else from a brief. */
export function collectSubjects(
  briefs: readonly ListedBrief[],
  kind: "minerals" | "places",
  { language, nameOf }: Pick<Site, "language" | "nameOf">,
): Subjects {
  const declared = new Map<string, string | undefined>();
  for (const brief of briefs) {
    for (const { id, name, country } of brief[kind]) {
      declared.set(id, declared.get(id) ?? (name && textOf(name)));
      if (country !== undefined && !declared.has(country)) declared.set(country, undefined);
    }
  }
  const ids = [...declared.keys()];
  const wider = new Map<string, readonly string[]>();
  const withWider = (id: string): readonly string[] => {
    let found = wider.get(id);
    if (found === undefined) {
      found = ids.filter((other) => isA(id, other));
      wider.set(id, found);
    }
    return found;
  };
  const name = (id: string): string =>
    nameOf(id, language) ?? nameOf(id, "en") ?? declared.get(id) ?? id.replaceAll("-", " ");
  const of = (brief: ListedBrief): readonly string[] => [
    ...new Set(brief[kind].flatMap(ownIds).flatMap(withWider)),
  ];
  const widerIds = (): Record<string, readonly string[]> => {
    const countries = new Map(
      briefs.flatMap((brief) => brief[kind].map(({ id, country }) => [id, country] as const)),
    );
    return Object.fromEntries(
      ids.flatMap((id) => {
        const own = ownIds({ id, country: countries.get(id) }).flatMap(withWider);
        const others = [...new Set(own)].filter((other) => other !== id);
        return others.length === 0 ? [] : [[id, others]];
      }),
    );
  };
  const counts = new Map<string, number>();
  for (const brief of briefs) for (const id of of(brief)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const { compare } = new Intl.Collator(language);
  const choices = ids
    .map((id) => ({ id, name: name(id), briefs: counts.get(id)! }))
    .sort((left, right) => compare(left.name, right.name) || (left.id < right.id ? -1 : 1));
  return { choices, name, of, wider: widerIds };
}

/** A mine or port also matches its country. */
function ownIds({ id, country }: Pick<DeclaredTerm, "id" | "country">): string[] {
  return country === undefined ? [id] : [id, country];
}
