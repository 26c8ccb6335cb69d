import { describe, expect, test } from "vitest";
import { openMarked, samples } from "./open-marked.ts";
import { definitionAt, occurrencesOf, renameSymbol, symbolAt } from "./symbols.ts";

type Format = keyof typeof samples;

function open(format: Format, part: string, marked: string) {
  expect(samples[format]).toContain(part);
  return openMarked(
    format,
    samples[format].replace(part, () => marked),
  );
}

/** Renames what is at the cursor. Returns the text, or the reason why not. */
async function rename(format: Format, part: string, marked: string, name: string): Promise<string> {
  const { brief, offset } = open(format, part, marked);
  const result = await renameSymbol(brief, symbolAt(brief, offset)!, name);
  if (!result.ok) return result.message;
  let { text } = brief;
  for (const edit of result.edits.toReversed())
    text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  return text;
}

const citations = [
  ["yaml", "[1, usgs-2026]", "[1|, usgs-2026]"],
  ["json", '[1, "usgs-2026"]', '[1|, "usgs-2026"]'],
  ["markdown", "[^1][^usgs-2026]", "[^1|][^usgs-2026]"],
] as const;

describe("a citation", () => {
  test.each(citations)("leads to its reference in %s", (format, part, marked) => {
    const { brief, offset } = open(format, part, marked);
    const { start, end } = definitionAt(brief, offset)!;
    expect(brief.text.slice(start.offset, end.offset)).toContain("Reuters report");
  });

  test.each(citations)("is found everywhere in %s", (format, part, marked) => {
    const { brief, offset } = open(format, part, marked);
    const found = occurrencesOf(brief, symbolAt(brief, offset)!);
    expect(found.map(({ start, end }) => brief.text.slice(start, end))).toEqual(["1", "1", "1"]);
    expect(found.map(({ isDeclaration }) => isDeclaration)).toEqual([false, false, true]);
  });
});

test.each<Format>(["yaml", "json", "markdown"])(
  "an id such as `usgs(2026` is found in %s",
  (format) => {
    const marked = samples[format].replaceAll("usgs-2026", "usgs(2026").replace("usgs(", "usgs|(");
    const { brief, offset } = openMarked(format, marked);
    const found = occurrencesOf(brief, symbolAt(brief, offset)!);
    const words = found.map(({ start, end }) => brief.text.slice(start, end));
    expect(words).toEqual(["usgs(2026", "usgs(2026"]);
  },
);

test.each([
  ["[5|-7]", "Five"],
  ["[5-|7]", "Seven"],
  ["[5-7|]", "Seven"],
  ["[1, 5-7|]", "Seven"],
  ["[5\u2013|7, 1]", "Seven"],
  ["[1, 5|-7]", "Five"],
])("the range %s leads to the reference of the number at the cursor", (mark, title) => {
  const references = ["One", "Five", "Six", "Seven"].map(
    (name, index) => `[${[1, 5, 6, 7][index]}]: ${name}\n`,
  );
  const { brief, offset } = openMarked(
    "markdown",
    `---\nschemaVersion: 1.0\nlanguage: en\n---\n\n# A\n\n## Core insights\n\n- One ${mark}.\n\n## References\n\n${references.join("")}`,
  );
  const { start, end } = definitionAt(brief, offset)!;
  expect(brief.text.slice(start.offset, end.offset)).toContain(title);
});

describe("renames a reference at its declaration and each citation", () => {
  test.each([
    ["yaml", "[1|, usgs-2026]", "[reuters, usgs-2026]", "[reuters]", "id: reuters"],
    ["json", '[1|, "usgs-2026"]', '["reuters", "usgs-2026"]', '["reuters"]', '"id": "reuters"'],
    ["markdown", "[^1|][^usgs-2026]", "[^reuters][^usgs-2026]", "deal.[^reuters]", "[^reuters]: ["],
  ] as const)("%s", async (format, marked, ...expected) => {
    const text = await rename(format, marked.replace("|", ""), marked, "reuters");
    for (const part of expected) expect(text).toContain(part);
    expect(text.split("reuters")).toHaveLength(4);
  });

  test("from the declaration", async () => {
    expect(await rename("yaml", "- id: usgs-2026", "- id: usgs|-2026", "usgs")).toBe(
      samples.yaml.replaceAll("usgs-2026", "usgs"),
    );
  });

  test("but not in code", async () => {
    const marked = "`[^usgs-2026]` rose.[^1][^usgs-2026|]";
    expect(await rename("markdown", "Prices rose.[^1][^usgs-2026]", marked, "usgs")).toBe(
      samples.markdown
        .replace("Prices rose.[^1][^usgs-2026]", "`[^usgs-2026]` rose.[^1][^usgs]")
        .replace("[^usgs-2026]: ", "[^usgs]: "),
    );
  });

  test.each([
    [" [1|, 2]", " [^reuters][2]"],
    [" [1|-2]", " [^reuters][2]"],
  ])("in the mark%s", async (marked, expected) => {
    // A range of numbers is one place, so the cursor is on the declaration.
    const source = samples.markdown.replace("[^1][^usgs-2026]", marked.replace("|", ""));
    const { brief, offset } = openMarked("markdown", source.replace("[^1]: [", "[^1|]: ["));
    const result = await renameSymbol(brief, symbolAt(brief, offset)!, "reuters");
    expect(result).toMatchObject({ ok: true });
    const texts = result.ok ? result.edits.map(({ text }) => text) : [];
    expect(texts).toContain(expected.trim());
  });
});

describe("the id of a citation in a comment of Markdown", () => {
  const part = '[^usgs-2026]\n  <!-- {"minerals"';
  const comment = (id: string): string =>
    `[^usgs-2026]\n  <!-- {"citations":[{"id":"${id}","locator":"p. 3"}],"minerals"`;
  const marked = comment("usgs|-2026");

  test("leads to its reference", () => {
    const { brief, offset } = open("markdown", part, marked);
    const { start, end } = definitionAt(brief, offset)!;
    expect(brief.text.slice(start.offset, end.offset)).toContain("Mineral Commodity Summaries");
  });

  test.each([marked, comment("usgs-2026").replace("[^usgs", "[^usgs|")])(
    "is found with the mark and the declaration, %#",
    (cursor) => {
      const { brief, offset } = open("markdown", part, cursor);
      const symbol = symbolAt(brief, offset)!;
      const found = occurrencesOf(brief, symbol);
      expect([symbol.start <= offset, offset <= symbol.end]).toEqual([true, true]);
      expect(found.map(({ start, end }) => brief.text.slice(start - 2, end + 1))).toEqual([
        "[^usgs-2026]",
        ':"usgs-2026"',
        "[^usgs-2026]",
      ]);
    },
  );

  test.each(["usgs", "7"])("is renamed with them to %s", async (name) => {
    const id = name === "7" ? "7" : `"${name}"`;
    expect(await rename("markdown", part, marked, name)).toBe(
      samples.markdown
        .replace(part, comment("usgs-2026"))
        .replace('"usgs-2026"', id)
        .replaceAll("usgs-2026", name),
    );
  });
});

describe("renames a reference in plain text", () => {
  const text = (insights: string, references: string): string =>
    `Export controls\nReuters· 2025-10-23 17:55\nCore Insights\n${insights}References\n${references}`;
  const renameIn = async (marked: string, name: string): Promise<string> => {
    const { brief, offset } = openMarked("text", marked);
    const result = await renameSymbol(brief, symbolAt(brief, offset)!, name);
    if (!result.ok) return result.message;
    return result.edits
      .toReversed()
      .reduce(
        (changed, edit) => changed.slice(0, edit.start) + edit.text + changed.slice(edit.end),
        brief.text,
      );
  };
  const insights = "- Prices rose [1][2|].\n- In 2025, 2 mines closed [1, 2].\n";

  test.each([
    ["in brackets", insights, "[1] Reuters report\n[2] USGS, 2 pages\n"],
    ["in a numbered list", insights, "1. Reuters report\n2. USGS, 2 pages\n"],
    ["before another one", "- Prices rose [3][2|].\n", "[2] Reuters report\n[3] USGS\n"],
    ["and its declaration", "- Prices rose [1][2].\n", "[1] Reuters report\n[2|] USGS, 2 pages\n"],
    ["in Chinese brackets", "- 价格上涨【1】【2|】。\n", "【1】路透社\n【2】美国地质调查局\n"],
  ])("%s", async (_, statements, references) => {
    const marked = text(statements, references);
    const expected = marked
      .replace("|", "")
      .replaceAll(/(?<=[[【])2(?=[\]】])|^2(?=\.)/gm, "7")
      .replace("[1, 2]", "[1, 7]");
    expect(await renameIn(marked, "7")).toBe(expected);
  });

  test.each([
    ["usgs", "- Prices rose [1|].\n", "In plain text, an id is a number."],
    ["2", "- Prices rose [1|].\n", "The id 2 is already used in this brief."],
    [
      "7",
      "- Prices rose [1|].\n- Prices fell [1-2].\n",
      "Write the numbers of [1-2] one by one first, as in [1, 2].",
    ],
  ])("not to %s: %#", async (name, statements, message) => {
    const marked = text(statements, "[1] Reuters report\n[2] USGS\n");
    expect(await renameIn(marked, name)).toBe(message);
  });
});

describe("renames a reference of YAML with an anchor", () => {
  const front =
    'schemaVersion: "1.0"\nheadline: A\nlanguage: en\nsource: { name: S }\ndatePublished: 2025-10-23\n';
  const renameIn = async (body: string, name: string): Promise<string> => {
    const { brief, offset } = openMarked("yaml", front + body);
    const result = await renameSymbol(brief, symbolAt(brief, offset)!, name);
    if (!result.ok) return result.message;
    return result.edits
      .toReversed()
      .reduce(
        (changed, { start, end, text }) => changed.slice(0, start) + text + changed.slice(end),
        brief.text,
      )
      .slice(front.length);
  };

  test.each([
    [
      "of a list",
      "coreInsights:\n  - { text: One., citations: &r [1] }\n  - { text: Two., citations: *r }\nreferences:\n  - { id: |1, title: T }\n",
    ],
    [
      "of an id",
      "coreInsights:\n  - { text: One., citations: [&r 1|] }\nreferences:\n  - { id: *r, title: T }\n",
    ],
    [
      "of an insight",
      "coreInsights:\n  - &i { text: One., citations: [1] }\ngroups:\n  - insights: [*i]\nreferences:\n  - { id: |1, title: T }\n",
    ],
  ])("%s", async (_, body) => {
    const expected = body
      .replace("|", "")
      .replace("[1]", "[usgs]")
      .replace("&r 1", "&r usgs")
      .replace("id: 1", "id: usgs");
    expect(await renameIn(body, "usgs")).toBe(expected);
  });

  test("not if it repeats another value too, and names the alias", async () => {
    const body =
      "coreInsights:\n  - { text: One., citations: [1|] }\n  - { text: Two., figures: [{ text: Two, value: &r 1 }], citations: [*r] }\nreferences:\n  - { id: 1, title: T }\n";
    expect(await renameIn(body, "usgs")).toBe(
      "Line 8 repeats the id with *r. Write the id there first.",
    );
  });
});

test("renames a declared organisation", async () => {
  expect(await rename("yaml", "- id: cove-capital", "- id: cove|-capital", "cove")).toBe(
    samples.yaml.replaceAll("cove-capital", "cove"),
  );
});

describe("refuses a name", () => {
  test.each([
    ["usgs-2026", "The id usgs-2026 is already used in this brief."],
    ["two words", "An id is a number, or a word such as usgs-2026 that starts with a letter."],
    ["0", "An id is a number, or a word such as usgs-2026 that starts with a letter."],
  ])("%s", async (name, message) => {
    expect(await rename("yaml", "[1, usgs-2026]", "[1|, usgs-2026]", name)).toBe(message);
  });

  test("that a line has no place for, and names the line", async () => {
    const source = samples.markdown
      .replace("Prices rose.[^1][^usgs-2026]", "Fell [1-3] and [1, 2]")
      .replace("[^1]: [", "[^1|]: [");
    const { brief, offset } = openMarked("markdown", `${source}[^2]: Two\n[^3]: Three\n`);
    const symbol = symbolAt(brief, offset)!;
    expect(await renameSymbol(brief, symbol, "usgs")).toEqual({
      ok: false,
      message:
        "Line 15 cannot cite usgs: - Fell [1-3] and [1, 2]. Write its citations one by one there, as in [^1][^2].",
    });
    expect(await renameSymbol(brief, symbol, "7")).toMatchObject({ ok: true });
  });

  test("of a numbered list in Markdown", async () => {
    const source = "# A\n\n- Prices rose [1|].\n\n## References\n\n1. Reuters report\n2. USGS\n";
    const { brief, offset } = openMarked("markdown", source);
    expect(await renameSymbol(brief, symbolAt(brief, offset)!, "9")).toEqual({
      ok: false,
      message: "The ids of a numbered list are its numbers. Write its references as [^1]: … first.",
    });
  });

  test("while the text has a syntax error", async () => {
    const marked = "[1|, usgs-2026";
    expect(await rename("yaml", "[1, usgs-2026]", marked, "reuters")).toBe(
      "Correct the syntax errors in this text first.",
    );
  });
});

test("an id of the vocabulary has no declaration to rename", () => {
  const { brief, offset } = open("yaml", "[gallium, tungsten]", "[gallium, tung|sten]");
  expect(symbolAt(brief, offset)).toBeUndefined();
});

test("words that look like an id are not one", () => {
  const { brief, offset } = open("yaml", "text: A deal.", "text: cove-cap|ital");
  expect(symbolAt(brief, offset)).toBeUndefined();
});
