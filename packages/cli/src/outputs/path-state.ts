import { lstatSync, readFileSync, statSync } from "node:fs";
import { kindOf, statsOf, type PathKind } from "../inputs/stats-of.ts";

/** What exists at a path. */
export type PathState =
  | {
      readonly kind: "file";
      readonly bytes: Uint8Array;
      /** Whether it is a symbolic link in a folder that is written. False if undefined. */
      readonly isLink?: boolean | undefined;
    }
  | { readonly kind: Exclude<PathKind, "file"> };

/** Inspects a path and follows links. Throws a system error if the file cannot be read. */
export function inspectPath(path: string): PathState {
  const kind = kindOf(statSync(path, { throwIfNoEntry: false }));
  return kind === "file" ? { kind, bytes: readFileSync(path) } : { kind };
}

/**
 * Inspects a file of a folder that is written. A symbolic link is not followed to write, so it counts as a file:
 * with the bytes of the file that it leads to, or with none.
 */
export function inspectEntry(path: string): PathState {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (!isLink) return inspectPath(path);
  const leadsToFile = statsOf(path)?.isFile() === true;
  return { kind: "file", bytes: leadsToFile ? readFileSync(path) : new Uint8Array(), isLink };
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
