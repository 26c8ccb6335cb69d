import type { Finding, Level } from "./finding.ts";

/** Sets the severity of findings, and drops those whose code is `off`. */
export function applySeverities<Found extends Pick<Finding, "code" | "severity">>(
  findings: readonly Found[],
  severities: Readonly<Record<string, Level>>,
): Found[] {
  return findings.flatMap((finding) => {
    if (!Object.hasOwn(severities, finding.code)) return [finding];
    const severity = severities[finding.code]!;
    return severity === "off" ? [] : [{ ...finding, severity }];
  });
}
