import { formatPath } from "@mineral-brief/schema";
import type { Diagnostic } from "./diagnostic.ts";

/** Names the part of the input that a finding is about: `article 2, coreInsights[0].text`. Empty for the complete text. */
export function subjectOf({ document, path }: Diagnostic): string {
  return [
    ...(document === undefined ? [] : [`article ${document + 1}`]),
    ...(path === undefined || path.length === 0 ? [] : [formatPath(path)]),
  ].join(", ");
}

/** Writes the message of a finding after its subject: `coreInsights[0].text: ends without a full stop`. */
export function messageWithSubject(diagnostic: Diagnostic): string {
  return [subjectOf(diagnostic), diagnostic.message].filter((part) => part !== "").join(": ");
}
