import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { rolldown } from "rolldown";
import webpack from "webpack";
import { table, temporaryFolder } from "../measure.mjs";

const packages = fileURLToPath(new URL("../../packages/", import.meta.url));
const dist = (name) => JSON.stringify(join(packages, name));

/** What a page imports, as code. */
const imports = [
  ["schema `.`", all("schema/dist/index.js"), "4.0 KB brotli"],
  ["`validateArticle` of `.`", one("validateArticle", "schema/dist/index.js"), "4.0 KB brotli"],
  ["`formatPath` of `.`", one("formatPath", "schema/dist/index.js"), "0.5 KB gzip"],
  ["schema `./reading`", all("schema/dist/reading.js"), ""],
  ["`textOf` of `./reading`", one("textOf", "schema/dist/reading.js"), "0.5 KB gzip"],
  ["schema `./canonical-keys`", all("schema/dist/canonical-keys.js"), ""],
  ["schema `./labels`", all("schema/dist/labels.js"), ""],
  ["schema `./lint`", all("schema/dist/lint.js"), ""],
  ["schema `./standard-json-schema`", all("schema/dist/standard-json-schema.js"), ""],
  ["schema `./tagging`", all("schema/dist/tagging.js"), ""],
  ["schema `./verify`", all("schema/dist/verify.js"), ""],
  ["schema `./vocabulary`", all("schema/dist/vocabulary.js"), ""],
  ["schema `./zod`, with zod", all("schema/dist/zod.js"), "35.0 KB gzip"],
  ["formats `./text`", all("formats/dist/text.js"), ""],
  ["formats `./json`", all("formats/dist/json.js"), ""],
  ["formats `./markdown`", all("formats/dist/markdown.js"), ""],
  ["formats `./html`", all("formats/dist/html.js"), ""],
  [
    "json and validateArticle, text on demand",
    one("json", "formats/dist/json.js") + one("validateArticle", "schema/dist/index.js"),
    "22.0 KB gzip",
  ],
  [
    "text, json and validateArticle",
    [
      one("text", "formats/dist/text.js"),
      one("json", "formats/dist/json.js"),
      one("validateArticle", "schema/dist/index.js"),
    ].join(""),
    "22.0 KB gzip",
  ],
];

function all(file) {
  return `export * from ${dist(file)};\n`;
}

function one(name, file) {
  return `export { ${name} } from ${dist(file)};\n`;
}

/** Measures what a page loads for each import, minified, with three bundlers. Vite bundles with rolldown. */
export async function sizesSuite() {
  const folder = temporaryFolder();
  const rows = [];
  for (const [name, code, budget] of imports) {
    const input = join(folder, "page.mjs");
    writeFileSync(input, code);
    const withRolldown = await bundleWithRolldown(input);
    const others = [await bundleWithEsbuild(input), await bundleWithWebpack(input, folder)];
    rows.push([name, ...sizesOf(withRolldown), ...others.map(gzipped), budget]);
  }
  const byNpm = await bundleWithRolldown(join(packages, "widget/dist/define.js"), loadedFirst);
  rows.push(["widget `./define` by npm, first", ...sizesOf(byNpm), "", "", ""]);
  for (const [name, file, budget] of [
    ["widget, first file", "mineral-brief", "18.0 KB gzip"],
    ["widget, rich briefs", "mineral-brief.rich", ""],
    ["widget, data and previews", "mineral-brief.details", ""],
    ["widget, messages", "mineral-brief.messages", ""],
    ["widget, fetching", "mineral-brief.fetching", ""],
  ])
    rows.push([
      name,
      ...sizesOf(readFileSync(join(packages, `widget/dist/${file}.min.js`))),
      "",
      "",
      budget,
    ]);
  const columns = ["minified", "gzip, Vite", "brotli, Vite", "gzip, esbuild", "gzip, webpack"];
  return table(["entry", ...columns, "budget"], rows);
}

async function bundleWithRolldown(input, select = (chunks) => chunks) {
  const bundle = await rolldown({ input, logLevel: "silent" });
  const { output } = await bundle.generate({ minify: true, format: "esm" });
  return select(output)
    .map(({ code = "" }) => code)
    .join("");
}

/** Selects the chunk of the entry and those that it imports, directly or not. */
function loadedFirst(chunks) {
  const selected = new Set(chunks.filter(({ isEntry }) => isEntry));
  // A set also iterates over what is added meanwhile.
  for (const { imports } of selected)
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) selected.add(chunk);
  return [...selected];
}

async function bundleWithEsbuild(input) {
  const options = { bundle: true, minify: true, format: "esm", write: false, logLevel: "silent" };
  const { outputFiles } = await build({ entryPoints: [input], ...options });
  return outputFiles.map(({ text }) => text).join("");
}

async function bundleWithWebpack(input, folder) {
  const compiler = webpack({
    mode: "production",
    entry: input,
    experiments: { outputModule: true },
    output: { path: folder, filename: "page.js", library: { type: "module" } },
  });
  await new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const failure = error ?? stats.compilation.errors[0];
      compiler.close(() => (failure ? reject(failure) : resolve()));
    });
  });
  return readFileSync(join(folder, "page.js"), "utf8");
}

function sizesOf(code) {
  return [
    kilobytes(Buffer.byteLength(code)),
    gzipped(code),
    kilobytes(brotliCompressSync(code).length),
  ];
}

function gzipped(code) {
  return kilobytes(gzipSync(code, { level: 9 }).length);
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
