import { allFormats } from "@mineral-brief/formats";
import { labelLanguages } from "@mineral-brief/schema/reading";
import { describe, expect, test } from "vitest";
import { openMarked, samples } from "../open-marked.ts";
import { usualLanguages } from "./code-choices.ts";
import { completeAt, type Completion } from "./complete.ts";

type Format = keyof typeof samples;

/** Replaces a part of the sample of a format. The new part has the cursor. */
function inSample(format: Format, part: string, marked: string): string {
  expect(samples[format]).toContain(part);
  return samples[format].replace(part, () => marked);
}

function complete(format: string, marked: string): Completion[] {
  const { brief, offset } = openMarked(format, marked);
  return completeAt(brief, offset);
}

const labels = (found: readonly Completion[]): string[] => found.map(({ label }) => label);

/** Accepts a completion and returns the text with `|` at the cursor. */
function accept(format: string, marked: string, label: string): string {
  const { brief, offset } = openMarked(format, marked);
  const { edit, cursor, alsoEdit } = completeAt(brief, offset).find((one) => one.label === label)!;
  const at = cursor ?? edit.text.length;
  const written = `${edit.text.slice(0, at)}|${edit.text.slice(at)}`;
  const text = brief.text.slice(0, edit.start) + written + brief.text.slice(edit.end);
  return alsoEdit === undefined
    ? text
    : text.slice(0, alsoEdit.start) + alsoEdit.text + text.slice(alsoEdit.start);
}

describe("offers the terms of a list", () => {
  test.each<[string, Format, string, string]>([
    ["in a flow list", "yaml", "[gallium, tungsten]", "[gallium, ger|]"],
    ["in an open flow list", "yaml", "[gallium, tungsten]", "[gallium, ger|"],
    ["in open quotes", "yaml", "[gallium, tungsten]", '[gallium, "ger|'],
    ["in closed quotes", "yaml", "[gallium, tungsten]", '[gallium, "ger|"]'],
    ["in an item", "yaml", "      - gallium\n", "      - gallium\n      - ger|\n"],
    ["before more items", "yaml", "      - gallium\n", "      - ger|\n      - gallium\n"],
    ["after a key", "yaml", "minerals: [gallium, tungsten]", "minerals: ger|"],
    ["in closed quotes", "json", '["gallium"]', '["gallium", "ger|"]'],
    ["in open quotes", "json", '["gallium"]', '["gallium", "ger|'],
    ["without quotes", "json", '["gallium"]', '["gallium", ger|]'],
    ["in the front matter", "markdown", "[gallium, tungsten]", "[gallium, ger|]"],
    ["in a comment", "markdown", '["gallium"]', '["gallium","ger|"]'],
    ["in open quotes of a comment", "markdown", '{"minerals":["gallium"]}', '{"minerals":["ger|'],
  ])("%s (%s)", (_, format, part, marked) => {
    const found = labels(complete(format, inSample(format, part, marked)));
    expect(found).toContain("germanium");
    expect(found).not.toContain("gallium");
  });

  test("all of them where nothing is typed", () => {
    const empty = inSample("yaml", "      - gallium\n", "      - |\n");
    expect(labels(complete("yaml", empty)).length).toBeGreaterThan(60);
    const kind = inSample("yaml", "    kind: company", "    kind: |");
    expect(labels(complete("yaml", kind))).toEqual(
      expect.arrayContaining(["company", "government", "media"]),
    );
  });

  test.each([
    ["a Chinese name", "锗"],
    ["an English alias", "wolf"],
  ])("by %s", (_, typed) => {
    const found = complete("yaml", inSample("yaml", "[gallium, tungsten]", `[${typed}|]`));
    expect(labels(found)[0]).toMatch(/^(?:germanium|tungsten)$/);
  });

  test("quotes an id that YAML would read as another type", () => {
    const marked = inSample("yaml", "minerals: [gallium, tungsten]", "places: [N|]");
    expect(accept("yaml", marked, "NO")).toContain('places: ["NO"|]');
  });
});

describe("offers the best first", () => {
  const firstOf = (list: string, typed: string): string | undefined =>
    labels(complete("yaml", inSample("yaml", "minerals:", `${list}: [${typed}|]\nx:`)))[0];

  test.each([
    ["places", "NO", "NO"],
    ["places", "de", "DE"],
    ["places", "Guinea", "GN"],
    ["places", "Europ", "EU"],
    ["places", "South Kor", "KR"],
    ["places", "Côte d'Iv", "CI"],
    ["minerals", "co", "copper"],
    ["minerals", "ni", "nickel"],
    ["minerals", "tu", "tungsten"],
    ["minerals", "le", "lead"],
    ["minerals", "rare ear", "rare-earths"],
  ])("%s: [%s|] -> %s", (list, typed, id) => {
    expect(firstOf(list, typed)).toBe(id);
  });

  test.each([
    ["yaml", "|", ["schemaVersion", "headline", "language", "coreInsights", "$schema"]],
    ["yaml", "headline: A\n|", ["schemaVersion", "language", "coreInsights", "$schema"]],
    ["json", '{"|"}', ["schemaVersion", "headline", "language", "coreInsights", "$schema"]],
    ["markdown", "---\n|\n---\n\n# A\n", ["schemaVersion", "language"]],
    ["yaml", "groups:\n  - title: Supply\n    |", ["insights", "id"]],
    ["yaml", "references:\n  - |", ["id", "kind"]],
    ["yaml", "date|", ["datePublished", "dateModified"]],
  ])("the keys that an object must have: %s %j", (format, marked, expected) => {
    expect(labels(complete(format, marked)).slice(0, expected.length)).toEqual(expected);
  });
});

describe("offers the codes of standards", () => {
  test.each([
    ["language: |", ["en", "zh", "zh-Hans", "zh-Hant"]],
    ["language: rus|", ["ru"]],
    ["language: 中文|", ["zh", "zh-Hans", "zh-Hant"]],
    ["language: kaz|", ["kk"]],
    ["headline: { value: A, lang: chin| }", ["zh"]],
    ["timeZone: shang|", ["Asia/Shanghai"]],
    ["timeZone: new york|", ["America/New_York"]],
    ["timeZone: utc|", ["UTC"]],
    ["coreInsights: [{ text: A, figures: [{ text: B, currency: | }] }]", ["USD", "CNY", "EUR"]],
    ["coreInsights: [{ text: A, figures: [{ text: B, currency: yuan| }] }]", ["CNY"]],
    ["coreInsights: [{ text: A, figures: [{ text: B, currency: kz| }] }]", ["KZT"]],
    ["rights: { license: cc-by-4| }", ["CC-BY-4.0"]],
    ["provenance: { digitalSourceType: trained| }", ["trainedAlgorithmicMedia"]],
  ])("%j -> %j", (marked, expected) => {
    expect(labels(complete("yaml", marked)).slice(0, expected.length)).toEqual(expected);
  });

  test("in JSON, with the quotes", () => {
    expect(accept("json", '{"language": |}', "zh-Hans")).toBe('{"language": "zh-Hans"|}');
  });

  test("first the languages that have labels", () => {
    expect(usualLanguages.filter((id) => id !== "zh-Hans").sort()).toEqual(
      [...labelLanguages].sort(),
    );
  });
});

describe("a value is the complete scalar at the cursor", () => {
  test.each([
    ["[South Kor|]", "[KR|]"],
    ["[CN, South Kor|, US]", "[CN, KR|, US]"],
    ["[South| Korea]", "[KR|]"],
    ["\n  - South Kor|\n", "\n  - KR|\n"],
    ["\n  - South Kor| # the South\n", "\n  - KR| # the South\n"],
    ['["South Kor|"]', '["KR|"]'],
    ["[\n  South Kor|\n]", "[\n  KR|\n]"],
    ["[| US]", "[KR| US]"],
  ])("places: %j -> %j", (marked, expected) => {
    const text = inSample("yaml", "minerals: [gallium, tungsten]", `places: ${marked}`);
    expect(accept("yaml", text, "KR")).toContain(`places: ${expected}`);
  });
});

describe("a list of objects is written as a block", () => {
  test.each([
    ["core|", "coreInsights", "coreInsights:\n  - text: |"],
    ["groups:\n  - ins|", "insights", "groups:\n  - insights:\n      - text: |"],
    ["gro|", "groups", "groups:\n  - title: |"],
    ["ref|", "references", "references:\n  - id: |"],
    ["org|", "organizations", "organizations:\n  - id: |"],
    [
      "coreInsights:\n  - text: A\n    fig|",
      "figures",
      "coreInsights:\n  - text: A\n    figures:\n      - text: |",
    ],
    ["coreInsights: [{ fig|", "figures", "coreInsights: [{ figures: [{ | }]}]"],
    ["min|", "minerals", "minerals: [|]"],
    ["core|:", "coreInsights", "coreInsights|:"],
    ["coreInsights:\n  |", "- text", "coreInsights:\n  - text: |"],
    ["coreInsights:\n  - text: A\n  |", "- text", "coreInsights:\n  - text: A\n  - text: |"],
  ])("%j: %s", (marked, label, expected) => {
    expect(accept("yaml", marked, label)).toBe(expected);
  });

  test("in JSON, as a list with an object", () => {
    expect(accept("json", "{ref|}", "references")).toBe('{"references": [{|}]}');
  });
});

describe("offers the ids that the brief declares", () => {
  test.each<[Format, string, string, string[]]>([
    ["yaml", "[1, usgs-2026]", "[1, |]", ["usgs-2026", "1"]],
    ["yaml", "[1, usgs-2026]", "[|, 1]", ["usgs-2026", "1"]],
    ["yaml", "[1, usgs-2026]", "[{ id: 1 }, |", ["1", "usgs-2026"]],
    ["yaml", "[1, usgs-2026]", "\n      - 1\n      - |", ["usgs-2026", "1"]],
    ["yaml", "[1, usgs-2026]", "\n      - |\n      - id: 1", ["usgs-2026", "1"]],
    ["json", '[1, "usgs-2026"]', "[1, |]", ["usgs-2026", "1"]],
    ["json", '[1, "usgs-2026"]', '["|", {"id": 1}]', ["usgs-2026", "1"]],
    ["markdown", "[^1][^usgs-2026]", "[^1][^|]", ["usgs-2026", "1"]],
    ["markdown", " rose.[^1][^usgs-2026]", "[^1] rose.[^|]", ["1", "usgs-2026"]],
    ["yaml", "[1, usgs-2026]", "[1, us|", ["usgs-2026"]],
    ["json", '[1, "usgs-2026"]', '[1, "us|"]', ["usgs-2026"]],
    ["markdown", "rose.[^1]", "rose.[^|]", ["1", "usgs-2026"]],
    ["markdown", "rose.[^1]", "rose.[^us|", ["usgs-2026"]],
    ["markdown", "rose.[^1]", "rose [|]", ["1"]],
    ["yaml", "[cove-capital]", "[|]", ["cove-capital"]],
    ["markdown", '["cove-capital"]', '["|"]', ["cove-capital"]],
  ])("%s: %s -> %s", (format, part, marked, expected) => {
    const found = complete(format, inSample(format, part, marked));
    expect(labels(found.filter(({ kind }) => kind !== "key"))).toEqual(expected);
  });

  test.each([
    ["- |", ["1", "usgs-2026", "id", "locator"]],
    ["- u|", ["usgs-2026", "quote"]],
    ["- |\n        locator: p. 3", ["id", "quote"]],
    ["- { | }", ["id", "quote"]],
    ["- id: |", ["1", "usgs-2026"]],
  ])("before the keys of an item in YAML: %s", (item, expected) => {
    const list = `citations:\n      ${item}\n`;
    const found = labels(complete("yaml", inSample("yaml", "citations: [1, usgs-2026]", list)));
    expect(found.filter((label) => expected.includes(label))).toEqual(expected);
  });

  describe("only those of the article at the cursor", () => {
    const article = (title: string, citations: string) => ({
      schemaVersion: "1.0",
      headline: title,
      language: "en",
      coreInsights: [{ text: "One", citations: [citations] }],
      references: [{ id: 1, title }],
    });
    const [yaml, json, markdown] = ["yaml", "json", "markdown"].map((format) => {
      const { serialise } = allFormats.find(({ name }) => name === format)!;
      const articles = [article("Reuters on tin", "a"), article("USGS on tin", "b")];
      return (serialise!(articles as never) as { text: string }).text;
    });

    test.each([
      ["yaml", yaml!, /\[b\]|- b$/m, "[|]", "USGS on tin"],
      ["yaml", yaml!, /\[a\]|- a$/m, "[|]", "Reuters on tin"],
      [
        "yaml",
        "references: [{ id: 1, title: Tin }]\n---\ncoreInsights:\n  - citations: [b]\nreferences: [{ id: 1, title: Zinc }]\n",
        /\[b\]/,
        "[|]",
        "Zinc",
      ],
      ["json", json!, /"b"/, "|", "USGS on tin"],
      ["json", json!, /"a"/, "|", "Reuters on tin"],
      ["markdown", markdown!, /\[\^b\]/, "[^|]", "USGS on tin"],
      ["markdown", markdown!, /\[\^a\]/, "[^|]", "Reuters on tin"],
    ])("%s %#", (format, text, citation, marked, title) => {
      expect(text).toMatch(citation);
      const found = complete(format, text.replace(citation, marked));
      expect(found.map(({ detail }) => detail)).toEqual([title]);
    });
  });

  test("before the terms of the vocabulary", () => {
    const relation = "    relations:\n      - from: [|]\n    citations: [1, usgs-2026]";
    const marked = inSample("yaml", "    citations: [1, usgs-2026]", relation);
    expect(labels(complete("yaml", marked)).slice(0, 2)).toEqual(["cove-capital", "CN"]);
  });

  test("a number replaces the quotes that JSON does not need", () => {
    const marked = inSample("json", '[1, "usgs-2026"]', '["|"]');
    expect(accept("json", marked, "1")).toContain('"citations": [1|]');
  });
});

describe("in NDJSON, in each line", () => {
  const line = (title: string, minerals: string): string =>
    `{"headline":"${title}","minerals":${minerals},"references":[{"id":1,"title":"${title}"}]}`;

  test.each([
    ["a term", line("A", "[]"), '{"minerals":["ger|"]}', "germanium"],
    ["a key", line("A", "[]"), '{"headline":"B","lang|"}', "language"],
    ["a term above another line", '{"minerals":["ger|"]}', line("A", "[]"), "germanium"],
  ])("%s", (_, one, two, label) => {
    const marked = `${one}\n${two}\n`;
    expect(labels(complete("ndjson", marked))).toContain(label);
    const [first, second] = accept("ndjson", marked, label).split("\n");
    expect([first, second].filter((each) => !each!.includes("|"))).toEqual([line("A", "[]")]);
  });

  test("only the ids of its own article", () => {
    const found = complete(
      "ndjson",
      `${line("A", "[]")}\n{"coreInsights":[{"text":"T","citations":[|]}],"references":[{"id":1,"title":"B"}]}\n`,
    );
    expect(found.map(({ detail }) => detail)).toEqual(["B"]);
  });
});

test.each([
  ["[|]", "[3|]"],
  ["[|", "[3|]"],
  ["[1, |]", "[1, 3|]"],
  ["[1, |2]", "[1, 3|, 2]"],
  ["[|1, 2]", "[3|, 1, 2]"],
  ["[1,| 2]", "[1,3|, 2]"],
  ["[3|, 2]", "[3|, 2]"],
  ["[1, 3|, 2]", "[1, 3|, 2]"],
  ["[|1-2]", "[3|, 1-2]"],
  ["[| and fell [2]", "[3|] and fell [2]"],
  ["[1, | and fell by 2] percent", "[1, 3|] and fell by 2] percent"],
])("a citation in the mark %s leaves the others", (marked, expected) => {
  const text = `---\nschemaVersion: "1.0"\nlanguage: en\n---\n\n# A\n\n- Prices rose ${marked}.\n\n## References\n\n[^3]: USGS\n`;
  expect(accept("markdown", text, "3")).toContain(`Prices rose ${expected}.\n`);
});

describe("offers the keys that an object does not have", () => {
  test.each<[string, Format, string, string]>([
    ["on a line", "yaml", "    citations: [1, usgs-2026]\n", "    citations: [1]\n    |\n"],
    ["half a word", "yaml", "    citations: [1, usgs-2026]\n", "    citations: [1]\n    ki|\n"],
    ["after a dash", "yaml", "  - text: Prices rose.\n", "  - |\n    text: A\n"],
    ["in a flow map", "yaml", "  - text: Prices rose.\n", "  - { text: A, k|\n"],
    ["in quotes", "json", '"text": "Prices rose."', '"text": "A", "ki|"'],
    ["without quotes", "json", '"text": "Prices rose."', '"text": "A", ki|'],
    ["in a comment", "markdown", '{"minerals":["gallium"]}', '{"minerals":["gallium"],"ki|"}'],
  ])("%s (%s)", (_, format, part, marked) => {
    const found = labels(complete(format, inSample(format, part, marked)));
    expect(found).toContain("kind");
    expect(found).not.toContain("minerals");
  });

  test.each(["yaml", "json", "markdown"])(
    "in a text that starts with empty lines (%s)",
    (format) => {
      const key = { yaml: "so|", json: '{"so|"}', markdown: "---\nso|\n---\n" }[format]!;
      expect(labels(complete(format, `\n\n${key}`))).toContain("source");
    },
  );

  test.each<[string, string[], string[]]>([
    ["{ name: Desk, | }", ["url"], ["name"]],
    ["{ name: Desk, n| }", [], ["name"]],
    ["{ |, name: Desk }", ["url"], ["name"]],
    ["{ n|: Desk, url: 'https://example.org/{a' }", ["name"], ["url"]],
    ['{ "na|": Desk }', ["name"], []],
    ["{ name: Jane's desk,  # it's {\n  url: a,\n  |\n}", [], ["name", "url"]],
    ["{\n  |\n  name: Desk }", ["url"], ["name"]],
  ])("in the brackets of YAML: %s", (marked, offered, omitted) => {
    const found = labels(
      complete("yaml", inSample("yaml", "headline:", `source: ${marked}\nheadline:`)),
    );
    expect(found).toEqual(expect.arrayContaining(offered));
    for (const key of omitted) expect(found).not.toContain(key);
  });

  test.each([
    [
      "the front matter",
      "language: en\n",
      "language: en\n|\n",
      ["topics", "id"],
      ["headline", "groups", "references", "coreInsights"],
    ],
    ["a comment of an insight", '{"minerals":["gallium"]}', "{|}", ["kind", "citations"], ["text"]],
    [
      "a comment of an insight in a group",
      '{"organizations":["cove-capital"]}',
      '{"|"}',
      ["kind"],
      ["text"],
    ],
    ["a comment of a group", "## Deals\n", "## Deals\n<!-- {|} -->\n", [], ["title", "insights"]],
    [
      "a comment of a reference",
      "— USGS\n",
      "— USGS\n  <!-- {|} -->\n",
      ["url", "authors"],
      ["id", "title", "publisher"],
    ],
    [
      "a field with the name of a key",
      '{"minerals":["gallium"]}',
      '{"figures":[{"|"}]}',
      ["text"],
      [],
    ],
    [
      "a key that has the cursor",
      '{"minerals":["gallium"]}',
      '{"text|":{"lang":"zh"}}',
      ["text"],
      [],
    ],
  ])("in %s, without those of the text", (_, part, marked, offered, omitted) => {
    const found = labels(complete("markdown", inSample("markdown", part, marked)));
    expect(found).toEqual(expect.arrayContaining(offered));
    for (const key of omitted) expect(found).not.toContain(key);
  });

  test("in brackets, without the keys around them", () => {
    const insight = "  - text: A\n    kind: fact\n    figures: [{ text: 5 percent, ki| }]\n";
    const marked = inSample("yaml", "  - text: Prices rose.\n", insight);
    expect(labels(complete("yaml", marked))).toEqual(["kind"]);
  });

  test("in the front matter", () => {
    const marked = inSample("markdown", "language: en\n", "language: en\npro|\n");
    expect(labels(complete("markdown", marked))).toEqual(["provenance"]);
  });
});

test.each<[string, Format, string, string]>([
  ["free text", "yaml", "text: Prices rose.", "text: Prices ro|"],
  ["a comment", "yaml", "language: en", "language: en # ga|"],
  ["a title", "markdown", "# Export controls", "# Export con|"],
  ["free text", "json", "Prices rose.", "Prices ro|"],
])("offers nothing in %s (%s)", (_, format, part, marked) => {
  expect(labels(complete(format, inSample(format, part, marked)))).toEqual([]);
});

describe("a text parses after any completion", () => {
  test.each<[Format, string, string]>([
    ["yaml", "minerals: [gallium, tungsten]", "minerals: [gal|"],
    ["yaml", "minerals: [gallium, tungsten]", "minerals: |"],
    ["yaml", "minerals: [gallium, tungsten]", 'minerals: ["|'],
    ["yaml", "minerals: [gallium, tungsten]", "|"],
    ["yaml", "[cove-capital]", "[|]"],
    ["yaml", "  - text: Prices rose.\n", "  - |\n    text: A\n"],
    ["yaml", "language: en", '"dat|"'],
    ["yaml", "language: en", "'dat|'"],
    ["json", '["gallium"]', '["gal|]'],
    ["json", '"language": "en"', '"language": "en", "dat|"'],
    ["json", '"language": "en"', '"language": "en", "date|Pub"'],
    ["json", '"text": "Prices rose."', '"text": "Prices rose.", "ki|"'],
    ["json", '["gallium"]', "[|]"],
    ["json", '"text": "Prices rose."', '"text": "Prices rose." |'],
    ["json", '"text": "Prices rose."', '|"text": "Prices rose."'],
    ["json", '"text": "Prices rose."', '"text": "Prices rose.", "|"'.replace('|"', "|")],
    ["markdown", "[gallium, tungsten]", "[|"],
    ["markdown", '["gallium"]', '["|"]'],
    ["markdown", '"minerals":["gallium"]', '"mi|"'],
    ["markdown", "rose.[^1]", "rose.[^|"],
  ])("%s: %s -> %s", (format, part, marked) => {
    const source = inSample(format, part, marked);
    const found = labels(complete(format, source));
    expect(found.length).toBeGreaterThan(0);
    const { parse } = allFormats.find(({ name }) => name === format)!;
    const broken = found.filter((label) => {
      const { diagnostics } = parse!(accept(format, source, label).replace("|", ""));
      return diagnostics.some(({ severity }) => severity === "error");
    });
    expect(broken).toEqual([]);
  });
});
