import { readdirSync } from "node:fs";
import { join } from "node:path";
import { markup } from "@mineral-brief/formats/markup";
import { repository } from "../content/repository.ts";
import type { Doc } from "./doc.ts";

/** Writes the page about the JSON Schemas, with a link to each. */
export function jsonSchemaPage(): Doc {
  const files = readdirSync(join(repository, "packages/schema/json-schema/1"));
  const rows = files.map(
    (name) =>
      markup`<tr><td><a href="../../schema/1/${name}">${name}</a></td><td>${name.includes("draft-07") ? "draft-07" : "2020-12"}</td><td>${name.includes("strict") ? "rejected" : "accepted"}</td></tr>`,
  );
  const summary = "The format as JSON Schema, for editors and other programs.";
  const html = markup`<h1>JSON Schema</h1>
<p class="intro">${summary}</p>
<p>The schemas are generated from the zod schema. Tests check that all of them give the same verdict as the validator. The command <a href="../cli/schema.html"><code>schema</code></a> prints them, and <a href="article.html">The Article</a> describes every field.</p>
<div class="tablewrap" tabindex="0" role="group" aria-label="The schemas"><table><thead><tr><th scope="col">File</th><th scope="col">Version</th><th scope="col">Unknown keys and terms</th></tr></thead><tbody>${rows}</tbody></table></div>`
    .text;
  return {
    source: "packages/schema/src/zod/article.ts",
    page: "docs/reference/json-schema.html",
    title: "JSON Schema",
    summary,
    content: { html, headings: [] },
  };
}
