import type { Issue } from "@mineral-brief/schema";
import type { Settings } from "../config/settings.ts";

/** Gives findings the severity that the project wants for their code, and drops those that it has switched off. */
export function applySeverities<Finding extends Pick<Issue, "code" | "severity">>(
  findings: readonly Finding[],
  { severities }: Settings,
): Finding[] {
  return findings.flatMap((finding) => {
    if (!Object.hasOwn(severities, finding.code)) return [finding];
    const severity = severities[finding.code]!;
    return severity === "off" ? [] : [{ ...finding, severity }];
  });
}
