import { allMatches } from "../all-matches.ts";
import type { NamedThing } from "../tagging/named-thing.ts";
import { allRegions } from "../vocabulary/regions.ts";

interface Finder {
  readonly pattern: RegExp;
  readonly ids: ReadonlyMap<string, string>;
}

const finders = new Map<string, Finder>();

function finderOf(language: "en" | "zh"): Finder {
  let finder = finders.get(language);
  if (finder === undefined) {
    const ids = new Map(
      allRegions().flatMap(({ id, names }) => names[language].map((name) => [name, id] as const)),
    );
    // The longest name first: 内蒙古 before 内蒙.
    const alternatives = [...ids.keys()]
      .sort((left, right) => right.length - left.length)
      .join("|");
    finder = {
      ids,
      pattern:
        language === "en"
          ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, "gu")
          : new RegExp(alternatives, "gu"),
    };
    finders.set(language, finder);
  }
  return finder;
}

/** Finds the states, provinces and mining regions that an English or Chinese text names. */
export function findRegions(text: string, language: string): NamedThing[] {
  const own = /^en\b/i.test(language) ? "en" : /^zh(?!-hant)\b/i.test(language) ? "zh" : undefined;
  if (own === undefined) return [];
  const { pattern, ids } = finderOf(own);
  return allMatches(text, pattern).map(({ 0: name, index: start }) => ({
    id: ids.get(name)!,
    kind: "place",
    start,
    end: start + name.length,
  }));
}
