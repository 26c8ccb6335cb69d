import type { Article } from "@mineral-brief/schema";
import { arbitraryArticle, runs } from "@mineral-brief/fixtures";
import fc, { type GeneratorValue } from "fast-check";
import { describe, expect, test } from "vitest";
import { allFormats } from "./all-formats.ts";
import type { AlwaysWritableFormat, Format, ReadableFormat } from "./format.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { yaml } from "./yaml.ts";

const lossless = allFormats.filter(
  (format: Format): format is ReadableFormat & AlwaysWritableFormat =>
    format.parse !== undefined && format.name !== "text",
);

/** Shuffles the keys of an article, except inside values whose order the author decides. */
function shuffleKeys(value: unknown, draw: GeneratorValue, isMap = false): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => shuffleKeys(item, draw));
  const keys = Object.keys(value);
  const shuffled = draw(fc.shuffledSubarray, keys, { minLength: keys.length });
  return Object.fromEntries(
    shuffled.map((key) => {
      const own = (value as Readonly<Record<string, unknown>>)[key];
      return [
        key,
        isMap || key === "newerField" ? own : shuffleKeys(own, draw, key === "extensions"),
      ];
    }),
  );
}

test.each(lossless.map((format) => [format.name, format] as const))(
  "gives any article the same JSON after %s, for any order of keys",
  (_, { parse, serialise }) => {
    fc.assert(
      fc.property(arbitraryArticle, fc.gen(), (article, draw) => {
        const shuffled = shuffleKeys(article, draw) as Article;
        const [read] = parse(serialise([shuffled]).text).documents;
        const expected = json.serialise([article]).text;
        expect(json.serialise([shuffled]).text).toBe(expected);
        expect(json.serialise([read!.data as Article]).text).toBe(expected);
      }),
      { numRuns: runs / 5 },
    );
  },
  600_000,
);

test.each(lossless.map((format) => [format.name, format] as const))(
  "writes the same %s of any article, for any order of keys",
  (_, { serialise }) => {
    fc.assert(
      fc.property(arbitraryArticle, fc.gen(), (article, draw) => {
        const shuffled = shuffleKeys(article, draw) as Article;
        expect(serialise([shuffled]).text).toBe(serialise([article]).text);
      }),
      { numRuns: runs / 5 },
    );
  },
  600_000,
);

describe("writes keys in a fixed order", () => {
  const stated = JSON.parse(
    '{"zeta":{"b":1,"a":2},"__proto__":{"b":1,"a":2},"Alpha":1,"headline":{"lang":"zh","value":"钨"},"language":"en",' +
      '"coreInsights":[{"extensions":{"b.b":{"y":1,"x":2},"__proto__":1,"B.b":1},"citations":[1],"text":"Up."}],"schemaVersion":"1.0"}',
  ) as Article;

  test("in json: known keys in the order of the schema, then unknown ones by code unit", () => {
    expect(JSON.stringify(JSON.parse(json.serialise([stated]).text))).toBe(
      '{"schemaVersion":"1.0","headline":{"value":"钨","lang":"zh"},"language":"en",' +
        '"coreInsights":[{"text":"Up.","citations":[1],"extensions":{"B.b":1,"__proto__":1,"b.b":{"y":1,"x":2}}}],' +
        '"Alpha":1,"__proto__":{"b":1,"a":2},"zeta":{"b":1,"a":2}}',
    );
  });

  test("in html, the same", () => {
    const [, embedded] = /data-mineral-brief>(.*)<\/script>/.exec(html.serialise([stated]).text)!;
    expect(embedded).toBe(JSON.stringify(JSON.parse(json.serialise([stated]).text)));
  });

  test("in yaml, the same", () => {
    expect(yaml.serialise([stated]).text).toBe(`schemaVersion: "1.0"
headline:
  value: 钨
  lang: zh
language: en
coreInsights:
  - text: Up.
    citations:
      - 1
    extensions:
      B.b: 1
      __proto__: 1
      b.b:
        "y": 1
        x: 2
Alpha: 1
__proto__:
  b: 1
  a: 2
zeta:
  b: 1
  a: 2
`);
  });

  test("in the front matter and the comments of markdown, the same", () => {
    expect(markdown.serialise([stated]).text).toBe(`---
schemaVersion: "1.0"
headline:
  lang: zh
language: en
Alpha: 1
"\\u005f_proto__":
  b: 1
  a: 2
zeta:
  b: 1
  a: 2
---

# 钨

## Core insights

- Up. [1]
  <!-- {"extensions":{"B.b":1,"__proto__":1,"b.b":{"y":1,"x":2}}} -->
`);
  });

  test("with keys that look like an index first, as in JavaScript", () => {
    const extensions = { "org.example": 1, "10": 2, "9": 3 };
    const article: Article = { language: "en", headline: "h", schemaVersion: "1.0", extensions };
    expect(JSON.stringify(JSON.parse(json.serialise([article]).text))).toBe(
      '{"schemaVersion":"1.0","headline":"h","language":"en","extensions":{"9":3,"10":2,"org.example":1}}',
    );
  });
});
