import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The places of the picture, relative to this file: in the bundle, and when running from source. */
const places = ["../site/card.png", "site/card.png"];

/** Reads the picture that previews of links show by default. */
export function readCard(): Uint8Array {
  const paths = places.map((place) => join(import.meta.dirname, place));
  return readFileSync(paths.find((path) => existsSync(path)) ?? paths[0]!);
}
