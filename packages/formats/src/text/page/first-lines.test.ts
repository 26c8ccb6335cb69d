import type { Article } from "@mineral-brief/schema";
import { expect, test } from "vitest";
import { text } from "../../text.ts";

const brief =
  "Congo caps cobalt exports\nMining Observer, 16 October 2026\n\n- A mine closed [2]\n";

/** The headline, the source, the topics, and the parts of an interface that are not kept. */
function read(source: string): unknown[] {
  const { documents, diagnostics } = text.parse(source);
  const { headline, source: from, topics = [] } = documents[0]!.data as Article;
  const dropped = diagnostics
    .filter(({ code }) => code === "interface-residue")
    .map(({ range: { start, end } }) => source.slice(start.offset, end.offset));
  return [headline, from?.name, topics, dropped];
}

test.each([
  ["Hi Tom\n\n", ["Hi Tom"]],
  ["Good morning all\n\n", ["Good morning all"]],
  ["Dear Dr. Baker\n\n", ["Dear Dr. Baker"]],
  ["Untitled document\nShared with me\n", ["Untitled document", "Shared with me"]],
  ["Minerals Bot APP  8:14 AM\n", ["Minerals Bot APP  8:14 AM"]],
  ["Ada Quill APP  8:14 AM\n\nHi team\n\n", ["Ada Quill APP  8:14 AM", "Hi team"]],
  ["DRAFT – NOT FOR DISTRIBUTION\n\n", ["DRAFT – NOT FOR DISTRIBUTION"]],
  ["Draft v2 – 1 Dec – AR\n\n", ["Draft v2 – 1 Dec – AR"]],
  ["Sources\n\n", ["Sources"]],
  ["Sources\n", ["Sources"]],
])("removes lines at the top: %j", (lines, dropped) => {
  expect(read(lines + brief)).toEqual([
    "Congo caps cobalt exports",
    "Mining Observer",
    [],
    dropped,
  ]);
});

test.each([
  // Without an empty line, they may be a topic.
  ["Dear Lithium\n", ["Dear Lithium"]],
  ["Hello Tungsten Prices Today\n\n", ["Hello Tungsten Prices Today"]],
])("keeps other lines at the top: %j", (lines, topics) => {
  expect(read(lines + brief)).toEqual(["Congo caps cobalt exports", "Mining Observer", topics, []]);
});

test("keeps the name of a list of sources at the top", () => {
  const { documents, diagnostics } = text.parse(
    `Sources\n[1] Reuters report of May\n[2] Argus\n\n${brief}`,
  );
  expect(documents).not.toEqual([]);
  expect(diagnostics.filter(({ code }) => code === "interface-residue")).toEqual([]);
});

test.each([
  "Congo caps cobalt exports\nAda Quill\nDec 01, 2026 ∙ Paid\n\n- A mine closed [2]\n",
  "Congo caps cobalt exports\nAda Quill\nDec 01, 2026\n∙ Paid\n\n- A mine closed [2]\n",
])("removes what a post for readers who pay has beside its date: %j", (source) => {
  expect(read(source)).toEqual(["Congo caps cobalt exports", "Ada Quill", [], ["∙ Paid"]]);
});
