import type { Article } from "@mineral-brief/schema";
import { expect, test } from "vitest";
import { text } from "../text.ts";

test.each<[where: string, source: string, topics: readonly string[] | undefined]>([
  [
    "above the headline",
    "Topics: tin, South Africa\nTin rises\nOre Ticker · 2026-11-26\n- One [1]",
    ["tin", "South Africa"],
  ],
  [
    "below the source line",
    "锡价上涨\n矿业报· 2026-11-26\n关键词：锡、印尼\n- 一。[1]",
    ["锡", "印尼"],
  ],
  [
    "with signs",
    "Tin rises\nOre Ticker · 2026-11-26\n**Tags:** #tin; #Bangka\n\n- One [1]",
    ["tin", "Bangka"],
  ],
  [
    "with hashtags",
    "Tin rises\nOre Ticker · 2026-11-26\nTags: #tin #Bangka  #ore\n- One [1]",
    ["tin", "Bangka", "ore"],
  ],
  [
    "with topics of Weibo",
    "锡价上涨\n矿业报· 2026-11-26\n标签：#锡# #印尼#\n- 一。[1]",
    ["锡", "印尼"],
  ],
  [
    "inside the text, where it is a statement",
    "Tin rises\nOre Ticker · 2026-11-26\n- One [1]\n- Topics: tin and zinc [1]",
    undefined,
  ],
])("reads topics %s", (_, source, topics) => {
  const { documents, diagnostics } = text.parse(source);
  const { topics: found, headline } = documents[0]!.data as Article;
  expect(found).toEqual(topics);
  expect(headline).toBe(source.includes("锡") ? "锡价上涨" : "Tin rises");
  expect(diagnostics.map(({ code }) => code)).toEqual(diagnostics.map(() => "language-guessed"));
});

test.each([
  "Keywords",
  "Palabras clave",
  "Mots-clés",
  "Schlagwörter",
  "Palavras-chave",
  "Ключевые слова",
  "关键字",
  "キーワード",
])("reads topics between the headline and the source line, below %s", (label) => {
  const source = `Tin rises again this week\n${label}: tin, Bangka\nOre Ticker · 2026-11-26\n- One [1]`;
  const { headline, topics } = text.parse(source).documents[0]!.data as Article;
  expect([headline, topics]).toEqual(["Tin rises again this week", ["tin", "Bangka"]]);
});
