import type { Issue } from "@mineral-brief/schema";
import type { Settings } from "../config/settings.ts";

/** Sets the severity of findings from the settings, and drops those whose code is `off`. */
export function applySeverities<Finding extends Pick<Issue, "code" | "severity">>(
  findings: readonly Finding[],
  { severities }: Pick<Settings, "severities">,
): Finding[] {
  return findings.flatMap((finding) => {
    if (!Object.hasOwn(severities, finding.code)) return [finding];
    const severity = severities[finding.code]!;
    return severity === "off" ? [] : [{ ...finding, severity }];
  });
}
