import { describe, expect, test } from "vitest";
import { yaml } from "./yaml.ts";

/** Every diagnostic as `line:column code message`. */
function faults(source: string): string[] {
  return yaml
    .parse(source)
    .diagnostics.map(
      ({ code, message, range }) => `${range.start.line}:${range.start.column} ${code} ${message}`,
    );
}

describe("reads values as YAML 1.2 does", () => {
  test.each([
    ["schemaVersion: 1.0", { schemaVersion: "1.0" }],
    ["datePublished: 2025-10-23", { datePublished: "2025-10-23" }],
    ["country: NO", { country: "NO" }],
    ["headline: 2025", { headline: 2025 }],
    ["text: true", { text: true }],
    ["1: one", { "1": "one" }],
    ["__proto__: 1", JSON.parse('{"__proto__": 1}')],
    ["a: &x [1]\nb: *x", { a: [1], b: [1] }],
    ["text: |\n  two\n  lines", { text: "two\nlines\n" }],
  ])("%s", (source, value) => {
    expect(yaml.parse(source).documents.map(({ data }) => data)).toEqual([value]);
    expect(faults(source)).toEqual([]);
  });
});

describe("says where YAML breaks, and how to mend it", () => {
  test.each([
    [
      "headline: Congo: the quota",
      "1:11 yaml-syntax a colon and a space start a new entry here; if they belong to the text, put the text in quotes",
    ],
    [
      "source: {name: Reuters, London}",
      "1:25 yaml-syntax `London` stands in { } without a value: a comma ends a value there; put the whole value in quotes",
    ],
    [
      "a: 1\nb: 2\na: 3",
      '3:1 key-duplicate the key "a" stands twice in this map; keep one of them (the first stands at 1:1)',
    ],
    ["groups:\n\t- title: A", "2:1 yaml-syntax YAML is indented with spaces, not tabs"],
    ["? [a]\n: 1", "1:3 yaml-syntax a key is a word such as `headline`, not a list or a map"],
    ["a: *nowhere", expect.stringMatching(/^1:4 yaml-syntax/)],
    ['a: "open', expect.stringMatching(/^1:9 yaml-syntax/)],
  ])("%j", (source, fault) => {
    expect(yaml.parse(source).documents).toEqual([]);
    expect(faults(source)).toContainEqual(fault);
  });
});

describe("is bounded", () => {
  test("where aliases multiply", () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) =>
        `l${level}: &l${level} [${Array(10)
          .fill(level === 0 ? "x" : `*l${level - 1}`)
          .join(", ")}]`,
    );
    expect(faults(levels.join("\n"))).toEqual([
      expect.stringMatching(/aliases expand to more than 100000 values/),
    ]);
  });

  test("where a value holds itself", () => {
    expect(faults("a: &a [*a, *a]").length).toBeGreaterThan(0);
  });

  test.each(["[", "{a: ", "- "])("where %j nests a hundred thousand times", (opening) => {
    expect(faults(opening.repeat(100_000)).length).toBeGreaterThan(0);
  });
});

test("locates keys, values and missing keys of every document", () => {
  const source = "headline: One\ngroups:\n  - title: 稀土\n---\nheadline: Two\n";
  const [first, second] = yaml.parse(source).documents;
  const slice = ({ start, end }: { start: { offset: number }; end: { offset: number } }) =>
    source.slice(start.offset, end.offset);
  expect(slice(first!.locate(["groups", 0, "title"], "value"))).toBe("稀土");
  expect(slice(first!.locate(["groups"], "key"))).toBe("groups");
  expect(first!.locate(["groups", 0, "insights"], "missing").start).toMatchObject({
    line: 3,
    column: 14,
  });
  expect(second!.locate(["headline"], "value").start).toMatchObject({ line: 5, column: 11 });
});
