import { spawnSync } from "node:child_process";
import { arbitraryArticle, runs } from "@mineral-brief/fixtures";
import fc from "fast-check";
import { JSON_SCHEMA, load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { yaml } from "../yaml.ts";
import { stringifyYaml } from "./stringify-yaml.ts";

// Text that some reader would read as another type or reject, and its output.
const risky: readonly (readonly [text: string, written: string])[] = [
  // Booleans, null and numbers of YAML 1.1 and 1.2.
  ...["y", "N", "yes", "NO", "on", "Off", "true", "FALSE", "~", "null", "Null"].map(quoted),
  ...["12:30:45", "190:20:30.15", "010", "0o10", "-0o7", "0777", "1_000", ".5", "-.5"].map(quoted),
  ...["0x1f", "0b1010", ".inf", "-.Inf", ".NaN", "1e3", "685.230_15e+03", "08", "+1"].map(quoted),
  // Dates, and indicators.
  ...["2001-12-14", "2001-12-14t21:59:43.10-05:00", "2001-12-14 21:59:43.10 -5"].map(quoted),
  ...["<<", "=", "!", "!a", "&", "*", "@", "%", "-", "?", "- a", "? a", "#a", "a #b"].map(quoted),
  ...["a: b", "a:", "[a]", "{a}", "|", ">", "'a'", "", " a", "a "].map(quoted),
  // Line breaks of YAML 1.1.
  ["\u0085", '"\\u0085"'],
  ["a\u2028b", '"a\\u2028b"'],
  ["a\u2029b\nc", '"a\\u2029b\\nc"'],
  // Characters that YAML allows only as escapes.
  ["\u0007", '"\\a"'],
  ["a\u007Fb", '"a\\u007fb"'],
  ["a\u009Fb", '"a\\u009fb"'],
  ["\uFEFF", '"\\ufeff"'],
  ["a\uFFFEb", '"a\\ufffeb"'],
  ["\uFFFF", '"\\uffff"'],
  // Tabs.
  ["a\tb", '"a\\tb"'],
  ["\ta", '"\\ta"'],
  ["\n\ta\n", '"\\n\\ta\\n"'],
  ["a\n\tb", "|-\n  a\n  \tb"],
  // Text that every reader reads correctly.
  ["2025-10-23T17:55", "2025-10-23T17:55"],
  ["\u{1F600}", "\u{1F600}"],
  ["a=b", "a=b"],
  ["---", "---"],
  ["\u00A0\u200B", "\u00A0\u200B"],
  ["a\nb\n", "|\n  a\n  b"],
];

function quoted(text: string): readonly [string, string] {
  return [text, JSON.stringify(text)];
}

const numbers = [0, 12, -1.5, 1e21, 5e-7, 1.5e-7, -2e100, 0.1];

/** A map with a text as a value, as an item and as a key, and one level below. */
function around(text: string): object {
  return { text, list: [text, [text]], map: { [text]: text, of: [{ [text]: [text] }] } };
}

test.each(risky)("writes %j as %s", (text, written) => {
  expect(stringifyYaml({ text }).trimEnd()).toBe(`text: ${written}`.trimEnd());
});

test("writes numbers with an exponent so that YAML 1.1 reads them as numbers", () => {
  expect(stringifyYaml({ numbers })).toBe(
    `numbers:\n  - 0\n  - 12\n  - -1.5\n  - 1.0e+21\n  - 5.0e-7\n  - 1.5e-7\n  - -2.0e+100\n  - 0.1\n`,
  );
});

describe("is read as equal data", () => {
  const readers: readonly (readonly [name: string, read: (source: string) => unknown])[] = [
    ["YAML 1.2", (source) => parse(source)],
    ["YAML 1.1", (source) => parse(source, { version: "1.1" })],
    ["js-yaml", (source) => load(source)],
    ["js-yaml with the types of JSON alone", (source) => load(source, { schema: JSON_SCHEMA })],
  ];

  test.each(readers)("by a reader of %s", (_, read) => {
    for (const [text] of risky) expect(read(stringifyYaml(around(text)))).toEqual(around(text));
  });

  test.each(readers)(
    "by a reader of %s, where a key is longer than 1,024 characters",
    (_, read) => {
      for (const key of ["x".repeat(1100), "word ".repeat(300), "\u0085".repeat(400)])
        expect(read(stringifyYaml(around(key)))).toEqual(around(key));
    },
  );

  test("any text of an article, by js-yaml", () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        expect(load(yaml.serialise([article]).text)).toEqual(article);
      }),
      { numRuns: runs / 5 },
    );
  }, 600_000);
});

const missing = missingPython();

describe("is read as equal data by PyYAML", () => {
  const timeout = 600_000;
  test.for(["SafeLoader", "CSafeLoader"])("with its %s", { timeout }, (loader, { skip }) => {
    skip(missing.has(loader), `python3 has no yaml.${loader} here`);
    const articles = fc.sample(arbitraryArticle, { numRuns: runs / 5, seed: 1 });
    const values = [...articles, ...risky.map(([text]) => around(text)), { numbers }];
    expect(
      readWithPython(
        loader,
        values.map((value) => stringifyYaml(value)),
      ),
    ).toEqual(values);
  });
});

/** The loaders that are not installed; both without Python. */
function missingPython(): ReadonlySet<string> {
  const loaders = ["SafeLoader", "CSafeLoader"];
  return new Set(
    loaders.filter((name) => spawnSync("python3", ["-c", `from yaml import ${name}`]).status !== 0),
  );
}

function readWithPython(loader: string, texts: readonly string[]): unknown {
  const program = `
import json, sys, yaml
texts = json.load(sys.stdin)
print(json.dumps([yaml.load(text, Loader=yaml.${loader}) for text in texts], default=repr))
`;
  const { status, stdout, stderr } = spawnSync("python3", ["-c", program], {
    input: JSON.stringify(texts),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return JSON.parse(stdout);
}
