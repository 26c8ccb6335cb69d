import { createHash } from "node:crypto";

/** Hashes a style or script as a Content-Security-Policy writes it. See https://www.w3.org/TR/CSP3/#grammardef-hash-source */
export function policyHash(content: string): string {
  return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}
