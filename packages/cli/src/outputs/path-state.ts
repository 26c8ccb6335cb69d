import { readFileSync, statSync } from "node:fs";

/** What stands at a path before something is written there. */
export type PathState =
  | { readonly kind: "nothing" }
  | { readonly kind: "file"; readonly bytes: Uint8Array }
  | { readonly kind: "folder" }
  /** A pipe or a device: what is written to it is gone. */
  | { readonly kind: "stream" };

/** Looks at a path; links are followed. Throws what the system says of one that may not be read. */
export function inspectPath(path: string): PathState {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return { kind: "nothing" };
  if (stats.isDirectory()) return { kind: "folder" };
  if (!stats.isFile()) return { kind: "stream" };
  return { kind: "file", bytes: readFileSync(path) };
}

/** Tells whether a file holds exactly this text, as UTF-8. */
export function holdsText(state: PathState, text: string): boolean {
  return state.kind === "file" && Buffer.from(text).equals(state.bytes);
}
