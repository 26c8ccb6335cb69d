import type { PathSegment } from "@mineral-brief/schema";
import { isObject, valueAt } from "@mineral-brief/schema/internal";
import { listOf, wordsOf } from "../article-data.ts";
import { guessNames } from "./guess-names.ts";
import { seriesNamed } from "./guess-objects.ts";
import { suggest, type Guess } from "./guess.ts";
import { findArticleList } from "./wrapped-article.ts";

/** How much of a brief is read to guess its language. */
const mostInsights = 20;

/**
 * Lists the values that a missing key may get: the version of the format, the language of the texts, the id that the name
 * beside it means, and the words of a figure.
 */
export async function guessMissing(path: readonly PathSegment[], data: unknown): Promise<Guess[]> {
  if (path.at(-1) === "id") return idOfName(path.slice(0, -1), data);
  if (path.at(-1) === "text" && path.at(-3) === "figures") return wordsOfFigure(path, data);
  if (path.length !== 1 || !isObject(data) || findArticleList(data) !== undefined) return [];
  if (path[0] === "schemaVersion") return [{ value: "1.0", isSafe: false }];
  if (path[0] !== "language") return [];
  const text = textsOf(data).join(" ");
  if (!/\p{L}{2}/u.test(text)) return [];
  const [{ guessTextLanguage }, { detectLanguage }] = await Promise.all([
    import("@mineral-brief/formats/text"),
    import("@mineral-brief/formats/detect-language"),
  ]);
  return [{ value: guessTextLanguage(text, detectLanguage), isSafe: false }];
}

async function idOfName(path: readonly PathSegment[], data: unknown): Promise<Guess[]> {
  const owner = valueAt(data, path);
  const name = isObject(owner) ? owner["name"] : undefined;
  if (path[0] === "series")
    return suggest(typeof name === "string" ? seriesNamed(name)?.id : undefined);
  const guesses = await guessNames(path, name, data);
  return guesses
    .filter(({ more = [] }) => more.length === 0)
    .map(({ value }) => ({ value: isObject(value) ? value["id"] : value, isSafe: false }));
}

/** Finds the only amount of an insight that has the value of a figure. */
async function wordsOfFigure(path: readonly PathSegment[], data: unknown): Promise<Guess[]> {
  const { findFigures } = await import("@mineral-brief/schema/tagging");
  const figure = valueAt(data, path.slice(0, -1));
  const insight = valueAt(data, path.slice(0, -3));
  if (!isObject(figure) || !isObject(insight) || !isObject(data)) return [];
  const language = typeof data["language"] === "string" ? data["language"] : "en";
  const [found, ...others] = findFigures(wordsOf(insight).join(" "), language).filter(
    (one) => one.figure.value !== undefined && one.figure.value === figure["value"],
  );
  return found === undefined || others.length > 0
    ? []
    : [{ value: found.figure.text, isSafe: false }];
}

/** Returns the texts of an article that may be invalid: those of its insights, or its headline if it has none. */
function textsOf(data: Readonly<Record<string, unknown>>): string[] {
  const insights = [
    ...listOf(data, "coreInsights"),
    ...listOf(data, "groups").flatMap((group) => listOf(group, "insights")),
  ];
  const texts = insights.slice(0, mostInsights).flatMap(wordsOf);
  return texts.length > 0 ? texts : wordsOf(data["headline"]);
}
