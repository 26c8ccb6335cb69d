import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateArticle } from "@mineral-brief/schema";
import { expect, test } from "vitest";
import { allFormats } from "./all-formats.ts";
import { csv } from "./csv.ts";

const folder = join(import.meta.dirname, "../../../docs/formats");
const pageOf = (name: string): string => readFileSync(join(folder, `${name}.md`), "utf8");

/** The language of code blocks on a page, if it is not the name of the format. */
const languages: Readonly<Record<string, string>> = { text: "", ndjson: "json" };

/** Returns the examples of a format on its page, without incomplete ones, which have `…`. */
function examplesOf(name: string): string[] {
  return [...pageOf(name).matchAll(/^```(\S*)\n([^]*?)^```$/gm)]
    .filter(([, language]) => language === (languages[name] ?? name))
    .map(([, , example]) => example!)
    .filter((example) => !example.includes("…"));
}

test("every format has a page, and every page has a format", () => {
  const pages = readdirSync(folder).map((file) => file.replace(/\.md$/, ""));
  expect(pages.toSorted()).toEqual(allFormats.map(({ name }) => name).toSorted());
});

// The HTML examples omit most of their JSON on the page.
const readable = allFormats.filter(({ name, parse }) => parse && !name.startsWith("html"));

test.each(readable.map((format) => [format.name, format] as const))(
  "each example of %s is read as valid articles, with nothing to fix",
  (name, { parse }) => {
    const examples = examplesOf(name);
    expect(examples).not.toEqual([]);
    for (const example of examples) {
      const { documents, diagnostics } = parse!(example);
      expect(diagnostics.filter(({ severity }) => severity !== "note")).toEqual([]);
      expect(documents.map(({ data }) => validateArticle(data))).toEqual(
        documents.map(({ data }) => ({ ok: true, article: data, issues: [] })),
      );
      expect(documents).not.toEqual([]);
    }
  },
);

test("the example of csv has the columns of the output", () => {
  const [header] = csv.serialise([]).text.split("\r\n");
  expect(examplesOf("csv").map((example) => example.split("\n")[0])).toEqual([header]);
});
