import { describe, expect, test } from "vitest";
import { allFormats } from "./all-formats.ts";

// Each of these once took a format quadratic time, or is built to. A run that hangs fails by the time limit.
const many = 100_000;
const sources: Readonly<Record<string, string>> = {
  nothing: "",
  "zero bytes": "\0".repeat(many),
  "unclosed scripts": "<script ".repeat(many),
  "unclosed elements": "<mineral-brief ".repeat(many),
  "unclosed comments": "<!--".repeat(many),
  comments: "<!-- -->".repeat(many),
  bullets: `# h\n${"- a [1]\n".repeat(many)}`,
  headings: `# h\n${"## g\n".repeat(many)}`,
  "wrapped lines": `# h\n- a\n${"  b\n".repeat(many)}`,
  "front matters": "---\nid: x\n".repeat(many / 10),
  "comments of fields": `# h\n- a\n${"<!-- {} -->\n".repeat(many)}`,
  "unclosed footnotes": `# h\n- ${"[^".repeat(many)}`,
  "unclosed citations": `# h\n- ${"[1-".repeat(many)}`,
  "spaces before a citation": `# h\n- ${" \t".repeat(many)}[1]`,
  "hashes in a heading": `# ${"# ".repeat(many)}x`,
  "unclosed links": `# h\n[^1]: ${"[a".repeat(many)}`,
  dashes: `# h\n[^1]: ${" — ".repeat(many)}`,
  backslashes: `# h\n[^1]: ${"\\".repeat(many)}`,
  entities: `# h\n- ${"&#1".repeat(many)}`,
  "escaped colons": `["${'\\":'.repeat(many)}"]`,
  "spaces before a colon": `{"a"${" ".repeat(many)}:1}`,
  "keys that stand twice": `[${'{"a":1,"a":2},'.repeat(many / 10)}1]`,
  "a flow list": `[${"a,".repeat(many / 4)}a]`,
  "aliases of one anchor": `a: &a 1\nb: [${"*a,".repeat(many / 10)}]`,
  quotes: `a: '${"'".repeat(many)}`,
  "lines of comment": "# x\n".repeat(many),
};

describe.each(allFormats.map((format) => [format.name, format] as const))(
  "%s neither throws nor hangs",
  (_, format) => {
    test.each(Object.entries(sources))(
      "on %s",
      (_name, source) => {
        format.sniff?.(source);
        const result = format.parse?.(source);
        for (const { locate } of result?.documents.slice(0, 1) ?? [])
          locate(["headline"], "missing");
        expect(result).toBeDefined();
      },
      10_000,
    );
  },
);
