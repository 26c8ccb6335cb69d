import { validateArticle, type Issue } from "@mineral-brief/schema";
import { shorten, valueAt } from "@mineral-brief/schema/internal";
import { applyEdits, suggestIds, type Edit, type LintIssue } from "@mineral-brief/schema/lint";
import { explainAddress } from "./explain-address.ts";
import { explainDate } from "./explain-date.ts";
import { guessMissing } from "./guess-missing.ts";
import { onlyText } from "./guess-objects.ts";
import { guessValues } from "./guess-values.ts";
import type { Guess } from "./guess.ts";
import { describeGuess } from "./describe-guess.ts";
import { guessNames } from "./guess-names.ts";
import { meantPaths } from "./missing-keys.ts";
import { suggestKeys, unknownKey, type IsQuoted } from "./suggest-keys.ts";
import { startsWith } from "../starts-with.ts";

/** Issues for which fixes are sought. An article with more of them was made by a program, which has to be fixed. */
const mostIssues = 200;

const orRemove = "; write a value or remove the key";

/** The length of a suggestion that a message shows in full, in UTF-16 code units. All groups of a brief are longer. */
const longestShown = 200;

/**
 * Adds fixes to the issues of an article.
 *
 * Tries the values that an author may have meant. A fix is proven: the article with it has no error at its path, and fewer
 * errors than before. Values with the same meaning are fixes, others are suggestions.
 */
export async function fixStructure(
  issues: readonly Issue[],
  data: unknown,
  isQuoted: IsQuoted = () => false,
): Promise<readonly (Issue | LintIssue)[]> {
  if (issues.length > mostIssues) return issues;
  const withKeys = await suggestKeys(issues, data, isQuoted);
  const errors = countErrors(issues);
  if (errors === 0) return withKeys;
  const guessesFor = async (issue: Issue, value: unknown): Promise<Guess[]> => {
    if (value !== undefined) {
      const guesses = await guessValues(issue, value, data);
      return [
        ...guesses,
        ...(await guessNames(issue.path, onlyText(value) ?? value, data)),
        ...(await Promise.all(guesses.map((guess) => withIds(guess, issue.path, data)))).flat(),
      ];
    }
    return isMisspelt(issue, withKeys) ? [] : guessMissing(issue.path, data);
  };
  const fixed: (Issue | LintIssue)[] = [];
  for (const issue of suggestIds(withKeys, data)) {
    const value = valueAt(data, issue.path);
    const isOpen = issue.severity === "error" && issue.suggestion === undefined;
    const guesses = isOpen ? await guessesFor(issue, value) : [];
    const guess = guesses.find((one) => isProven(one, issue, data, errors));
    fixed.push(
      guess === undefined
        ? explainAddress(await explainDate(issue, value), value)
        : withGuess(issue, guess),
    );
  }
  return mergeMissing(fixed);
}

/** Whether a missing key is there under another name. */
function isMisspelt({ path }: Issue, issues: readonly (Issue | LintIssue)[]): boolean {
  return issues.some((one) => isMeant(one, path));
}

/** Reports a missing key that is there under another name once: at that name, as an error. */
function mergeMissing(issues: readonly (Issue | LintIssue)[]): readonly (Issue | LintIssue)[] {
  const merged = [...issues];
  for (const missing of issues) {
    if (missing.code !== "key-missing") continue;
    const at = merged.findIndex((one) => isMeant(one, missing.path));
    if (at === -1) continue;
    const unknown = merged[at]!;
    const { suggestion } = unknown;
    merged[at] = {
      ...unknown,
      severity: "error",
      ...(suggestion !== undefined && {
        message: `${unknownKey}; did you mean \`${suggestion}\`, which is missing?`,
      }),
    };
    merged.splice(merged.indexOf(missing), 1);
  }
  return merged;
}

function isMeant(issue: Issue | LintIssue, path: Issue["path"]): boolean {
  return meantPaths(issue).some((meant) => meant.length === path.length && startsWith(path, meant));
}

function withGuess(
  issue: Issue,
  { value, path = issue.path, more = [], isSafe }: Guess,
): LintIssue {
  const edits: readonly Edit[] = [{ path, value }, ...more];
  if (isSafe) return { ...issue, message: withNumber(issue, value), fix: edits };
  if (value === undefined) {
    const message = issue.message.replace(/(?:; write a value or remove the key)?$/, orRemove);
    return { ...issue, message, suggestedFix: edits };
  }
  const suggestion = describeGuess({ value, more });
  // A missing key has no value that could be meant, so the suggestion becomes its example.
  const message =
    issue.code === "key-missing"
      ? issue.message.replace(/"[^"]*"$/, () => `"${suggestion}"`)
      : `${issue.message}; did you mean ${suggestion.length > longestShown ? shorten(suggestion) : suggestion}?`;
  return { ...issue, message, suggestion, suggestedFix: edits };
}

/** Says that a citation in quotes is a number: an author does not see what is wrong with `"1"`. */
function withNumber({ code, message }: Issue, value: unknown): string {
  return code === "id-format" &&
    typeof value === "number" &&
    !message.includes("; write the number")
    ? `${message}; write the number ${value}`
    : message;
}

function isProven(guess: Guess, { path }: Issue, data: unknown, errors: number): boolean {
  const { value, more = [] } = guess;
  const edited = applyEdits(data, [{ path: guess.path ?? path, value }, ...more]);
  const { issues } = validateArticle(edited);
  // Each object in the list is what it was. Its errors have fixes of their own.
  const left =
    guess.opens === true
      ? issues.filter((one) => !startsWith(one.path, path) || one.path.length === path.length)
      : issues;
  return (
    countErrors(left) < errors &&
    !left.some((one) => one.severity === "error" && startsWith(one.path, path))
  );
}

/** Returns a list with the ids that its names mean; nothing if one of them means none. */
async function withIds({ value }: Guess, path: Issue["path"], data: unknown): Promise<Guess[]> {
  if (!Array.isArray(value) || !value.every((one) => typeof one === "string")) return [];
  const edited = applyEdits(data, [{ path, value }]);
  const wrong = validateArticle(edited).issues.filter(
    (issue) => issue.code === "id-format" && startsWith(issue.path, path),
  );
  const ids = await Promise.all(
    suggestIds(wrong, edited).map(async (issue): Promise<Edit | undefined> => {
      const guesses = await guessNames(issue.path, valueAt(edited, issue.path), edited);
      const meant = issue.suggestion ?? guesses.find(({ more }) => more === undefined)?.value;
      return meant === undefined ? undefined : { path: issue.path, value: meant };
    }),
  );
  const known = ids.filter((edit) => edit !== undefined);
  if (known.length === 0 || known.length < ids.length) return [];
  return [{ value: valueAt(applyEdits(edited, known), path), isSafe: false }];
}

function countErrors(issues: readonly Issue[]): number {
  return issues.filter(({ severity }) => severity === "error").length;
}
