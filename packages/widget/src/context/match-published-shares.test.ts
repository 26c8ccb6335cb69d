import type { Article, Figure } from "@mineral-brief/schema";
import { expect, it } from "vitest";
import { matchPublishedShares } from "./match-published-shares.ts";

const share: Figure = { text: "80%", kind: "share", unit: "percent", value: 80 };

const beside = (figure: Partial<Figure>, stages?: string[]): string[] => {
  const article: Article = {
    schemaVersion: "1.0",
    headline: "H",
    language: "en",
    coreInsights: [{ text: "T", stages, figures: [{ ...share, ...figure }] }],
  };
  return [...matchPublishedShares(article)].map(
    ([{ mineral, stage, country, year }, { text }]) =>
      `${text} beside ${mineral} ${stage} ${country} ${year}`,
  );
};

it.each<[Partial<Figure>, string[] | undefined, string[]]>([
  [
    { about: ["CN", "tungsten"], period: "2024" },
    ["mining"],
    ["80% beside tungsten mining CN 2024"],
  ],
  [
    { about: ["CN", "tungsten"], period: "2024-12" },
    undefined,
    ["80% beside tungsten mining CN 2024"],
  ],
  [{ about: ["CN", "tungsten"] }, undefined, ["80% beside tungsten mining CN 2025"]],
  [
    { about: ["CN", "tungsten"], period: "1999" },
    undefined,
    ["80% beside tungsten mining CN 2025"],
  ],
  // Another stage.
  [{ about: ["CN", "tungsten"] }, ["refining"], []],
  // Any stage.
  [{ about: ["CN", "cobalt"] }, undefined, []],
  [
    { about: ["CN", "cobalt"], period: "2024" },
    ["refining"],
    ["80% beside cobalt refining CN 2024"],
  ],
  // Not a share of world production.
  [{ about: ["CN"] }, ["mining"], []],
  [{ about: ["tungsten"] }, ["mining"], []],
  [{ about: ["FR", "tungsten"] }, ["mining"], []],
  [{ about: ["CN", "tungsten"], kind: "change" }, ["mining"], []],
])("%o with stages %j matches %j", (figure, stages, expected) => {
  expect(beside(figure, stages)).toEqual(expected);
});
