import type { Article, Insight } from "../article.ts";
import type { Issue, PathSegment } from "../issue.ts";
import type { LintContext } from "./lint-context.ts";
import type { Edit } from "./edit.ts";

/** An issue that a rule reports, with its fix if there is a safe one. */
export interface LintIssue<Code extends string = string> extends Issue<Code> {
  /**
   * The words of the value that it is about, which programs mark if the value has them once, or if `wordsStart` says where it
   * has them; undefined means all of it.
   */
  readonly words?: string | undefined;
  /** The offset of `words` in the value, in UTF-16 code units. Undefined is enough for words that the value has once. */
  readonly wordsStart?: number | undefined;
  /** Edits to apply together; undefined if a person has to decide. */
  readonly fix?: readonly Edit[] | undefined;
  /**
   * Edits that are probably right, for a person to confirm. If undefined and there is a `suggestion`, the edit is to write
   * the suggestion at the path.
   */
  readonly suggestedFix?: readonly Edit[] | undefined;
  /** What the edits do, as an instruction for editors: `Remove the signs of emphasis`. If undefined, editors derive it from the edits. */
  readonly fixTitle?: string | undefined;
  /** The path of the first of two equal values. Programs that know the text add its line and column to the message. */
  readonly firstPath?: readonly PathSegment[] | undefined;
}

/**
 * Reports an issue at a path. `lintArticle` adds the code of the rule.
 *
 * `severity` is lower than that of the rule, for an issue that matters less; that of the rule if undefined. A severity
 * in the options overrides both. Throws a TypeError for an issue that does not have this form.
 */
export type Report = (
  issue: Omit<LintIssue, "code" | "severity"> & {
    readonly severity?: Issue["severity"] | undefined;
  },
) => undefined;

/** A lint rule. */
export interface Rule<Code extends string = string> {
  /** Kebab-case and stable. */
  readonly code: Code;
  /** What is wrong, in one sentence. */
  readonly summary: string;
  /** The highest severity of its issues. */
  readonly severity: Issue["severity"];
  /** The release that added it, such as `0.2.0`. The first release, 0.1.0, if undefined. */
  readonly since?: string | undefined;
  /** Whether some of its issues have a `fix`. A `suggestedFix` is none. False if undefined. */
  readonly fixable?: true | undefined;
  /**
   * The keys of the article, and the fields of insights and references, whose absence can cause an issue. If a part of
   * them could not be read, issues of this rule are not reported. `coreInsights`, `groups` and `references` lack a part if
   * a complete insight or reference could not be read, not if only a field of it could not. None if undefined. Only programs
   * that read broken files use it, and only for the rules of `allRules`.
   */
  readonly needs?:
    | readonly (keyof Article | `insights.${keyof Insight}` | "references.field")[]
    | undefined;
  /** The step that reports the issues of a rule without `check`, because the parsed article no longer shows them. */
  readonly reportedBy?: "validation" | "reading" | undefined;
  /**
   * Reports every issue of this rule before it returns, in any order. It returns nothing and changes nothing: a rule that is
   * not one of `allRules` receives a frozen copy of the article.
   */
  readonly check?: ((context: LintContext, report: Report) => undefined) | undefined;
}
