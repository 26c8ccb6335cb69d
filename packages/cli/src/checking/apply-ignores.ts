import type { ReadableFormat } from "@mineral-brief/formats";
import type { Settings } from "../config/settings.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { IgnoreCommentContext, IgnoreCommentResult } from "./ignores/apply-ignore-comments.ts";
import { applySeverities } from "./apply-severities.ts";
import type { Source } from "../inputs/source.ts";

export interface AppliedIgnores {
  readonly findings: readonly Diagnostic[];
  /** How many were silenced. */
  readonly ignored: number;
}

export interface IgnoreContext {
  readonly source: Source;
  readonly format: ReadableFormat;
  readonly settings: Settings;
  /** Whether every rule ran on every article, so that an ignore without a finding is unused. */
  readonly isComplete: boolean;
}

/** Formats without comments. */
const withoutComments: ReadonlySet<string> = new Set(["json", "ndjson", "text"]);

const nothingFound: AppliedIgnores = { findings: [], ignored: 0 };

/** Removes the findings that the config or a comment ignores. In a strict run, makes errors of warnings. */
export async function applyIgnores(
  found: readonly Diagnostic[],
  { source, format, settings, isComplete }: IgnoreContext,
): Promise<AppliedIgnores> {
  const mayIgnore =
    !withoutComments.has(format.name) && source.text.includes("mineral-brief-ignore");
  if (found.length === 0 && !mayIgnore) return nothingFound;
  const codes = settings.ignoredCodes(source.name);
  const left = codes.length === 0 ? found : found.filter(({ code }) => !codes.includes(code));
  const { kept, remarks } = mayIgnore
    ? await ignoreByComment(left, { text: source.text, format: format.name, settings, isComplete })
    : { kept: left, remarks: [] };
  const findings = [...kept, ...applySeverities(remarks, settings)];
  return {
    findings: settings.strict ? findings.map(asStrict) : findings,
    ignored: found.length - kept.length,
  };
}

async function ignoreByComment(
  findings: readonly Diagnostic[],
  context: IgnoreCommentContext,
): Promise<IgnoreCommentResult> {
  const { applyIgnoreComments } = await import("./ignores/apply-ignore-comments.ts");
  return applyIgnoreComments(findings, context);
}

function asStrict(finding: Diagnostic): Diagnostic {
  return finding.severity === "warning" ? { ...finding, severity: "error" } : finding;
}
