import { expect, test } from "vitest";
import { docAddress } from "./doc-address.ts";
import type { Doc } from "./doc.ts";

const doc = (source: string, page: string): Doc => ({
  source,
  page,
  title: "",
  summary: "",
  content: { markdown: "" },
});
const widget = doc("packages/widget/README.md", "docs/packages/widget.html");
const text = doc("docs/formats/text.md", "docs/formats/text.html");
const rules = doc("docs/rules/README.md", "docs/rules/index.html");
const docs = [widget, text, doc("docs/formats/html.md", "docs/formats/html.html"), rules];
const repository = "https://github.com/mineral-brief/mineral-brief";

test.each([
  ["html.md#where-things-go", text, "../../docs/formats/html.html#where-things-go"],
  ["../../packages/widget/README.md#names", text, "../../docs/packages/widget.html#names"],
  ["../widget", rules, `${repository}/blob/main/docs/widget`],
  ["../../docs/rules", widget, "../../docs/rules/index.html"],
  ["../../docs/formats/", widget, "../../docs/index.html#formats"],
  [`${repository}/blob/main/docs/formats/text.md`, widget, "../../docs/formats/text.html"],
  [`${repository}/tree/main/docs/rules`, widget, "../../docs/rules/index.html"],
  ["../../LICENSE", widget, `${repository}/blob/main/LICENSE`],
  ["#install", widget, "#install"],
  ["https://example.org/a.md", widget, "https://example.org/a.md"],
])("%s links to its page on the site", (href, from, address) => {
  expect(docAddress(href, from, docs)).toBe(address);
});
