import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The folders of the picture, relative to this file: in the bundle, and when running from source. */
const folders = ["../site", "site"];

/** Reads the picture that previews of links show by default. */
export function readCard(): Uint8Array {
  let failure: unknown;
  for (const folder of folders) {
    try {
      return readFileSync(join(import.meta.dirname, folder, "card.png"));
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}
