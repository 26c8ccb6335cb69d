import { runs } from "@mineral-brief/fixtures";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fixerNames, loadFixer, repairText } from "./fix.ts";
import { json } from "./json.ts";
import { yaml } from "./yaml.ts";
import type { TextRepair } from "./format.ts";

const fixers = await Promise.all(fixerNames.map((name) => loadFixer(name)));
const fixerOf = (format: string) => fixers.find(({ name }) => name === format)!;

/** Makes every repair that reading a text proposes, until none is left. */
function repair(format: string, source: string, isSafe: boolean): string {
  const fixer = fixerOf(format);
  let text = source;
  for (;;) {
    const repairs = fixer
      .parse(text)
      .diagnostics.flatMap(({ repair: own }): readonly TextRepair[] =>
        own === undefined || own.isSafe !== isSafe ? [] : [own],
      );
    const repaired = repairText(text, repairs, fixer);
    if (repaired.repaired === 0) return text;
    ({ text } = repaired);
  }
}

describe("json: repairs what has one meaning", () => {
  test.each([
    ['{"a": 1,}', '{"a": 1}'],
    ['{"a": [1, 2,\n]\n,}', '{"a": [1, 2\n]\n}'],
    ['{"a": 1 "b": 2}', '{"a": 1, "b": 2}'],
    ['{\n  "a": 1\n  "b": 2\n}', '{\n  "a": 1,\n  "b": 2\n}'],
    ['[{"a": 1}\n{"a": 2}]', '[{"a": 1},\n{"a": 2}]'],
    ["{'a': 'China''s'}", "{\"a\": 'China''s'}"],
    ["{'a': 'China\\'s \"quotas\"'}", '{"a": "China\'s \\"quotas\\""}'],
    ["{'a': 'China's quotas', b: 1}", '{"a": "China\'s quotas", "b": 1}'],
    ['{“a”: „b“, "c": ”d”}', '{"a": "b", "c": "d"}'],
    ["{headline: 1, $schema: 2}", '{"headline": 1, "$schema": 2}'],
    ['{\u00A0"a":\u00A01}', '{ "a": 1}'],
    ["[{'a': 1,}\n{b: 'c'}\n]", '[{"a": 1},\n{"b": "c"}\n]'],
    ['{"a": 2025-05-31, "b": 2025-10}', '{"a": "2025-05-31", "b": "2025-10"}'],
    ['```json\n{"a": 1,}\n```\n', '{"a": 1}\n'],
    ['{"a": 1},\n', '{"a": 1}\n'],
    // The words of a chat assistant are a suggestion.
    ['Here it is:\n\n```json\n{"a": 1}\n```', 'Here it is:\n\n```json\n{"a": 1}\n```'],
    ['```json\n{"a": 1}\n```\n\nThat is all.\n', undefined],
    ['{"a": 2025-05-31T09:20+08:00}', undefined],
    ['{"a": 2025-5-31}', undefined],
  ])("%s", (source, expected = source) => {
    expect(repair("json", source, true)).toBe(expected);
  });
});

test("json: suggests to remove the words of a chat assistant", () => {
  const source = 'Here it is:\n\n```json\n{"a": 1}\n```\n\nI hope this helps!\n';
  expect(repair("json", source, false)).toBe('{"a": 1}\n');
  expect(
    json.parse(source).diagnostics.map(({ range, message }) => `${range.start.line}: ${message}`),
  ).toEqual([
    "1: the text and the marks before the JSON are not part of it; remove them",
    "5: the marks and the text after the JSON are not part of it; remove them",
  ]);
});

test("ndjson: writes two articles of one line on two lines", () => {
  expect(repair("ndjson", '{"a": 1}{"a": 2} {"a": 3}\n', true)).toBe(
    '{"a": 1}\n{"a": 2} \n{"a": 3}\n',
  );
});

test("ndjson: removes the comma after a line", () => {
  expect(repair("ndjson", '{"a": 1},\n{"a": 2},\n', true)).toBe('{"a": 1}\n{"a": 2}\n');
});

describe("json: leaves to a person what may have several meanings", () => {
  test.each([
    ["a quote in a text", '{"a": "He said "no" to it"}'],
    ["two values on one line", "[1 2]"],
    ["a cut text", '{"a": "b", "c": [1, 2'],
    ["a word without quotes", '{"a": tungsten}'],
    ["a value that is missing", '{"a": , "b": 1}'],
    ["a line break in single quotes", "{\"a\": 'b\nc'}"],
    ["a comment", '{"a": 1 /* why */, // and\n "b": 2}'],
  ])("%s: %j", (_, source) => {
    expect(repair("json", source, true)).toBe(source);
  });

  test("a comment stays when the rest is repaired", () => {
    const source = "{a: 1, // one, two\n 'b': 2, /* { */}";
    expect(repair("json", source, true)).toBe('{"a": 1, // one, two\n "b": 2 /* { */}');
  });
});

describe("json: proposes what a value probably means", () => {
  test.each([
    ['{"a": en, "b": [gallium, rare earths]}', '{"a": "en", "b": ["gallium", "rare earths"]}'],
    ['{"a": Reuters, London\n, "b": 路透社}', '{"a": "Reuters, London"\n, "b": "路透社"}'],
    ['{"a": https://example.org/a,b, "c": 5%}', '{"a": "https://example.org/a,b", "c": "5%"}'],
    ['{"a": fact // why\n, "b": C:\\x # y\n}', '{"a": "fact" // why\n, "b": "C:\\\\x" # y\n}'],
    ['{"a": رويترز, "b": Le Monde}', '{"a": "رويترز", "b": "Le Monde"}'],
    [
      '{"a": True, "b": FALSE, "c": [None, NaN, undefined]}',
      '{"a": true, "b": false, "c": [null, null, null]}',
    ],
    // A comma before the end belongs to no text. It has a repair of its own.
    ['{"a": {"b": None,}}', '{"a": {"b": null,}}'],
    ['{"a": {"b": AFP, }, "c": True,}', '{"a": {"b": "AFP", }, "c": true,}'],
    ['{"a": Copper rises, they say,}', '{"a": "Copper rises, they say",}'],
    ['{"a": Copper rises,\n}', '{"a": "Copper rises",\n}'],
    ['{"a": "China "cut" exports",}', '{"a": "China \\"cut\\" exports",}'],
    ['{"a": "China "cut" exports", "b": 1}', '{"a": "China \\"cut\\" exports", "b": 1}'],
    [
      '{"a": "He said "no"",\n"b": "中国"减产""}',
      '{"a": "He said \\"no\\"",\n"b": "中国\\"减产\\""}',
    ],
    ['["a 15" pipe", "b"]', '["a 15\\" pipe", "b"]'],
    // A quote is missing at the end of a text, or it is not clear where the text ends.
    ['{"a": "x, "b": "y"}', undefined],
    ['{"a": "x", "b: "y"}', undefined],
    ['["a, "b", "c"]', undefined],
    ['{"a": "yes": "no"}', undefined],
    ['{"a": "yes" "b", "c": 1}', undefined],
    ['{"a": "He said "yes": and left"}', undefined],
    ['{"a": "China "cut" exports\n}', undefined],
    ['{"a": \'Reuters, "b": 1}', undefined],
    ['{"a": , "b": 1}', undefined],
    ['{"a": /* why', undefined],
    ["Here it is", undefined],
  ])("%j", (source, expected = source) => {
    expect(repair("json", source, false)).toBe(expected);
  });
});

describe("markdown: proposes the signs of a heading", () => {
  const front = '---\nschemaVersion: "1.0"\nlanguage: en\n---\n\n';
  test.each([
    [
      "Core Insights\n\n- One\n\nReferences\n\n[1] A",
      "## Core Insights\n\n- One\n\n## References\n\n[1] A",
    ],
    ["**Key takeaways:**\r\n\r\n- One", "## Key takeaways\r\n\r\n- One"],
    ["- One\n\nGroup 2: Supply\n\n- Two", "- One\n\n## Group 2: Supply\n\n- Two"],
    ["- One\n\nReferences\n[1] A", "- One\n\n## References\n[1] A"],
    ["第一组：供应\n\n- 一", "## 第一组：供应\n\n- 一"],
    ["- One\n\n**What *next*:**\n- Two", undefined],
    ["- One\n\n**What next**\n\n- Two", "- One\n\n## What next\n\n- Two"],
    ["- One\n\n**What next**\n\nA paragraph.", undefined],
    ["- One\n\nSupply is short\n\n- Two", undefined],
    ["- One\n\nGroup 2 of the permits starts later.\n\n- Two", undefined],
    ["## Core Insights\n\n- One\n\nCore Insights\n\n- Two", undefined],
    ["- One\nReferences", undefined],
  ])("%j", (source, expected = source) => {
    expect(repair("markdown", front + source, true)).toBe(front + source);
    expect(repair("markdown", front + source, false)).toBe(front + expected);
  });
});

describe("yaml: repairs an item of a list that has one meaning", () => {
  const list = "a:\n  - b: c\n  - d: e\n    f: g\n";
  test.each([
    ["a:\n  -b: c\n  -d: e\n    f: g\n", list],
    ["a:\n  - b: c\n  -d: e\n    f: g\n", list],
    ["a:\n  \u2013 b: c\n  \u2014 d: e\n    f: g\n", list],
    ["a:\n  \u2022 b: c\n  - d: e\n    f: g\n", list],
    ["a:\n  - b: c\n   - d: e\n     f: g\n", list],
    ["a:\n  - b: c\n   - d: e\n    f: g\n", list],
    ["a:\n   - b: c\n  - d: e\n    f: g\n", list],
    [
      `a:\n  - b: c\n${"   - b: c\n     d: e\n".repeat(20)}f: g\n`,
      `a:\n  - b: c\n${"  - b: c\n    d: e\n".repeat(20)}f: g\n`,
    ],
    ["a:\n   - b: c\n   - d: e\n  - f: g\n", "a:\n   - b: c\n   - d: e\n   - f: g\n"],
    // A list below the last key is no item.
    ["a:\n  - b: c\n    d:\n   - e: f\n", undefined],
    ["a:\n  - b:\n    - c: d\n  - e: f\n     - g: h\n", undefined],
    // The dash belongs to a text.
    ["a: Tin rose\n  \u2014 it says: no\n", undefined],
  ])("%j", (source, expected = source) => {
    expect(repair("yaml", source, true)).toBe(expected);
  });
});

describe("yaml: proposes the change that its message names", () => {
  test.each([
    ["headline: ‘China’s plan: a cut’", 'headline: "China’s plan: a cut"'],
    ["headline: “Plan”: a “cut”", 'headline: "“Plan”: a “cut”"'],
    ["headline: Congo: the quota # as printed", 'headline: "Congo: the quota" # as printed'],
    ['a: Big: "deal"', "a: 'Big: \"deal\"'"],
    ["a:\n  - text: One: two\n    id: x", 'a:\n  - text: "One: two"\n    id: x'],
    ["a: [Update] Tungsten", 'a: "[Update] Tungsten"'],
    ["a: 'China's quota' # checked", 'a: "China\'s quota" # checked'],
    ["a: 'It''s the miners' quota'", "a: \"It's the miners' quota\""],
    ["a: 'Quota' and 'ban'", "a: \"'Quota' and 'ban'\""],
    ["a: 'Miners' strike', say 'unions'", "a: \"'Miners' strike', say 'unions'\""],
    ["a: 'Rock 'n' roll'", "a: \"Rock 'n' roll\""],
    ["a: 'Quota' is out", "a: \"'Quota' is out\""],
    ['a: "The "quota" is out"', "a: 'The \"quota\" is out'"],
    ['a: "Quota" and "ban"', 'a: \'"Quota" and "ban"\''],
    ['a: "C:\\\\x"y"', undefined],
    ["a: [1, 4], # sources\nb: 2", "a: [1, 4] # sources\nb: 2"],
    ["a: \"x\",\nb: {c: 1},\r\nd: 'y',", "a: \"x\"\nb: {c: 1}\r\nd: 'y'"],
    ["a: {name: Reuters, London}", 'a: {name: "Reuters, London"}'],
    ["a: {b: 1,4 Mrd. €, c: 2}", 'a: {b: "1,4 Mrd. €", c: 2}'],
    ["- {b: Gallium, Germanium, and tin, c: [1]}", '- {b: "Gallium, Germanium, and tin", c: [1]}'],
    ["- { b: Prices rose [1], c: fact }", '- { b: "Prices rose [1]", c: fact }'],
    ["a: { b: Rose [1] by 5, to 9 t, c: en }", 'a: { b: "Rose [1] by 5, to 9 t", c: en }'],
    ["a: [{ b: 5 [percent], c: 5 }]", 'a: [{ b: "5 [percent]", c: 5 }]'],
    [
      "a: [{\"b\": x {1}}, {b: 'y', c: [2, 3], d: [1] z}] # e",
      'a: [{"b": "x {1}"}, {b: \'y\', c: [2, 3], d: "[1] z"}] # e',
    ],
    [
      "a: b\n  c: d\n  e:\n    - f: g\n\n      h: i\nj: k",
      "a: b\nc: d\ne:\n  - f: g\n\n    h: i\nj: k",
    ],
    ["- a: b\n     c: d\r\n- e: f\n    g: h # i\n", "- a: b\n  c: d\r\n- e: f\n  g: h # i\n"],
    ["a: b\n  The plan: c", undefined],
    ["a: b\n  a: c", undefined],
    ["a: [tin, gallium [Ga]]", 'a: [tin, "gallium [Ga]"]'],
    ["- { b: [1] x,\n    c: fact }", '- { b: "[1] x",\n    c: fact }'],
    ["- { b: @mofcom said, c: fact }", '- { b: "@mofcom said", c: fact }'],
    // A map in quotes would be a text.
    ["- { b: c }, d", undefined],
    ["- [{ b: c }] d: [1]", undefined],
    ["- { b: [c # d\n  e: f}", undefined],
    ["a: {title: Gallium, url}", undefined],
    ["a: {Title, url: x}", undefined],
    ["a: {title: 'Gallium', Rotterdam}", undefined],
    ["a: @mofcom", 'a: "@mofcom"'],
    ["a: 1\nheadline:Tungsten\nb: 2", "a: 1\nheadline: Tungsten\nb: 2"],
    ["a: 1\nheadline：Tungsten\nb: 2", "a: 1\nheadline: Tungsten\nb: 2"],
    ["a:\n\t- b\n", "a:\n  - b\n"],
    [
      "a:\n\t- b: c: d\n\t  e: f\n\t- b: g\nh:\n\ti: j\n",
      'a:\n  - b: "c: d"\n    e: f\n  - b: g\nh:\n  i: j\n',
    ],
    [
      "标题：刚果\n要点：\n  - 内容：一。[1]\n    国家：刚果（金）\n",
      "标题: 刚果\n要点:\n  - 内容: 一。[1]\n    国家: 刚果（金）\n",
    ],
    ["headline:Tungsten", "headline: Tungsten"],
    ["a:\n  - b: c # d\n   e: f\n  - g: h\n", "a:\n  - b: c # d\n    e: f\n  - g: h\n"],
    ["a:\n  - tin\n  -lead\n", "a:\n  - tin\n  - lead\n"],
    ["a:\n  - tin\n   - lead\n", "a:\n  - tin\n  - lead\n"],
    ["a:\n   - tin\n  - lead\n", "a:\n  - tin\n  - lead\n"],
    ["a:\n  \u2013 tin\n  \u2013 lead\n", "a:\n  - tin\n  - lead\n"],
    ["a:\n  -tin\n\n  -lead # b\nc: d", "a:\n  - tin\n\n  - lead # b\nc: d"],
    ["a: b: c\nd: [1, 2\ne: f", "a: b: c\nd: [1, 2]\ne: f"],
    ["a: [1, 2\nb: c", "a: [1, 2]\nb: c"],
    ["a: [tin, \nb: c", "a: [tin] \nb: c"],
    ["a: [1, 2 # sources\nb: c", "a: [1, 2] # sources\nb: c"],
    ["a: [1,\n  2\nb: c", "a: [1,\n  2]\nb: c"],
    ["a: {b: 1\nc: 2", "a: {b: 1}\nc: 2"],
    // Each of several lines with an error has the repair that it has alone.
    [
      "- a: [b] c\n  d: [1],\n- { e: f [1], g: h }\n- a: i",
      '- a: "[b] c"\n  d: [1]\n- { e: "f [1]", g: h }\n- a: i',
    ],
    [
      "- a: 'b's c'\n- d: \"e\" f\n- { g: h, e: f [1] }\n- a: i",
      '- a: "b\'s c"\n- d: \'"e" f\'\n- { g: h, e: "f [1]" }\n- a: i',
    ],
    ["a: *b c\nd: [e] f\ng: {h: i [j]}", 'a: "*b c"\nd: "[e] f"\ng: {h: "i [j]"}'],
    ["a:\n  - {b: LME: prices, c: 2}\n", 'a:\n  - {b: "LME: prices", c: 2}\n'],
    ["a: [tin, #quota]\nb: c", 'a: [tin, "#quota"]\nb: c'],
    ["a: [#quota, tin, #ban ] # tags\nb: c", 'a: ["#quota", tin, "#ban" ] # tags\nb: c'],
    ["a: {b: #quota}\nc: d", 'a: {b: "#quota"}\nc: d'],
    ["a: [tin, # two words]\nb: c", undefined],
    ["a: [tin, # lead]\n  zinc]\nb: c", undefined],
    // The text was probably cut off.
    ["a: [1, 2", undefined],
    // It may be a text, or a bracket of its text is open too.
    ["a: [Update nickel\nb: c", undefined],
    ["a: {b: Rose [1, c: 2\nd: e", undefined],
    ["a: [1, {b: c\nd: e", undefined],
    ["a: {Update\nb: c", undefined],
    ["a:\n  b: [1,\n  2\nc: 3", undefined],
    ["minerals: - tin", undefined],
  ])("%j", (source, expected = source) => {
    expect(repair("yaml", source, true)).toBe(source);
    expect(repair("yaml", source, false).replace(/^a: "b: c"/, "a: b: c")).toBe(expected);
  });
});

describe("yaml: quotes a text that goes on with a colon in it, and moves only keys", () => {
  const cut = "Indonesia may cut its quota, but the ministry";
  const insight = (rest: string): string => `coreInsights:\n  - ${rest}\nlanguage: en\n`;
  test.each([
    [
      `text: ${cut}\n      said: only if prices fall.\n    citations: [1]`,
      `text: "${cut}\n      said: only if prices fall."\n    citations: [1]`,
    ],
    [
      `text: ${cut}\n      said so far: no\n      decision yet.`,
      `text: "${cut}\n      said so far: no\n      decision yet."`,
    ],
    [
      `text: ${cut}\n      in Jakarta\n      said: no`,
      `text: "${cut}\n      in Jakarta\n      said: no"`,
    ],
    [`text: Tin: ${cut}\n      said no`, `text: "Tin: ${cut}\n      said no"`],
    ["text: Prices rose.\r\n      Note: of May", 'text: "Prices rose.\r\n      Note: of May"'],
    [`text: The "ban" is\n      new: it's out`, `text: 'The "ban" is\n      new: it''s out'`],
    [
      "text: 印尼可能削减配额，但该部门\n      表示: 只有",
      'text: "印尼可能削减配额，但该部门\n      表示: 只有"',
    ],
    [`${cut}\n    said: only later`, `"${cut}\n    said: only later"`],
    ["text: Tin fell, it\n      said: no # why", 'text: "Tin fell, it\n      said: no" # why'],
    // A key of the brief that ends an unfinished sentence is a word of it.
    [
      "text: It did not give a\n      date: it is open",
      'text: "It did not give a\n      date: it is open"',
    ],
    ["text: It has no\n      kind: it is open", 'text: "It has no\n      kind: it is open"'],
    ["text: Tin rose in May\n      kind: fact", "text: Tin rose in May\n    kind: fact"],
    [
      "text: Tin rose in\n      May.\n     kind: fact",
      "text: Tin rose in\n      May.\n    kind: fact",
    ],
    [
      `text: ${cut}\n      said: no\n      kind: view`,
      `text: "${cut}\n      said: no"\n    kind: view`,
    ],
    ["text: Tin rose in May.\n     citatoins: [1]", "text: Tin rose in May.\n    citatoins: [1]"],
    // A list in YAML may have the column of its key.
    [
      "citations: [1]\n     minerals:\n     - tin\n     - lead\n    text: A",
      "citations: [1]\n    minerals:\n    - tin\n    - lead\n    text: A",
    ],
    ["text: A\n    citations: [1]\n     kind: fact", "text: A\n    citations: [1]\n    kind: fact"],
    ["citations:\n      - 1\n     kind: fact", "citations:\n      - 1\n    kind: fact"],
    [
      "text: A b.\n     citations: [1]\n      kind: fact",
      "text: A b.\n    citations: [1]\n    kind: fact",
    ],
    // It may be a key or a text, or a comment is in the way.
    ["text: Tin rose in May.\n     note: of the LME", undefined],
    ["text: Tin rose in May,\n     said: [1]", undefined],
    ["text: Tin rose in May,\n     said: no # or\n     yes", undefined],
    [`text: Tin rose, it\n     said: ${"no ".repeat(120)}`, undefined],
    ["kind: fact\n     said: no", undefined],
    ["citations: [1]\n     said: no", undefined],
  ])("%j", (source, expected = source) => {
    expect(repair("yaml", insight(source), false)).toBe(insight(expected));
  });

  test.each([
    [
      "headline: Tin rises, but\n  officials warn: no",
      'headline: "Tin rises, but\n  officials warn: no"',
    ],
    ["source:\n  name: Ore Desk\n    url: x", "source:\n  name: Ore Desk\n  url: x"],
    ["source:\n  name: X\n url: x", undefined],
    ["extensions:\n  a: [1]\n   url: x", "extensions:\n  a: [1]\n  url: x"],
    ["extensions:\n  a: Tin fell\n    b: 1", undefined],
    ["extensions:\n  a: Tin fell\n    b: in May", 'extensions:\n  a: "Tin fell\n    b: in May"'],
  ])("in the article or the front matter: %j", (source, expected = source) => {
    expect(repair("yaml", `${source}\nlanguage: en\n`, false)).toBe(`${expected}\nlanguage: en\n`);
    const page = (front: string): string => `---\n${front}\nlanguage: en\n---\n\n- One\n`;
    expect(repair("markdown", page(source), false)).toBe(page(expected));
  });
});

describe("reads a repairable text as if it were repaired, with the original positions", () => {
  test.each([
    ["json", "{'a': \"b\", c: [1,], // d\n 'e': 'f'\n}", { a: "b", c: [1], e: "f" }],
    ["json", "{'a': 'b', 'c' 'd'}", { a: "b" }],
    ["yaml", "a: b: c\nd: [e] f\ng: h", { a: "b: c", d: "[e] f", g: "h" }],
    [
      "markdown",
      '---\nheadline: A\nid: b: c\n---\n\n- One\n  <!-- {kind: "fact"} -->\n',
      { id: "b: c", coreInsights: [{ text: "One", kind: "fact" }] },
    ],
  ])("%s: %j", (format, source, expected) => {
    const { documents } = fixerOf(format).parse(source, undefined, { partial: true });
    expect(documents[0]).toMatchObject({ isPartial: true, data: expected });
  });

  test("of each value", () => {
    const source = "{a: 'b\"c', // d\n 'e': [1 \n 'f']}";
    const [document] = json.parse(source, undefined, { partial: true }).documents;
    const at = (...path: (string | number)[]): string => {
      const { start, end } = document!.locate(path, "value");
      return source.slice(start.offset, end.offset);
    };
    expect([at("a"), at("e"), at("e", 0), at("e", 1)]).toEqual([
      "'b\"c'",
      "[1 \n 'f']",
      "1",
      "'f'",
    ]);
  });
});

/** Removes and replaces characters of JSON and YAML that matter for their syntax. */
const damage = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    text: fc.constantFrom(
      "",
      ",",
      "None",
      "'",
      '"',
      ": ",
      "\n",
      "// x\n",
      "#",
      "[",
      "}",
      "\t",
      "“",
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

test.each([json, yaml])(
  "$name: any damage is read without an error, and each repair helps",
  ({ name, serialise }) => {
    const article = {
      schemaVersion: "1.0",
      headline: "A: b",
      language: "en",
      coreInsights: [{ text: 'It\'s [so] {far}, "no"', citations: [1, 2] }],
    };
    const written = serialise([article]).text;
    const fixer = fixerOf(name);
    fc.assert(
      fc.property(damage, (changes) => {
        const source = changes.reduce((text, { at, text: added }) => {
          const place = Math.floor(at * text.length);
          return text.slice(0, place) + added + text.slice(place + 1);
        }, written);
        const { diagnostics } = fixer.parse(source, undefined, { partial: true });
        const errors = (text: string) =>
          fixer.parse(text).diagnostics.filter(({ severity }) => severity === "error").length;
        for (const { repair: own } of diagnostics) {
          if (own === undefined) continue;
          const { text, repaired } = repairText(source, [own], fixer);
          expect(repaired === 0 || errors(text) < errors(source)).toBe(true);
        }
        // Making all of them twice changes nothing.
        const all = repair(name, repair(name, source, true), false);
        expect(repair(name, repair(name, all, true), false)).toBe(all);
      }),
      { numRuns: runs / 5 },
    );
  },
);

describe("hostile texts are read in a short time, and never throw", () => {
  const parse = (format: string, text: string) =>
    fixerOf(format).parse(text, undefined, { partial: true });
  test.each([
    ["json", "deep lists", `${"[".repeat(50_000)}1,${"]".repeat(50_000)}`],
    ["json", "deep objects in single quotes", `${"{'a':".repeat(5000)}1${"}".repeat(5000)}`],
    ["json", "many comments", `{${"// x\n".repeat(20_000)}}`],
    ["json", "many single quotes", `[${"'a',\n".repeat(20_000)}]`],
    ["json", "only quotes", "'\u201C\u201D\"".repeat(20_000)],
    ["yaml", "many colons", "a: b: c\n".repeat(3000)],
    ["yaml", "many values that cannot be repaired", 'a: [x] y: z\n  - "b" c\n'.repeat(500)],
    ["yaml", "many maps of open brackets", `- { a: b ${"[".repeat(900)} }\n`.repeat(300)],
    ["yaml", "many nested brackets", `- ${"{a: [".repeat(150)}\n`.repeat(300)],
    ["yaml", "many brackets before text", `- [${"[a] b,".repeat(140)} c [d]]\n`.repeat(300)],
    ["yaml", "many lines that are indented too far", "c:\n  - a: [1]\n     b: [2]\n".repeat(1500)],
    ["yaml", "many texts that go on with a colon", "c:\n  - a: b c,\n     d: e f\n".repeat(1500)],
    ["yaml", "lines that go on and on", `a: b c,\n${"  d: e f,\n".repeat(20_000)}`],
    ["markdown", "a comment of comments", `# A\n\n- x\n  <!-- {${"/* */".repeat(5000)}} -->\n`],
  ])("%s: %s", (format, _, text) => {
    const { diagnostics } = parse(format, text);
    expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
  });
});
