import { readFileSync } from "node:fs";
import { parseTree } from "jsonc-parser";
import MarkdownIt from "markdown-it";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { parse as parseYaml } from "yaml";
import { json, markdown, text, yaml } from "../../packages/formats/dist/index.js";
import { articles } from "../articles.mjs";
import { compare, round, table } from "../measure.mjs";

const summary = readFileSync(
  new URL("../../packages/fixtures/text/01-seed-twin.txt", import.meta.url),
  "utf8",
);

/** The summary with its body repeated five hundred times, on one line. */
const [body] = summary.split("\n").slice(-1);
const longSummary = summary + ` ${body}`.repeat(500);

/** A summary of six thousand bullets, each on a line. */
const bullets = Array.from({ length: 6000 }, (_, index) => {
  const heading = index % 7 === 0 ? `\nGroup ${index / 7 + 1}: Supply of ore and metal\n` : "";
  return `${heading}- Tungsten concentrate prices in southern China rose in week ${index}, as quotas tightened [${index + 1}]\n`;
}).join("");
const lines = `Tungsten rises\nReuters· 2025-10-24 09:20\nCore Insights\n${bullets}`;

/** The same in an e-mail, quoted. */
const mail = `From: A desk <desk@example.org>\nSubject: Fwd: tungsten\n\n${lines.replace(/^/gm, "> ")}`;

/** Six hundred summaries, one after the other. */
const many = `${summary.trimEnd()}\n\n`.repeat(600);

const budgets = {
  "**json**, with positions": "at least 0.15 x",
  "**text**": "at least 20 MB/s",
  "**text**, a body of 1 MB": "at least 20 MB/s",
  "**text**, 1 MB with a bullet per line": "at least 20 MB/s",
  "**text**, the same in an e-mail": "at least 20 MB/s",
  "**text**, 1 MB of short summaries": "at least 20 MB/s",
  "**markdown**, without front matter": "at least 20 MB/s",
  "**markdown**, 200 KB without front matter": "at least 20 MB/s",
};

/** Measures reading one brief in each format, in MB/s. */
export async function formatsSuite() {
  const article = articles["4 KB"];
  const written = {
    json: json.serialise([article]).text,
    yaml: yaml.serialise([article]).text,
    markdown: markdown.serialise([article]).text,
    body: bodyOf(article),
    longBody: bodyOf(articles["200 KB"]),
  };
  const markdownIt = new MarkdownIt();
  const remark = unified().use(remarkParse);
  const short = {
    "JSON.parse": [written.json, (source) => JSON.parse(source)],
    "**json**, a clean file": [written.json, (source) => json.parse(source)],
    "**json**, with positions": [
      written.json,
      (source) => json.parse(source).documents[0].locate(["headline"], "value"),
    ],
    "jsonc-parser, with positions": [written.json, (source) => parseTree(source)],
    "**text**": [summary, (source) => text.parse(source)],
    "**markdown**": [written.markdown, (source) => markdown.parse(source)],
    "**markdown**, without front matter": [written.body, (source) => markdown.parse(source)],
    "markdown-it, without front matter": [written.body, (source) => markdownIt.parse(source, {})],
    "remark-parse, without front matter": [written.body, (source) => remark.parse(source)],
    "**yaml**": [written.yaml, (source) => yaml.parse(source)],
    "`yaml`, without positions": [written.yaml, (source) => parseYaml(source)],
  };
  // In V8, objects of a text of 1 MB survive a collection of garbage, so that it places those of later short texts where
  // they are collected last. Long texts are therefore read after short ones.
  const long = {
    "**text**, a body of 1 MB": [longSummary, (source) => text.parse(source)],
    "**text**, 1 MB with a bullet per line": [lines, (source) => text.parse(source)],
    "**text**, the same in an e-mail": [mail, (source) => text.parse(source)],
    "**text**, 1 MB of short summaries": [many, (source) => text.parse(source)],
    "**markdown**, 200 KB without front matter": [
      written.longBody,
      (source) => markdown.parse(source),
    ],
  };
  const ofShort = await speeds(short);
  const ofLong = await speeds(long);
  const [[, ofParse]] = ofShort;
  return table(
    ["reading one brief", "MB/s", "speed x JSON.parse", "budget"],
    [...ofShort, ...ofLong].map(([name, speed]) => [
      name,
      round(speed),
      round(speed / ofParse),
      budgets[name] ?? "",
    ]),
  );
}

/**
 * Measures the speed of each task in MB/s. Reading a text calls several hundred short functions, which V8 has compiled
 * only after a second.
 */
async function speeds(tasks) {
  const timed = await compare(
    Object.fromEntries(
      Object.entries(tasks).map(([name, [source, read]]) => [name, () => read(source)]),
    ),
    1000,
    1500,
  );
  return timed.map(({ name, microseconds }) => [
    name,
    Buffer.byteLength(tasks[name][0]) / microseconds,
  ]);
}

/** An article in Markdown without its front matter, which a plain Markdown parser reads too. */
function bodyOf(article) {
  return markdown.serialise([article]).text.replace(/^---\n[^]*?\n---\n/, "");
}
