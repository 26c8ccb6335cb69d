import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { table } from "../measure.mjs";

const path = (name) => fileURLToPath(new URL(`../../packages/${name}`, import.meta.url));

const entries = [
  ["schema `.`", path("schema/dist/index.js"), "4.0 KB brotli"],
  ["schema `./reading`", path("schema/dist/reading.js"), ""],
  ["schema `./lint`", path("schema/dist/lint.js"), ""],
  ["schema `./vocabulary`", path("schema/dist/vocabulary.js"), ""],
  ["schema `./zod`, with zod", path("schema/dist/zod.js"), ""],
  ["formats `./text`", path("formats/dist/text.js"), ""],
  ["formats `./json`", path("formats/dist/json.js"), ""],
  ["formats `./markdown`", path("formats/dist/markdown.js"), ""],
  ["formats `./html`", path("formats/dist/html.js"), ""],
  ["text, json and validateArticle", pageOf("text", "json"), "20.0 KB gzip"],
];

/** The code of a module as a page would write it: some formats, and the validator. */
function pageOf(...formats) {
  return [
    ...formats.map((name) => `export { ${name} } from "${path(`formats/dist/${name}.js`)}";`),
    `export { validateArticle } from "${path("schema/dist/index.js")}";`,
  ].join("\n");
}

/** Accepts an entry that is code instead of a file. */
const inlineEntry = {
  name: "inline-entry",
  resolveId: (id) => (id.startsWith("export ") ? `\0${id}` : undefined),
  load: (id) => (id.startsWith("\0export ") ? id.slice(1) : undefined),
};

/** Measures what a page loads for each entry, minified. */
export async function sizesSuite() {
  const rows = [];
  for (const [name, file, budget] of entries) {
    const bundle = await rolldown({ input: file, plugins: [inlineEntry], logLevel: "silent" });
    const { output } = await bundle.generate({ minify: true, format: "esm" });
    rows.push([name, ...sizesOf(output.map(({ code = "" }) => code).join("")), budget]);
  }
  for (const [name, file, budget] of [
    ["widget, CDN file", "mineral-brief", "15.0 KB gzip"],
    ["widget, its pictures", "mineral-brief.pictures", "6.0 KB gzip"],
  ])
    rows.push([name, ...sizesOf(readFileSync(path(`widget/dist/${file}.min.js`))), budget]);
  return table(["entry", "minified", "gzip", "brotli", "budget"], rows);
}

function sizesOf(code) {
  return [
    Buffer.byteLength(code),
    gzipSync(code, { level: 9 }).length,
    brotliCompressSync(code).length,
  ].map((bytes) => `${(bytes / 1000).toFixed(1)} KB`);
}
