import { expect, test } from "vitest";
import type { Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import { text } from "../../text.ts";

const brief = (headline: string, source: string): string =>
  `${headline}\n${source}\n\nCore insights\n- Stocks fell [1]\n- Prices rose [2]`;

function read(source: string): unknown[] {
  const { documents, diagnostics } = text.parse(source);
  const { headline, topics } = documents[0]!.data as Article;
  const dropped = diagnostics.filter(({ message }) => message.includes("the subject of a message"));
  return [textOf(headline), topics, dropped.length];
}

// cspell:disable -- several languages
test.each([
  [
    "Subject: Tin / Indonesia\n\n",
    "Tin: Jakarta wants to cut quotas",
    "Source: Reuters, 30 November 2026",
  ],
  [
    "Hello all,\n\nSubject: Tin / Indonesia\n\n",
    "Tin: Jakarta wants to cut quotas",
    "Reuters · 2026-11-30",
  ],
  [
    "Betreff: Zinn\n\nHallo zusammen,\n\n",
    "Zinn: Jakarta will die Quote kürzen",
    "Quelle: Reuters, 30.11.2026",
  ],
  [
    "Objet : Étain / Indonésie\n\n",
    "Étain : Jakarta réduit les quotas",
    "Source : Reuters, le 30 novembre 2026",
  ],
  [
    "Assunto: Estanho\n\n",
    "Estanho: Jacarta quer cortar as cotas",
    "Fonte: Reuters, 30 de novembro de 2026",
  ],
  ["Тема: олово\n\n", "Олово: Джакарта сократит квоты", "Источник: Reuters, 30.11.2026"],
])("removes a subject above a headline with its source line: %j", (above, headline, source) => {
  expect(read(above + brief(headline, source))).toEqual([headline, undefined, 1]);
});
// cspell:enable

test("removes the lines of persons beside it", () => {
  const above = "Verteiler: Einkauf\nBetreff: Zinn\nAbteilung: Metalle\n\n";
  const headline = "Zinn: Jakarta will die Quote kürzen";
  expect(read(above + brief(headline, "Quelle: Reuters, 30.11.2026"))).toEqual([
    headline,
    undefined,
    1,
  ]);
});

test.each([
  // It is the only headline.
  [
    "Subject: Tin prices rise\nSource: Reuters, 30 November 2026\n\nCore insights\n- Stocks fell [1]",
    "Tin prices rise",
  ],
  ["Subject: Tin prices rise\n\nCore insights\n- Stocks fell [1]", "Tin prices rise"],
  // A line of a few words, or the name of a list, above the source line.
  [`Subject: Tin prices rise\n\n${brief("Tin", "Source: Reuters")}`, "Tin prices rise"],
  [
    `Subject: Tin prices rise\n\n${brief("The critical minerals weekly digest", "Source: Reuters")}`,
    "Tin prices rise",
  ],
])("keeps a subject that is the headline: %j", (source, headline) => {
  expect(read(source)).toEqual([headline, undefined, 0]);
});
