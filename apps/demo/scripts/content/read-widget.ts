import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./repository.ts";

/** A built file of the widget for a script tag. */
export interface WidgetFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** See https://www.w3.org/TR/sri-2/#the-integrity-attribute */
  readonly integrity: string;
}

/** Reads the built files of the widget and computes their hashes. If they are not built, throws if `isNeeded`, and otherwise gives none. */
export function readWidget(isNeeded: boolean): WidgetFile[] {
  const folder = join(repository, "packages/widget/dist");
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith(".min.js"))
    : [];
  if (isNeeded && !names.includes("mineral-brief.min.js"))
    throw new Error("the widget is not built; run `npm run build -w @mineral-brief/widget` first");
  return names.map((name) => {
    const bytes = readFileSync(join(folder, name));
    const hash = createHash("sha384").update(bytes).digest("base64");
    return { name, bytes, integrity: `sha384-${hash}` };
  });
}
