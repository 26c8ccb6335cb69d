import { expect, test } from "vitest";
import { text } from "../text.ts";

const body = (marks: string, list: string): string =>
  `Tin rises\nReuters· 2025-10-24 09:20\nCore Insights\n- Tin rose${marks}\n- Zinc fell²\n- Lead fell⁸\n\nSources\n${list}\n`;
const two = "2. Tin report\n8. Zinc report";

test.each([
  ["²⁸", two, [2, 8]],
  ["²˒⁸", two, [2, 8]],
  ["²,⁸", two, [2, 8]],
  ["²⁸", `${two}\n28. Lead report`, [28]],
  ["²⁹", two, [29]],
  ["²⁰", two, [20]],
])("reads %j with the list %j", (marks, list, citations) => {
  const { documents } = text.parse(body(marks, list));
  expect(documents[0]!.data).toMatchObject({
    coreInsights: [{ text: "Tin rose", citations }, { citations: [2] }, { citations: [8] }],
  });
});

test("reports that it has read `²⁸` as two citations, and where each is", () => {
  const source = body("²⁸", two);
  const { documents, diagnostics } = text.parse(source);
  const start = source.indexOf("²⁸");
  expect(diagnostics).toContainEqual(
    expect.objectContaining({
      code: "citation-shape",
      message: "read as [2][8], because the list of sources has no number 28",
    }),
  );
  const places = [0, 1].map(
    (index) => documents[0]!.locate(["coreInsights", 0, "citations", index], "value")?.start.offset,
  );
  expect(places).toEqual([start, start + 1]);
});
