import { lintArticle } from "../../packages/schema/dist/lint.js";
import { findFigures } from "../../packages/schema/dist/tagging.js";
import { findMentions } from "../../packages/schema/dist/vocabulary.js";
import { articles, taggedArticles } from "../articles.mjs";
import { compare, round, table } from "../measure.mjs";

const english =
  "Washington is chasing Kazakh tungsten while Australia and Japan sign a rare earth deal, and China keeps its export licences for gallium, germanium and antimony. Output fell 6.5% to 1.2 million t, at $9,000 a tonne. ";
const chinese =
  "美国盯上哈萨克斯坦钨矿,又与澳大利亚签下稀土大单,中国对镓、锗、锑实行出口许可,无锡与硅谷不在其列。产量下降6.5%至120万吨,报价每吨17.8万元。";

/** Measures linting one article, and finding minerals, places and figures in 100 KB of text, against parsing the same bytes as JSON. */
export async function lintSuite() {
  const rows = [];
  for (const [size, article] of Object.entries({ ...articles, ...taggedArticles })) {
    const text = JSON.stringify(article);
    const [, { microseconds, ratio }] = await compare({
      parse: () => JSON.parse(text),
      lint: () => lintArticle(article, { now: "2026-01-01" }),
    });
    rows.push([
      `lintArticle, ${size}`,
      round(Buffer.byteLength(text) / microseconds),
      round(ratio),
      "1.0",
    ]);
  }
  for (const [language, sentence] of [
    ["en", english],
    ["zh", chinese],
  ]) {
    const text = sentence.repeat(Math.ceil(100_000 / Buffer.byteLength(sentence)));
    const written = JSON.stringify(text);
    const [, ...found] = await compare({
      parse: () => JSON.parse(written),
      findMentions: () => findMentions(text, language),
      findFigures: () => findFigures(text, language),
    });
    for (const [index, { microseconds, ratio }] of found.entries())
      rows.push([
        `${["findMentions", "findFigures"][index]}, ${language}`,
        round(Buffer.byteLength(text) / microseconds),
        round(ratio),
        "",
      ]);
  }
  return table(["", "MB/s", "x JSON.parse", "budget"], rows);
}
