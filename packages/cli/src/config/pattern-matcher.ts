import { isAbsolute, relative, sep } from "node:path";
import ignorePackage from "ignore";
import { UsageError } from "../errors.ts";

/**
 * What patterns say of a path, named absolutely: true where the last that matches takes it, false where
 * it begins with `!`, undefined where none matches. A pattern that matches a folder matches all below it.
 */
export type PatternMatcher = (path: string, isFolder?: boolean) => boolean | undefined;

// A CommonJS module that names its one export twice.
const { default: ignore } = ignorePackage;

/** Compiles a config's patterns: those of `.gitignore` from the config's folder, and `{a,b}` for either. */
export function patternMatcher(patterns: readonly string[], folder: string): PatternMatcher {
  return gitignoreMatcher(patterns.flatMap(expandBraces), folder);
}

/** Compiles lines as `.gitignore` has them, from their folder. See https://git-scm.com/docs/gitignore#_pattern_format. */
export function gitignoreMatcher(lines: readonly string[], folder: string): PatternMatcher {
  // Git, too, minds case, and a path that starts with a dot is a file like any other.
  const rules = ignore({ ignorecase: false, allowRelativePaths: true }).add(lines);
  return (path, isFolder = false) => {
    const name = relative(folder, path);
    if (name === "" || name === ".." || name.startsWith(`..${sep}`) || isAbsolute(name))
      return undefined;
    const portable = sep === "/" ? name : name.replaceAll(sep, "/");
    const { ignored, unignored } = rules.test(isFolder ? `${portable}/` : portable);
    return ignored ? true : unignored ? false : undefined;
  };
}

/** More are a slip of the pen. */
const mostPatterns = 1000;

/** `*.{json,yaml}` is `*.json` and `*.yaml`. */
export function expandBraces(pattern: string): string[] {
  let patterns = [pattern];
  for (;;) {
    const expanded = patterns.flatMap(expandInnermost);
    if (expanded.length === patterns.length) return expanded;
    if (expanded.length > mostPatterns)
      throw new UsageError(`the pattern ${pattern} stands for too many; write it shorter`);
    patterns = expanded;
  }
}

function expandInnermost(pattern: string): string[] {
  const braces = [...pattern.matchAll(/\{([^{}]*)\}/g)].find(([, inner]) => inner!.includes(","));
  if (braces === undefined) return [pattern];
  const before = pattern.slice(0, braces.index);
  const after = pattern.slice(braces.index + braces[0].length);
  return braces[1]!.split(",").map((choice) => before + choice + after);
}
