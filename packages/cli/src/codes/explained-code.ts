import type { Issue } from "@mineral-brief/schema";
import { repositoryAddress } from "../addresses.ts";

/** What reports a code: a rule, the validator, a parser, a serialiser, or the command line. */
export type CodeKind = "rule" | "structure" | "reading" | "writing" | "running";

/** The explanation of a code, for docs/rules, `rules`, `explain` and SARIF reports. */
export interface ExplainedCode {
  readonly code: string;
  readonly kind: CodeKind;
  /** The module of the project that has the rule; undefined for the codes of this program. */
  readonly module?: string | undefined;
  /** The highest severity without a config, or the usual one of a code that is off. */
  readonly severity: Issue["severity"];
  /** The release that added it. The first release, 0.1.0, if undefined. */
  readonly since?: string | undefined;
  /** True for a code that is not reported unless the settings name it. */
  readonly isOff?: true;
  /** Whether `--fix` can fix some of its findings. */
  readonly fixable: boolean;
  /** Set if the validator or a parser reports the rule; undefined if its own check does. */
  readonly reportedBy?: "validation" | "reading" | undefined;
  /** One sentence that describes the problem. */
  readonly summary: string;
  /** Why it matters, in a sentence or two. */
  readonly why: string;
  readonly incorrect: readonly CodeExample[];
  readonly correct: readonly CodeExample[];
  /** What the rule compares, its limits, and what it ignores; undefined if the summary says it. */
  readonly whatCounts?: string | undefined;
  /** When the rule does not fit; undefined if it always does. */
  readonly whenNotToUse?: string | undefined;
}

/** A brief, or the relevant part of one. */
export interface CodeExample {
  /** A name for `--from`. */
  readonly format: "json" | "yaml" | "markdown" | "text" | "html";
  /** Empty if the example only omits keys. */
  readonly text: string;
  /** Keys that the example omits on purpose. */
  readonly without: readonly string[];
  /** Paths of the findings; the empty path is the article. No paths for findings about a text. */
  readonly at: readonly string[];
}

/** True if a config, `--severity` or an ignore comment may change the code. Errors in text or structure always count. */
export function isConfigurable({
  kind,
  severity,
}: Pick<ExplainedCode, "kind" | "severity">): boolean {
  return kind === "rule" || kind === "running" || severity !== "error";
}

/** Gives the address of the page that explains a code of this program. */
export function codePageAddress(code: string): string {
  return `${repositoryAddress}/blob/main/docs/rules/${code}.md`;
}
