import type { Article } from "@mineral-brief/schema";
import { expect, test } from "vitest";
import { text } from "../text.ts";

const headline = "Graphite duties take effect in May";
const body = "\n\nCore Insights\n- Prices rose [1]\n- Stocks fell [1]\n";
const source = "Source: Reuters";
const date = "Date: 30 November 2026";

test.each([
  [`${headline}\n${source}\nTitle: Graphite duties\n${date}`, "Title: Graphite duties"],
  [`${headline}\n${source}\nSubject: Minerals\n${date}`, "Subject: Minerals"],
  [`${headline}\n${date}\nTitle: Graphite duties\n${source}`, "Title: Graphite duties"],
  [`# Graphite\n${source}\nTitle: Duties\n${date}`.replace("Graphite", headline), "Title: Duties"],
  [`Graphite\n${source}\nTitle: ${headline}\n${date}`, "Graphite"],
])("reads one head with a second headline between the source and the date: %j", (head, other) => {
  const written = head + body;
  const { documents, diagnostics } = text.parse(written);
  expect(documents).toHaveLength(1);
  const article = documents[0]!.data as Article;
  expect([article.headline, article.source?.name, article.datePublished]).toEqual([
    headline,
    "Reuters",
    "2026-11-30",
  ]);
  const dropped = diagnostics
    .filter(({ code }) => code === "text-not-kept")
    .map(({ range: { start, end } }) => written.slice(start.offset, end.offset));
  expect(dropped).toEqual([other]);
});

test("keeps two heads if the second has its own source and date", () => {
  const second = `Title: Tin rises in London\nSource: Argus\n${date}`;
  const written = `${headline}\n${source}\n${date}${body}\n${second}${body}`;
  expect(text.parse(written).documents.map(({ data }) => (data as Article).headline)).toEqual([
    headline,
    "Tin rises in London",
  ]);
});
