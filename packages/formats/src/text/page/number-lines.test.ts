import type { Article } from "@mineral-brief/schema";
import { expect, test } from "vitest";
import { text } from "../../text.ts";

/** The text of the summary that a body is read as, without its head. */
function readAs(...body: readonly string[]): string {
  const head = "China tightens tungsten exports\nReuters, 24 October 2025\n\n";
  const { documents } = text.parse(head + body.join("\n"));
  const { text: written } = text.serialise(documents.map(({ data }) => data as Article));
  return written.split("\n").slice(2).join("\n").trim();
}

const twoInsights = "Core Insights - Quotas fell [1]. - Prices rose [2].";

test.each([
  ["1", "2"],
  ["01", "02"],
  ["1.", "2."],
  ["1)", "2)"],
  ["(1)", "(2)"],
  ["#1", "#2"],
])("%s on a line of its own opens a bullet", (first, second) => {
  const lines = [first, "Quotas fell [1].", second, "Prices rose [2]."];
  expect(readAs("Key takeaways", ...lines)).toBe(twoInsights);
  expect(readAs("Key takeaways", "", ...lines.flatMap((line) => [line, ""]))).toBe(twoInsights);
});

test.each([
  ["1", "2"],
  ["01", "02"],
  ["1.", "2."],
])("%s above a title and a sentence begins a group", (first, second) => {
  expect(
    readAs(
      first,
      "Supply shock",
      "Quotas fell in the province [1].",
      second,
      "Prices",
      "Prices rose in the province [2].",
    ),
  ).toBe(
    "Group 1: Supply shock - Quotas fell in the province [1]. Group 2: Prices - Prices rose in the province [2].",
  );
});

test.each([
  ["above titles with texts", "Key points\n01\nQuotas fell\nin May [1].\n02\nPrices\nrose [2]."],
  ["above titles alone", "Key points\nIn short.\n01\nQuotas fell\n02\nPrices rose"],
])("two digits %s are no citations", (_, body) => {
  expect(readAs(body)).not.toMatch(/0[12]|\[[02]\]\[/);
});

test("two digits below a sentence and above a title begin a group", () => {
  const lines = ["Quotas are new.", "", "01", "Supply", "", "It fell [1].", "", "02", "Prices"];
  expect(readAs("Key takeaways", ...lines, "", "They rose [2].")).toBe(
    "Core Insights - Quotas are new. Group 1: Supply - It fell [1]. Group 2: Prices - They rose [2].",
  );
});

test("numbers above the entries of a list of sources are those of the references", () => {
  expect(
    readAs(
      "Key points",
      "- Quotas fell [1].",
      "- Prices rose [2].",
      "",
      "Sources",
      "1",
      "USGS",
      "2",
      "Argus",
    ),
  ).toBe(`${twoInsights}\n\nSources\n[1] USGS\n[2] Argus`);
});

test("numbers below sentences are citations", () => {
  expect(
    readAs(
      "Key points",
      "- Quotas fell in Jiangxi.",
      "1",
      "2",
      "- Prices rose.",
      "2",
      "- Output fell.",
      "3",
    ),
  ).toBe("Core Insights - Quotas fell in Jiangxi [1][2]. - Prices rose [2]. - Output fell [3].");
});

test.each([
  ["the numbers do not count from 1", ["- Quotas fell.", "4", "- Prices rose.", "7"]],
  ["one is below words without an end", ["- Quotas fell in", "1", "- Prices rose.", "2"]],
  ["only one sentence has any", ["- Quotas fell.", "1", "- Prices rose."]],
])("numbers stay if %s", (_, lines) => {
  expect(readAs(...lines)).not.toMatch(/\[[0-9]\]/);
});

test("numbers are no citations in a text with citations in brackets", () => {
  const written = readAs("Key points", "- Quotas fell [3].", "1", "- Prices rose [4].", "2");
  expect(written.match(/\[[0-9]\]/g)).toEqual(["[3]", "[4]"]);
});

test("01 before statements opens bullets, in each section from 01 on", () => {
  expect(readAs("Key takeaways", "01 Quotas fell [1].", "02 Prices rose [2].")).toBe(twoInsights);
  expect(
    readAs(
      "Key takeaways",
      "01 Quotas fell [1].",
      "02 Prices rose [2].",
      "",
      "Supply",
      "01 Mines reopened [3].",
    ),
  ).toBe(`${twoInsights} Group 1: Supply - Mines reopened [3].`);
  expect(readAs("核心要点", "01\u3000配额下降[1]", "02\u3000价格上涨[2]")).toBe(
    "核心观点 - 配额下降 [1] - 价格上涨 [2]",
  );
});

test.each([
  ["01 Quotas fell in May [1]."],
  ["01 May 2026 saw quotas fall [1].", "02 May 2026 saw prices rise [2]."],
  ["03 Quotas fell [1].", "04 Prices rose [2]."],
])("and stays a part of %j", (...lines) => {
  expect(readAs("Key takeaways", ...lines.map((line) => `- ${line}`))).toContain(lines[0]!);
  expect(readAs("Key takeaways", ...lines)).toContain(lines[0]!);
});

test("01 above a list stays the number of a heading", () => {
  const lines = ["01 Supply", "- Quotas fell [1].", "02 Demand", "- Prices rose [2]."];
  expect(readAs(...lines)).toBe(
    "Group 1: Supply - Quotas fell [1]. Group 2: Demand - Prices rose [2].",
  );
});
