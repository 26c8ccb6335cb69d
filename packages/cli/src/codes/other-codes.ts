import {
  repeatedArticleCode,
  repeatedCode,
  sourceCodes,
} from "@mineral-brief/language/later-codes";
import type { CodeExample, CodeKind, ExplainedCode } from "./explained-code.ts";

type OtherKind = Exclude<CodeKind, "rule">;

/**
 * The default severities of the codes that are not rules, in the order of a run.
 *
 * Their explanations are in separate files, so that a check does not load them.
 */
export const otherCodes = {
  reading: {
    "article-missing": "error",
    "json-syntax": "error",
    "json-comment": "error",
    "yaml-syntax": "error",
    "key-duplicate": "error",
    "merge-conflict": "error",
    "front-matter-missing": "warning",
    "yaml-comment": "warning",
    "yaml-dropped": "warning",
    "yaml-merge-key": "warning",
    "text-is-rtf": "error",
    "text-is-table": "error",
    "text-origin": "note",
    "headline-missing": "error",
    "headline-guessed": "warning",
    "source-guessed": "warning",
    "date-guessed": "warning",
    "topics-guessed": "note",
    "headline-ambiguous": "warning",
    "source-list-shared": "note",
    "source-list-numbered": "warning",
    "body-missing": "warning",
    "date-unclear": "warning",
    "summary-restarts": "warning",
    "lead-moved": "note",
    "word-broken": "warning",
    "citation-shape": "note",
    "citation-in-sentence": "warning",
    "citation-cut": "warning",
    "text-cut": "warning",
    "text-no-sections": "warning",
    "text-separators-guessed": "warning",
    "text-nested-list": "warning",
    "text-not-kept": "warning",
    "reference-shape": "warning",
    "comment-misplaced": "error",
    "comment-unclosed": "error",
    "code-unclosed": "error",
  },
  structure: {
    "type-mismatch": "error",
    "key-missing": "error",
    "text-shape": "error",
    "date-format": "error",
    "url-format": "error",
    "language-format": "error",
    "id-format": "error",
    "number-range": "error",
    "version-unsupported": "error",
  },
  writing: { "author-missing": "error", "round-trip": "error" },
  running: {
    "ignore-unused": "note",
    "ignore-invalid": "warning",
    schema: "error",
    "term-preferred": "warning",
    "term-forbidden": "warning",
    [repeatedArticleCode]: "warning",
    [repeatedCode]: "warning",
    ...sourceCodes,
  },
} as const satisfies Readonly<
  Record<OtherKind, Readonly<Record<string, ExplainedCode["severity"]>>>
>;

/** Codes that are not rules and have some findings with a safe fix. */
const fixableCodes: ReadonlySet<string> = new Set<
  keyof typeof otherCodes.reading | keyof typeof otherCodes.structure
>(["json-syntax", "type-mismatch", "text-shape", "id-format"]);

interface Explanation<Example> extends Pick<ExplainedCode, "summary" | "why"> {
  readonly incorrect: readonly Example[];
  readonly correct: readonly Example[];
}

/** Joins explanations of all codes of one kind with their severities. */
export function explainCodes<Kind extends OtherKind, Example>(
  kind: Kind,
  explanations: Readonly<Record<keyof (typeof otherCodes)[Kind], Explanation<Example>>>,
  asExample: (example: Example) => CodeExample,
): ExplainedCode[] {
  return Object.entries<ExplainedCode["severity"]>(otherCodes[kind]).map(([code, severity]) => {
    const { incorrect, correct, ...texts } = explanations[code as keyof typeof explanations];
    return {
      code,
      kind,
      severity,
      fixable: fixableCodes.has(code),
      ...(code === repeatedCode && { isOff: true }),
      ...texts,
      incorrect: incorrect.map(asExample),
      correct: correct.map(asExample),
    };
  });
}
