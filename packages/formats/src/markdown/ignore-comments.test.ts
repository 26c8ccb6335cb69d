import { describe, expect, test } from "vitest";
import { repairText } from "../fix/repair-text.ts";
import { markdown } from "../markdown.ts";

const plain = `---
language: en
---

# Tungsten quotas shrink

## Core insights

- Prices rose. [1]
- Quotas fell. [2]

## Supply

- Two smelters close.
`;

test.each([
  ["on its own line", plain.replace("- Quotas", "<!-- mineral-brief-ignore x-y -->\n- Quotas")],
  ["after a bullet", plain.replace("fell. [2]", "fell. [2] <!-- mineral-brief-ignore x-y -->")],
  ["after a heading", plain.replace("## Supply", "## Supply <!-- mineral-brief-ignore x-y -->")],
  ["below a bullet", plain.replace("close.", "close.\n  <!-- mineral-brief-ignore x-y -- why -->")],
  [
    "for the file, at its start",
    plain.replace("# Tungsten", "<!-- mineral-brief-ignore-file x-y -->\n# Tungsten"),
  ],
  ["on several lines", plain.replace("- Quotas", "<!--\nmineral-brief-ignore\nx-y\n-->\n- Quotas")],
])("an ignore comment is not part of the article: %s", (_, text) => {
  const { documents, diagnostics } = markdown.parse(text);
  expect(diagnostics).toEqual([]);
  expect(documents.map(({ data }) => data)).toEqual(
    markdown.parse(plain).documents.map(({ data }) => data),
  );
});

test("reports any other comment as not kept", () => {
  const { diagnostics } = markdown.parse(`${plain}<!-- mineral-brief-ignored -->\n`);
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
    ["text-not-kept", "note"],
  ]);
});

describe("reports fields that are not JSON, with the comment that is meant", () => {
  test.each([
    ["kind: claim", '<!-- {"kind":"claim"} -->'],
    ["kind: claim, attribution: minister", '<!-- {"kind":"claim","attribution":"minister"} -->'],
    ['"kind":"claim"', '<!-- {"kind":"claim"} -->'],
    ["kind=claim minerals=tin", undefined],
    ["kind=claim", '<!-- {"kind":"claim"} -->'],
    ["minerals: [tin, zinc]", '<!-- {"minerals":["tin","zinc"]} -->'],
    ["\n  kind: claim\n  citations: [1]\n", '<!-- {"kind":"claim","citations":[1]} -->'],
    ["minerals: gallium", '<!-- {"minerals":["gallium"]} -->'],
    ["citations: 1", '<!-- {"citations":[1]} -->'],
    ["kind: claim, todo: check", undefined],
    ["kind:", undefined],
  ])("%j", (content, expected) => {
    const text = plain.replace("close.", `close.\n  <!-- ${content} -->`);
    const { diagnostics } = markdown.parse(text);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ["text-not-kept", "warning"],
    ]);
    const repairs = diagnostics.flatMap(({ repair }) => repair ?? []);
    expect(repairText(text, repairs, markdown).text).toBe(
      expected === undefined ? text : plain.replace("close.", `close.\n  ${expected}`),
    );
  });

  test.each(["to do: check the number", "kinds of tin", "note: kind: claim"])(
    "but not a note: %s",
    (content) => {
      const text = plain.replace("close.", `close.\n  <!-- ${content} -->`);
      const [found] = markdown.parse(text).diagnostics;
      expect(found).toMatchObject({ code: "text-not-kept", severity: "note" });
    },
  );
});

describe("reports a comment that another program has changed, with the right form", () => {
  const right = '<!-- {"kind":"outlook"} -->';
  test.each([
    ['<!— {"kind":"outlook"} —>', right],
    ['<!– {"kind":"outlook"} –>', right],
    ['<!—{"kind":"outlook"}—>', right],
    ['<! -- {"kind":"outlook"} -- >', right],
    ['<!- {"kind":"outlook"} ->', right],
    ['\\<!-- {"kind":"outlook"} --\\>', right],
    ['\\<\\!-- {\\"kind\\":\\"outlook\\"} \\--\\>', right],
    ['&lt;!-- {"kind":"outlook"} --&gt;', right],
    ['{"kind":"outlook"}', right],
    ["<!— {“kind”:“outlook”} —>", right],
    ['<!— {"kind":"outlook","quote":"A — B"} —>', '<!-- {"kind":"outlook","quote":"A — B"} -->'],
    ["<!— mineral-brief-ignore x-y —>", "<!-- mineral-brief-ignore x-y -->"],
  ])("%j", (written, expected) => {
    for (const [before, after] of [
      ["- Quotas fell. [2]\n  ", ""],
      ["- Quotas fell. [2] ", ""],
      ["- Quotas fell. [2]\n\n  ", "\n"],
      ["## Supply\n\n", "\n\n- Two smelters close."],
    ] as const) {
      const text = `---\nlanguage: en\n---\n\n# A\n\n${before}${written}${after}\n`;
      const { diagnostics } = markdown.parse(text);
      expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
        ["text-not-kept", "warning"],
      ]);
      expect(diagnostics[0]!.message).toContain("this comment is read as text");
      const repairs = diagnostics.map(({ repair }) => repair!);
      expect(repairText(text, repairs, markdown).text).toBe(text.replace(written, expected));
    }
  });

  test.each([
    "- It states {a}.",
    '- It states {"name":"x"} in the file.',
    '- It states `{"kind":"outlook"}`',
    "- It rose\n  <!-- mineral-brief-ignore x-y -->\n  in May.",
    '- It rose\n  <!--\n  {"kind":"fact"}\n  -->\n  in May.',
    "- It rose <!—",
    "- <! — a sign — > of rain",
  ])("but not %j", (bullet) => {
    expect(markdown.parse(`---\nlanguage: en\n---\n\n# A\n\n${bullet}\n`).diagnostics).toEqual([]);
  });

  test("in a short time", () => {
    for (const one of ['<!— {"', '{"kind":', "<!", '\\<!-- {"kind":"a"} --'])
      expect(
        markdown.parse(`---\nlanguage: en\n---\n\n# A\n\n- ${one.repeat(30_000)}\n`).documents,
      ).toHaveLength(1);
  });
});
