import { expect, test } from "vitest";
import type { CheckedFile } from "../checking/checked-file.ts";
import type { TagCounts } from "../checking/tag-counts.ts";
import { TagSummary } from "./tag-summary.ts";

function file(missing: TagCounts, piece?: number): CheckedFile {
  const counts = { documents: 1, diagnostics: [], ignored: 0 };
  return { ok: true, name: "a.ndjson", format: "ndjson", ...counts, missing, piece };
}

test.each<[string, readonly CheckedFile[], string, number]>([
  ["nothing", [], "no missing tags in 0 files", 0],
  ["complete files", [file({}), file({ relation: 0 })], "no missing tags in 2 files", 0],
  [
    "relations, which are no tags",
    [file({ relation: 2 })],
    "no missing tags in 1 file; 2 possible relations",
    0,
  ],
  [
    "kinds, in the order minerals, places, organisations, figures",
    [file({ figure: 1, mineral: 2 }), file({}), file({ organization: 1, figure: 1, relation: 1 })],
    "5 missing tags in 2 of 3 files: 2 minerals, 1 organization, 2 figures; 1 possible relation",
    5,
  ],
  [
    "a file in pieces as one",
    [file({}, 0), file({ place: 1 }, 1), file({ place: 1 }, 2), file({ place: 1 }, 0)],
    "3 missing tags in 2 of 2 files: 3 places",
    3,
  ],
])("sums %s", (_, files, line, tags) => {
  const summary = new TagSummary();
  for (const one of files) summary.add(one);
  expect([summary.describe(), summary.tags]).toEqual([line, tags]);
});
