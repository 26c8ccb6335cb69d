import { html, markdown, text, yaml } from "@mineral-brief/formats";
import { webPage } from "@mineral-brief/formats/web-page";
import { pastedMarkdown } from "@mineral-brief/language/pasted-markdown";
import { expect, test } from "vitest";
import { detectFormat } from "./detect-format.ts";

const page = "<!doctype html><p>a</p>";
const ownPage = `${page}<script type="application/json" data-mineral-brief>{}</script>`;

test.each([
  ["page.html", page, undefined, webPage],
  ["page.htm", page, undefined, webPage],
  ["page.fragment.html", "<p>a</p>", undefined, webPage],
  ["pasted.txt", "<!--StartFragment--><p>a</p>", undefined, webPage],
  ["pasted.txt", "Prices rise <p>", undefined, text],
  ["<stdin>", page, undefined, webPage],
  ["<stdin>", "<p>a</p>", undefined, webPage],
  ["page", page, "html", webPage],
  ["page.html", page, "text", text],
  ["page.html", ownPage, undefined, html],
  ["page.html", "not HTML", undefined, html],
  ["brief.md", "Tin rises\nReuters · 2026-11-26", undefined, pastedMarkdown],
  ["brief.md", "# Tin rises\n\nReuters · 2026-11-26", undefined, pastedMarkdown],
  ["brief.md", "---\nlanguage: en\n---\n# Tin rises", undefined, markdown],
  ["brief.md", "\n---\nlanguage: en\n---\n# Tin rises", undefined, markdown],
  ["brief.md", "\uFEFF---\nlanguage: en\n---\n# Tin rises", undefined, markdown],
  ["brief.md", "language: en\n\n# Tin rises", undefined, markdown],
  ["brief.md", '# Tin rises\n<!-- {"kind":"fact"} -->', undefined, markdown],
  ["brief.md", "", undefined, markdown],
  ["brief.md", "# Tin rises", "text", text],
  ["<stdin>", "# Tin rises", undefined, text],
  ["<stdin>", "headline: Tin rises\n", undefined, yaml],
  ["<stdin>", "SchemaVersion: 1.0\ntitle: Tin rises\n", undefined, yaml],
  ["<stdin>", "# A draft\ntitle: Tin rises\ncoreInsights:\n", undefined, yaml],
  ["<stdin>", "title: Tin rises\ninsights:\n  - text: Tin rose.\n", undefined, yaml],
  ["<stdin>", "Title: Tin rises\nSource: Reuters\n- Tin rose [1]\n", undefined, text],
  ["<stdin>", "Tin rises\n- text: Tin rose.\n", undefined, text],
])("%s with %j and --from %s", async (name, source, from, format) => {
  expect(await detectFormat({ name, text: source }, from)).toEqual({ ok: true, format });
});

const names = "ndjson, json, html, html-fragment, markdown, yaml, text";

test.each([
  [
    "briefs.csv",
    "a .csv file cannot be read; a brief is not a table; write it as .md, .yaml, .json or .txt, for example from `mineral-brief new brief.md`",
  ],
  [
    "site.feed.json",
    `jsonfeed is a write-only format; use the brief that the file was made from. Formats that can be read: ${names}`,
  ],
  ["brief.toml", `unknown file extension .toml; set the format with --from: ${names}`],
])("%s cannot be read, with the way to go on", async (name, message) => {
  expect(await detectFormat({ name, text: "a,b" }, undefined)).toEqual({
    ok: false,
    name,
    message,
  });
});
