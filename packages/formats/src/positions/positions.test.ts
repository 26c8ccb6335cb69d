import { arbitraryArticle } from "@mineral-brief/fixtures";
import type { PathSegment } from "@mineral-brief/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { json } from "../json.ts";
import { yaml } from "../yaml.ts";

/** Every string in a value, with its path. */
function strings(value: unknown, path: PathSegment[] = []): [path: PathSegment[], text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    strings(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

test.each([
  ["json", json, (source: string) => JSON.parse(source) as unknown],
  [
    "yaml",
    yaml,
    (source: string) => (yaml.parse(`x: ${source}`).documents[0]!.data as { x: unknown }).x,
  ],
] as const)(
  "%s: the range of each string holds that string as it is written there",
  (_, format, read) => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        const { text } = format.serialise([article]);
        const { locate } = format.parse(text).documents[0]!;
        for (const [path, value] of strings(article)) {
          const { start, end } = locate(path, "value");
          const written = text.slice(start.offset, end.offset);
          // A block scalar is indented by where it stands, so only flow scalars can be read alone.
          expect(/^[|>]/.test(written) ? value : read(written)).toBe(value);
          const lines = text.slice(0, start.offset).split("\n");
          expect([start.line, start.column]).toEqual([lines.length, lines.at(-1)!.length + 1]);
        }
      }),
      { numRuns: 200 },
    );
  },
  60_000,
);
