import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the widget's one file is: beside the bundle, whose chunks stand a folder below; for a run from source, where it is built. */
const places = ["../mineral-brief.min.js", "../../widget/dist/mineral-brief.min.js"];

/** Reads the script that shows `<mineral-brief>`. Throws what the system says where it is not built. */
export function readWidget(): string {
  let failure: unknown;
  for (const place of places) {
    try {
      return readFileSync(join(import.meta.dirname, place), "utf8");
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}
