import { validateArticle, type Article, type Issue, type PathSegment } from "@mineral-brief/schema";
import { isObject } from "@mineral-brief/schema/internal";
import {
  applyEdits,
  editsOverlap,
  withoutOverlaps,
  type Edit,
  type LintIssue,
} from "@mineral-brief/schema/lint";
import { neededKey } from "./missing-keys.ts";

type Path = readonly PathSegment[];

/** The parts of an article that are valid, so that rules can check them. */
export interface ValidParts {
  readonly article: Article;
  /** The keys of which something was omitted, as in `needs` of a rule. */
  readonly omittedKeys: ReadonlySet<string>;
  /** Returns the path in the original data. Undefined for a value that the data does not have. */
  readonly originalPath: (path: Path) => Path | undefined;
  /** Whether edits of the original data at a path change only values that were checked as they are. */
  readonly mayEdit: (path: Path) => boolean;
}

/** A part can lack something that only shows when another part of it is omitted. */
const maximumRounds = 10;

/** Values for the required keys of an article. Findings about them are not reported. */
const placeholders: Readonly<Record<string, string>> = {
  schemaVersion: "1.0",
  headline: "\u2026",
  language: "und",
};

/**
 * Makes the fixes of structure, and omits what is still invalid.
 *
 * Undefined if the data is not an object.
 */
export function validPartsOf(
  data: unknown,
  issues: readonly (Issue | LintIssue)[],
): ValidParts | undefined {
  if (!isObject(data)) return undefined;
  const edits = fixesOf(issues);
  const added: Edit[] = [];
  const original = applyEdits(data, edits) as Readonly<Record<string, unknown>>;
  const omitted = new Omissions();
  for (let round = 0; round < maximumRounds; round++) {
    const value = applyEdits(omitted.copyOf(original), added);
    const errors = validateArticle(value).issues.filter(({ severity }) => severity === "error");
    if (errors.length === 0) {
      // Without its required keys and without insights, the text is not a brief, and everything is missing.
      if (added.length === Object.keys(placeholders).length && !hasInsights(data)) return undefined;
      return {
        article: value as Article,
        omittedKeys: new Set(
          [
            ...omitted.paths.filter((path) => !isNameOfTerm(original, path)),
            ...added.map(({ path }) => path),
          ].map(neededKey),
        ),
        originalPath(path) {
          if (added.some(({ path: [key] }) => key === path[0])) return undefined;
          return omitted.originalPath(path);
        },
        mayEdit: (path) => !omitted.overlaps(path) && !editsOverlap([{ path }], edits),
      };
    }
    for (const { code, path } of errors) {
      const [key] = path;
      const placeholder =
        typeof key === "string" && path.length === 1 ? placeholders[key] : undefined;
      if (placeholder !== undefined) {
        if (added.some((edit) => edit.path[0] === key)) return undefined;
        added.push({ path, value: placeholder });
      } else if (path.length === 0) return undefined;
      else omitted.add(code === "key-missing" ? path.slice(0, -1) : path);
    }
  }
  return undefined;
}

/** Whether a value is a name in place of the id of a mineral or place: it declares nothing that other parts could need. */
function isNameOfTerm(data: Readonly<Record<string, unknown>>, path: Path): boolean {
  const [key, index] = path;
  if (path.length !== 2 || (key !== "minerals" && key !== "places")) return false;
  const terms = data[key];
  return Array.isArray(terms) && typeof terms[Number(index)] === "string";
}

function hasInsights(data: Readonly<Record<string, unknown>>): boolean {
  return data["coreInsights"] !== undefined || data["groups"] !== undefined;
}

function fixesOf(issues: readonly (Issue | LintIssue)[]): readonly Edit[] {
  const fixes = issues.flatMap((issue) => {
    if (issue.severity !== "error" || issue.code === "unknown-key") return [];
    const { fix, suggestedFix } = issue as LintIssue;
    return [fix ?? suggestedFix ?? []];
  });
  return withoutOverlaps(fixes, (edits) => edits).flat();
}

/** The paths that are omitted from a value, and the paths of the other values in the original. */
class Omissions {
  readonly #omitted = new Map<string, Path>();
  /** For each list that lost items, the original indexes of the others. By the path of the list without its omissions. */
  #indexes = new Map<string, readonly number[]>();

  get paths(): readonly Path[] {
    return [...this.#omitted.values()];
  }

  /** Omits a value. The path is one of the last copy. */
  add(path: Path): void {
    const original = this.originalPath(path);
    this.#omitted.set(JSON.stringify(original), original);
  }

  overlaps(path: Path): boolean {
    return editsOverlap(
      [{ path }],
      [...this.#omitted.values()].map((omitted) => ({ path: omitted })),
    );
  }

  copyOf(value: unknown): unknown {
    if (this.#omitted.size === 0) return value;
    const indexes = new Map<string, readonly number[]>();
    const copy = (part: unknown, from: Path, to: Path): unknown => {
      if (Array.isArray(part)) {
        const kept = [...part.keys()].filter((index) => !this.#has([...from, index]));
        indexes.set(JSON.stringify(to), kept);
        return kept.map((index, at) => copy(part[index], [...from, index], [...to, at]));
      }
      if (!isObject(part)) return part;
      return Object.fromEntries(
        Object.entries(part)
          .filter(([key]) => !this.#has([...from, key]))
          .map(([key, item]) => [key, copy(item, [...from, key], [...to, key])]),
      );
    };
    const copied = copy(value, [], []);
    this.#indexes = indexes;
    return copied;
  }

  originalPath(path: Path): Path {
    return path.map((segment, at) =>
      typeof segment === "number"
        ? (this.#indexes.get(JSON.stringify(path.slice(0, at)))?.[segment] ?? segment)
        : segment,
    );
  }

  #has(path: Path): boolean {
    return this.#omitted.has(JSON.stringify(path));
  }
}
