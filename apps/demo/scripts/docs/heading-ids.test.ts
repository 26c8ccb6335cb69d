import { expect, test } from "vitest";
import { headingIds } from "./heading-ids.ts";

test("ids are the same as on GitHub", () => {
  const idOf = headingIds();
  const headings = ["A schema of one's own", "`--from` and `--to`", "许可", "Look", "Look"];
  expect(headings.map(idOf)).toEqual([
    "a-schema-of-ones-own",
    "--from-and---to",
    "许可",
    "look",
    "look-1",
  ]);
});
