import type { ReadableFormat } from "@mineral-brief/formats";
import type { Settings } from "../config/settings.ts";
import type { PlacedIssue } from "../diagnostics/diagnostic.ts";
import type { IgnoringContext, IgnoringResult } from "../ignores/apply-ignores.ts";
import { relevel } from "./relevel.ts";
import type { Source } from "./source.ts";

export interface SettledFindings {
  readonly findings: readonly PlacedIssue[];
  /** How many were silenced. */
  readonly ignored: number;
}

export interface SettlingContext {
  readonly source: Source;
  readonly format: ReadableFormat;
  readonly settings: Settings;
  /** Whether every rule was asked of every article, so that an ignore without a finding is one too many. */
  readonly isWhole: boolean;
}

/** Their texts need not be searched for the word. */
const withoutComments: ReadonlySet<string> = new Set(["json", "ndjson", "text"]);

const nothingFound: SettledFindings = { findings: [], ignored: 0 };

/** Takes out what the config and comments in the text ignore, and makes errors of warnings where a run is strict. */
export async function settleFindings(
  found: readonly PlacedIssue[],
  { source, format, settings, isWhole }: SettlingContext,
): Promise<SettledFindings> {
  const mayIgnore =
    !withoutComments.has(format.name) && source.text.includes("mineral-brief-ignore");
  if (found.length === 0 && !mayIgnore) return nothingFound;
  const codes = settings.ignoredCodes(source.name);
  const left = codes.length === 0 ? found : found.filter(({ code }) => !codes.includes(code));
  const { kept, remarks } = mayIgnore
    ? await ignoreByComment(left, { text: source.text, format: format.name, settings, isWhole })
    : { kept: left, remarks: [] };
  const findings = [...kept, ...relevel(remarks, settings)];
  return {
    findings: settings.strict ? findings.map(asStrict) : findings,
    ignored: found.length - kept.length,
  };
}

async function ignoreByComment(
  findings: readonly PlacedIssue[],
  context: IgnoringContext,
): Promise<IgnoringResult> {
  const { applyIgnores } = await import("../ignores/apply-ignores.ts");
  return applyIgnores(findings, context);
}

function asStrict(finding: PlacedIssue): PlacedIssue {
  return finding.severity === "warning" ? { ...finding, severity: "error" } : finding;
}
