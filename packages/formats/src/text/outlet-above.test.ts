import type { Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import { expect, test } from "vitest";
import { text } from "../text.ts";

const headline = "Tungsten concentrate reaches a new record";
const body = "\n\nCore Insights\n- Prices rose for a week [1]\n- Stocks fell by a third [1]\n";

/** The headline, the source, the date and the topics of a brief, and the codes of its findings, without the language. */
function read(head: string): string[] {
  const { documents, diagnostics } = text.parse(head + body);
  const { source, datePublished, topics = [], ...article } = documents[0]!.data as Article;
  expect(article.headline).toBe(headline);
  const name = source && textOf(source.name);
  const codes = diagnostics.map(({ code }) => code).filter((code) => code !== "language-guessed");
  return [`${name} | ${datePublished} | ${topics.map(textOf).join(", ")}`, codes.join(" ")];
}

test.each([
  [`Reuters\n${headline}\nNov 30, 2026`, "Reuters | 2026-11-30 | ", ""],
  [`Reuters\n\n${headline}\n\nNov 30, 2026`, "Reuters | 2026-11-30 | ", ""],
  [
    `Bloomberg\n${headline}\nBy Ada Quill\nNovember 30, 2026 at 2:15 PM EST`,
    "Bloomberg | 2026-11-30T14:15-05:00 | ",
    "interface-residue",
  ],
  [
    `Reuters\nWorld\nBusiness\n${headline}\nNov 30, 2026`,
    "Reuters | 2026-11-30 | World, Business",
    "topics-guessed",
  ],
  [
    `MINING.COM\n\n${headline}\nAda Quill | November 30, 2026 | 9:20 am Battery Metals China`,
    "MINING.COM | 2026-11-30T09:20 | ",
    "text-not-kept text-not-kept",
  ],
  [`Reuters\n${headline}\nAda Quill\nNov 30, 2026`, "Reuters | 2026-11-30 | ", "text-not-kept"],
  [
    `Bloomberg\n${headline}\nPosted on November 30, 2026 by Ada Quill in Battery Metals`,
    "Bloomberg | 2026-11-30 | ",
    "text-not-kept text-not-kept",
  ],
  // The name only looks like that of an outlet.
  [`Mining Journal\n${headline}\nNov 30, 2026`, "Mining Journal | 2026-11-30 | ", "source-guessed"],
  [`鉅亨網\n${headline}\n2026-11-30`, "鉅亨網 | 2026-11-30 | ", "source-guessed"],
  [`日本経済新聞\n${headline}\n2026-11-30`, "日本経済新聞 | 2026-11-30 | ", "source-guessed"],
  [`行业新闻\n${headline}\n2026-11-30`, "undefined | 2026-11-30 | 行业新闻", "source-missing"],
  [
    `Tin Weekly\n${headline}\nNov 30, 2026`,
    "undefined | 2026-11-30 | Tin Weekly",
    "source-missing",
  ],
  // Another line names the source.
  [`Reuters\n${headline}\nArgus, Nov 30, 2026`, "Argus | 2026-11-30 | Reuters", ""],
  // Two outlets, and other names.
  [
    `Reuters\nBloomberg\n${headline}\nNov 30, 2026`,
    "undefined | 2026-11-30 | Reuters, Bloomberg",
    "source-missing",
  ],
  [
    `Reuters\nNikkei Asia\n${headline}\nNov 30, 2026`,
    "Reuters | 2026-11-30 | Nikkei Asia",
    "topics-guessed",
  ],
  [`Tungsten\n${headline}\nNov 30, 2026`, "undefined | 2026-11-30 | Tungsten", "source-missing"],
])("reads the name of an outlet above a headline: %s", (head, outline, codes) => {
  expect(read(head)).toEqual([outline, codes]);
});

test("reads no name of a list of sources as the source of the brief below it", () => {
  const list =
    "Tin rises in London\nArgus, Nov 29, 2026\n\nCore Insights\n- Tin rose.\n\nSources\nReuters\n\n";
  const { documents } = text.parse(`${list}${headline}\nNov 30, 2026${body}`);
  expect((documents.at(-1)!.data as Article).source).toBeUndefined();
});
