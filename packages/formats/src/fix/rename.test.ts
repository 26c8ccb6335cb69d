import { describe, expect, test } from "vitest";
import { fixerNames, loadFixer } from "./load-fixer.ts";
import { fixText } from "./fix-text.ts";
import { renameKey } from "./rename-key.ts";
import { applyTextEdits } from "./text-edit.ts";

const fixers = await Promise.all(fixerNames.map((name) => loadFixer(name)));
const fixerOf = (format: string) => fixers.find(({ name }) => name === format)!;
const front = '---\nschemaVersion: "1.0"\nlanguage: en\n---\n\n# A\n\n';

describe("changes the id of a reference and the citations of it", () => {
  const edits = (id: unknown, ...citations: number[]) => [
    { path: ["references", 0, "id"], value: id },
    ...citations.map((index) => ({ path: ["coreInsights", 0, "citations", index], value: id })),
  ];
  test.each([
    ["[^1]", 0, "mofcom", "[^mofcom]"],
    ["[^1][^2]", 0, 7, "[^7][^2]"],
    ["[1, 2]", 0, 7, "[7, 2]"],
    ["[1, 2]", 0, "mofcom", "[^mofcom][2]"],
    ["[3, 1-2]", 1, "mofcom", "[3][^mofcom][2]"],
    ["[1-2]", 0, 7, "[7][2]"],
    ["<sup>1</sup>", 0, 7, "[7]"],
    ["<sup>1</sup>", 0, "mofcom", "[^mofcom]"],
    ["[web:1]", 0, 7, "[7]"],
    ["[来源1]", 0, "mofcom", "[^mofcom]"],
    ["[1](#note)", 0, "mofcom", "[^mofcom]"],
    ["【1†source】", 0, "mofcom", "[^mofcom]"],
  ])("markdown: %s", (marks, index, id, expected) => {
    const source = `${front}- Text${marks}\n\n## References\n\n- [1] Title\n`;
    const { text } = fixText(
      source,
      [{ document: 0, edits: edits(id, index) }],
      fixerOf("markdown"),
    );
    expect(text).toBe(source.replace(marks, expected).replace("- [1]", `- [${id}]`));
  });

  test("markdown: in a mark with a locator, and in the comment that completes it", () => {
    const comment = '<!-- {"citations":[{"id":1,"locator":"p. 4","quote":"Q"}]} -->';
    const source = `${front}- Text[^1, p. 4]\n  ${comment}\n\n## References\n\n[^1]: Title\n`;
    const changed = [
      { path: ["references", 0, "id"], value: "a" },
      { path: ["coreInsights", 0, "citations", 0, "id"], value: "a" },
    ];
    const { text } = fixText(source, [{ document: 0, edits: changed }], fixerOf("markdown"));
    expect(text).toBe(
      source.replace("[^1, ", "[^a, ").replace('"id":1', '"id":"a"').replace("[^1]:", "[^a]:"),
    );
  });

  test.each([
    ["[1, p. 4]", 7, "[7, p. 4]"],
    ["[1, p. 4]", "a", "[^a, p. 4]"],
    ["[1 p.4]", "a", "[^a, p.4]"],
  ])("markdown: in %s", (mark, id, expected) => {
    const source = `${front}- Text ${mark}\n\n## References\n\n- [1] Title\n`;
    const changed = [
      { path: ["references", 0, "id"], value: id },
      { path: ["coreInsights", 0, "citations", 0, "id"], value: id },
    ];
    const { text } = fixText(source, [{ document: 0, edits: changed }], fixerOf("markdown"));
    expect(text).toBe(source.replace(mark, expected).replace("- [1]", `- [${id}]`));
  });

  test("yaml and json: quotes a word where the format needs it", () => {
    const yaml = "coreInsights:\n  - text: A\n    citations: [1, 2]\nreferences:\n  - id: 1\n";
    expect(fixText(yaml, [{ document: 0, edits: edits("a", 0) }], fixerOf("yaml")).text).toBe(
      yaml.replace("[1,", "[a,").replace("id: 1", "id: a"),
    );
    const json = '{"coreInsights":[{"text":"A","citations":[1,2]}],"references":[{"id":1}]}';
    expect(fixText(json, [{ document: 0, edits: edits("a", 0) }], fixerOf("json")).text).toBe(
      json.replace("[1,", '["a",').replace('"id":1', '"id":"a"'),
    );
  });
});

test("skips a fix of an article that the text does not have", () => {
  const fix = { document: 0, edits: [{ path: ["headline"], value: "B" }] };
  const { text, skipped } = fixText("headline: [A\n", [fix], fixerOf("yaml"));
  expect({ text, skipped }).toEqual({ text: "headline: [A\n", skipped: [fix] });
});

describe("renames a key", () => {
  const path = ["coreInsights", 0, "kindd"];
  test.each([
    ["yaml", "coreInsights:\n  - text: A # why\n    kindd: fact\n"],
    ["yaml", 'coreInsights:\n  - { text: A, "kindd": fact }\n'],
    ["json", '{"coreInsights": [{"text": "A", "kindd" : "fact"}]}'],
    ["markdown", `${front}- A\n  <!-- {"kindd": "fact"} -->\n`],
  ])("%s: %j", (format, source) => {
    const edit = renameKey(source, { document: 0, path, to: "kind" }, fixerOf(format))!;
    expect(applyTextEdits(source, [edit])).toBe(source.replace("kindd", "kind"));
  });

  test.each([
    ["the object has the new key", "coreInsights:\n  - kind: a\n    kindd: fact\n"],
    ["the text has no such key", "coreInsights:\n  - text: A\n"],
    ["an alias shares the value", "a: &x { kindd: b }\ncoreInsights:\n  - *x\n"],
  ])("not if %s", (_, source) => {
    expect(renameKey(source, { document: 0, path, to: "kind" }, fixerOf("yaml"))).toBeUndefined();
  });
});
