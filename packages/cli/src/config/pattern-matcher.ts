import { isAbsolute, relative, sep } from "node:path";
import ignorePackage from "ignore";
import { slashed } from "../diagnostics/relative-name.ts";
import { UsageError } from "../errors.ts";

/**
 * Matches an absolute path: true if the last matching pattern includes it, false if that pattern starts with
 * `!`, undefined if no pattern matches. A pattern that matches a folder matches everything in it.
 */
export type PatternMatcher = (path: string, isFolder?: boolean) => boolean | undefined;

// The CommonJS module exports itself as `default` too.
const { default: ignore } = ignorePackage;

/** Compiles patterns of a config: `.gitignore` syntax relative to its folder, and `{a,b}` for alternatives. */
export function patternMatcher(patterns: readonly string[], folder: string): PatternMatcher {
  return gitignoreMatcher(patterns.flatMap(expandBraces), folder);
}

/** Compiles lines of a `.gitignore` file in `folder`. See https://git-scm.com/docs/gitignore#_pattern_format. */
export function gitignoreMatcher(lines: readonly string[], folder: string): PatternMatcher {
  // Like git: patterns are case-sensitive, and a path may start with a dot.
  const rules = ignore({ ignorecase: false, allowRelativePaths: true }).add(lines);
  return (path, isFolder = false) => {
    const name = relative(folder, path);
    if (name === "" || name === ".." || name.startsWith(`..${sep}`) || isAbsolute(name))
      return undefined;
    const portable = slashed(name);
    const { ignored, unignored } = rules.test(isFolder ? `${portable}/` : portable);
    return ignored ? true : unignored ? false : undefined;
  };
}

/** Maximum number of patterns after expansion. More indicate a typing error. */
const maxPatterns = 1000;

/** Expands alternatives: `*.{json,yaml}` becomes `*.json` and `*.yaml`. */
export function expandBraces(pattern: string): string[] {
  let patterns = [pattern];
  for (;;) {
    const expanded = patterns.flatMap(expandInnermost);
    if (expanded.length === patterns.length) return expanded;
    if (expanded.length > maxPatterns)
      throw new UsageError(
        `the pattern ${pattern} has more than ${maxPatterns} alternatives; use fewer braces`,
      );
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
