import type { Diagnostic } from "@mineral-brief/formats";

/** Whether the text after a syntax error may not be read as it is meant. A duplicate key and an error with a repair do not matter. */
export function isUnreadable({ code, severity, isReadable }: Diagnostic): boolean {
  return severity === "error" && code !== "key-duplicate" && isReadable !== true;
}
