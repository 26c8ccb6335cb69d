import { readFileSync, statSync } from "node:fs";
import { kindOf, type PathKind } from "../inputs/stats-of.ts";

/** What exists at a path. */
export type PathState =
  | { readonly kind: "file"; readonly bytes: Uint8Array }
  | { readonly kind: Exclude<PathKind, "file"> };

/** Inspects a path and follows links. Throws a system error if the file cannot be read. */
export function inspectPath(path: string): PathState {
  const kind = kindOf(statSync(path, { throwIfNoEntry: false }));
  return kind === "file" ? { kind, bytes: readFileSync(path) } : { kind };
}

/** True if a file contains exactly these bytes, or this text as UTF-8. */
export function holdsText(state: PathState, text: string | Uint8Array): boolean {
  if (state.kind !== "file") return false;
  return Buffer.compare(typeof text === "string" ? Buffer.from(text) : text, state.bytes) === 0;
}

/** Reads UTF-8. `Buffer.from` of an array would copy it. */
export function textOfBytes({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString();
}
