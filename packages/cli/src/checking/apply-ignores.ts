import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { IgnoreStage } from "@mineral-brief/language/later-codes";
import { applySeverities } from "@mineral-brief/language/apply-severities";
import type { OpenedInput } from "../inputs/open-input.ts";

/** The findings that are left, and the number of ignored ones. */
export interface AppliedIgnores {
  readonly findings: readonly Diagnostic[];
  readonly ignored: number;
}

interface IgnoreOptions {
  /** Whether every rule ran on every article. Only then is a comment that matches no finding reported as unused. */
  readonly isComplete: boolean;
  readonly stage: IgnoreStage;
}

/** Formats without comments. */
const withoutComments: ReadonlySet<string> = new Set(["json", "ndjson", "text"]);

/** Whether a text may have a comment with these words. */
export function mayHaveComment(words: string, { source, format }: OpenedInput): boolean {
  return !withoutComments.has(format.name) && source.text.includes(words);
}

const noFindings: AppliedIgnores = { findings: [], ignored: 0 };

/** Removes the findings that the config or a comment ignores. With `--strict`, turns warnings into errors. */
export async function applyIgnores(
  found: readonly Diagnostic[],
  input: OpenedInput,
  options: IgnoreOptions,
): Promise<AppliedIgnores> {
  const { source, settings } = input;
  const mayIgnore = mayHaveComment("mineral-brief-ignore", input);
  if (found.length === 0 && !mayIgnore) return noFindings;
  const codes = settings.ignoredCodes(source.name);
  const left = codes.length === 0 ? found : found.filter(({ code }) => !codes.includes(code));
  const { kept, commentIssues } = mayIgnore
    ? await ignoreByComment(left, input, options)
    : { kept: left, commentIssues: [] };
  const findings = [...kept, ...applySeverities(commentIssues, settings.severities)];
  return {
    findings: settings.strict ? findings.map(asStrict) : findings,
    ignored: found.length - kept.length,
  };
}

async function ignoreByComment(
  findings: readonly Diagnostic[],
  { source, format, settings }: OpenedInput,
  options: IgnoreOptions,
): Promise<{ kept: readonly Diagnostic[]; commentIssues: readonly Diagnostic[] }> {
  const { applyIgnoreComments } = await import("@mineral-brief/language/ignore-comments");
  const { checkCode } = await import("../config/check-code.ts");
  return applyIgnoreComments(findings, {
    text: source.text,
    format: format.name,
    severities: settings.severities,
    checkCode: (code) =>
      checkCode(code, {
        codes: settings.houseRules.map((rule) => rule.code),
        hasUnknownCodes: settings.hasUnknownCodes,
      }),
    ...options,
  });
}

function asStrict(finding: Diagnostic): Diagnostic {
  return finding.severity === "warning" ? { ...finding, severity: "error" } : finding;
}
