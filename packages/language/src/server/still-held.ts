import { ruleByCode } from "@mineral-brief/schema/lint";
import type { Finding } from "../checking/finding.ts";
import { isUnreadable } from "../checking/is-unreadable.ts";
import { neededKey } from "../checking/missing-keys.ts";
import type { HeldFinding } from "../hold-findings.ts";
import type { OpenBrief } from "../open-brief.ts";

/**
 * Returns the held findings that a check with errors could not find: all of them after a syntax error, and those of rules
 * that need a value with an error. Any other one is fixed if the check did not find it.
 */
export function stillHeld(
  held: readonly HeldFinding[],
  found: readonly Finding[],
  { parsed: { documents, diagnostics } }: OpenBrief,
): readonly HeldFinding[] {
  if (documents.length === 0 || diagnostics.some(isUnreadable)) return held;
  const errors = new Set(
    found.flatMap(({ severity, path, document = 0 }) =>
      severity === "error" && path !== undefined ? [`${document} ${neededKey(path)}`] : [],
    ),
  );
  return held.filter(({ finding: { code, document = 0 } }) =>
    ruleByCode(code)?.needs?.some((key) => errors.has(`${document} ${key}`)),
  );
}
