import type { Article } from "@mineral-brief/schema";
import { expect, test } from "vitest";
import { text } from "../../text.ts";

const headline = "Le prix du tungstène grimpe à Rotterdam faute de licences";

function read(line: string, below = "Publié le 30 novembre 2026 à 09h00"): unknown[] {
  const page = `${headline}\n${line}\n${below}\n- Le prix a atteint 850 dollars [1]\n- Les offres restent rares [2]`;
  const { documents, diagnostics } = text.parse(page);
  const { headline: title, source, datePublished } = documents[0]!.data as Article;
  const dropped = diagnostics
    .filter(({ message }) => message.includes("is a byline"))
    .map(({ range }) => page.slice(range.start.offset, range.end.offset));
  return [documents.length, title, datePublished, source?.name, dropped];
}

test.each<[line: string, source: string | undefined, dropped: string[]]>([
  ["Par L'Usine Nouvelle, avec Reuters", "L'Usine Nouvelle", ["Par", ", avec Reuters"]],
  ["L'Usine Nouvelle, avec Reuters", "L'Usine Nouvelle", [", avec Reuters"]],
  ["Par La Tribune (avec AFP)", "La Tribune", ["Par", "(avec AFP)"]],
  [
    "Por El Economista, con información de EFE",
    "El Economista",
    ["Por", ", con información de EFE"],
  ],
  ["Von Handelsblatt, mit dpa", "Handelsblatt", ["Von", ", mit dpa"]],
  ["By Reuters Staff", "Reuters", ["By", "Staff"]],
  ["By Bloomberg News", "Bloomberg News", ["By"]],
  ["By the Associated Press", "Associated Press", ["By the"]],
  ["By Ana Ruiz, Reuters", "Reuters", ["By Ana Ruiz,"]],
  ["By Ana Ruiz and Bo Lind | Mining Journal", "Mining Journal", ["By Ana Ruiz and Bo Lind |"]],
  ["Par Jeanne Roux, avec AFP", undefined, ["Par Jeanne Roux, avec AFP"]],
  ["Par La Rédaction", undefined, ["Par La Rédaction"]],
  ["By the Metals Desk", undefined, ["By the Metals Desk"]],
])("reads the outlet in a line of authors: %s", (line, source, dropped) => {
  expect(read(line)).toEqual([1, headline, "2026-11-30T09:00", source, dropped]);
});

test("reads it as a byline if another line names the source", () => {
  const line = "Par L'Usine Nouvelle, avec Reuters";
  const source = "Les Affaires · 2026-11-30 09:00";
  expect(read(line, source)).toEqual([1, headline, "2026-11-30T09:00", "Les Affaires", [line]]);
});
