import { describe, expect, test } from "vitest";
import { repairText } from "../fix/repair-text.ts";
import { markdown } from "../markdown.ts";

function repair(source: string): string {
  let text = source;
  for (let round = 0; round < 5; round++) {
    const repairs = markdown.parse(text).diagnostics.flatMap(({ repair: one }) => one ?? []);
    ({ text } = repairText(text, repairs, markdown));
  }
  return text;
}

const rest = "- Prices rose.\n";

describe("lines below the headline become fields", () => {
  test.each<[lines: string, fields: string]>([
    ["Date: 2026-11-20", "datePublished: 2026-11-20"],
    ["Reuters, 20 November 2026", "source:\n  name: Reuters\ndatePublished: 2026-11-20"],
    ["**Source:** Desk | **Date:** 3 May 2025", "source:\n  name: Desk\ndatePublished: 2025-05-03"],
    [
      "Published: Oct 24, 2025\nTags: #tin, rare earths",
      "datePublished: 2025-10-24\ntopics:\n  - tin\n  - rare earths",
    ],
    [
      "Source: [Desk: Asia](https://example.org/a)",
      'source:\n  name: "Desk: Asia"\n  url: https://example.org/a',
    ],
    ["Source: Desk, https://example.org/a", "source:\n  name: Desk\n  url: https://example.org/a"],
    [
      "Author: Jane Doe and Wu Li  \nSource: Desk",
      "source:\n  name: Desk\nauthors:\n  - name: Jane Doe\n  - name: Wu Li",
    ],
    ["日期：2025年10月24日\n来源：新华社", "source:\n  name: 新华社\ndatePublished: 2025-10-24"],
    ["*Source: Desk | Date: 2026-11-20*", "source:\n  name: Desk\ndatePublished: 2026-11-20"],
    ["Source: Desk\n\nDate: 2026-11-20", "source:\n  name: Desk\ndatePublished: 2026-11-20"],
  ])("%j", (lines, fields) => {
    const front = "---\nlanguage: en\n";
    expect(repair(`${front}---\n\n# H\n\n${lines}\n\n${rest}`)).toBe(
      `${front}${fields}\n---\n\n# H\n\n${rest}`,
    );
    expect(repair(`# H\n\n${lines}\n\n${rest}`)).toBe(`---\n${fields}\n---\n\n# H\n\n${rest}`);
  });

  test("with the line ends of Windows", () => {
    expect(repair("# H\r\nDate: 2026-11-20\r\n\r\n- Prices rose.\r\n")).toBe(
      "---\r\ndatePublished: 2026-11-20\r\n---\r\n\r\n# H\r\n\r\n- Prices rose.\r\n",
    );
  });
});

describe("a person decides", () => {
  test.each<[why: string, text: string]>([
    ["an unclear date", "# H\n\nDate: 05/11/2025\n\n- Prices rose.\n"],
    [
      "a line that is not a field",
      "# H\n\nDate: 2026-11-20\nThis is a summary.\n\n- Prices rose.\n",
    ],
    [
      "a field that is set",
      "---\ndatePublished: 2026-11-19\n---\n\n# H\n\nDate: 2026-11-20\n\n- Prices rose.\n",
    ],
    ["two dates", "# H\n\nDate: 2026-11-20\nPublished: 2026-11-21\n\n- Prices rose.\n"],
    ["a source with a year", "# H\n\nSource: Annual report 2025 of the mine\n\n- Prices rose.\n"],
    ["a sentence", "# H\n\nPrices rose for the third week: a summary.\n\n- Prices rose.\n"],
    ["lines below the insights", "# H\n\n- Prices rose.\n\nDate: 2026-11-20\n\n## Supply\n"],
  ])("%s", (_, source) => {
    expect(repair(source)).toBe(source);
  });
});

test("a line is reported with what it lacks", () => {
  const source = "# H\n\nStatus: Done\nDate: 05/11/2025\nTags: tin\n\n- Prices rose.\n";
  const messages = markdown.parse(source).diagnostics.map(({ message }) => message);
  expect(messages.slice(1)).toEqual([
    "this line is not kept, because a brief has no such field; move what readers need into a bullet, or remove it",
    "this line is not kept; write fields between the lines --- at the start, such as `source: { name: Mining Desk }` and `datePublished: 2025-10-23`",
    "this line is not kept; write fields between the lines --- at the start: `topics: [tin]`",
  ]);
});

test("the properties of a page that are not fields of a brief stay, and are reported", () => {
  const source =
    "# H\n\nStatus: Done\nDate: November 12, 2026\nCreated by: Ana\nTags: nickel\n\n- Prices rose.\n";
  expect(repair(source)).toBe(
    "---\ndatePublished: 2026-11-12\ntopics:\n  - nickel\n---\n\n# H\n\nStatus: Done\nCreated by: Ana\n\n- Prices rose.\n",
  );
  expect(
    markdown.parse(source).diagnostics.map(({ range, code }) => `${range.start.line} ${code}`),
  ).toEqual([
    "1 front-matter-missing",
    "3 text-not-kept",
    "4 text-not-kept",
    "5 text-not-kept",
    "6 text-not-kept",
  ]);
});
