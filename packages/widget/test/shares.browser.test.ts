import type { Article, Figure, Insight } from "@mineral-brief/schema";
import { afterEach, expect, it } from "vitest";
import "../src/define.ts";
import { openData } from "./open-data.ts";

afterEach(() => document.body.replaceChildren());

function share(owner: string, value: number, more: Partial<Figure> = {}): Figure {
  const text = `${value} ${owner}`;
  return { text, kind: "share", unit: "percent", value, about: [owner], measure: "m", ...more };
}

/** What a picture has, in the order of drawing: its class, then its start and end in percent of the picture. */
async function drawn(
  figures: Figure[],
  kind?: string,
  relations?: Insight["relations"],
): Promise<string[][]> {
  const article: Article = {
    schemaVersion: "1.0",
    headline: "Shares",
    language: "en",
    coreInsights: [
      {
        text: "Shares.",
        figures,
        ...(kind === undefined ? {} : { kind }),
        ...(relations === undefined ? {} : { relations }),
      },
    ],
  };
  const element = document.createElement("mineral-brief");
  element.article = article;
  document.body.append(element);
  await element.updateComplete;
  await openData(element);
  return [...element.shadowRoot!.querySelectorAll(".data svg")].map((picture) => {
    const { left, width } = picture.getBoundingClientRect();
    const percent = (place: number): number => Math.round(((place - left) / width) * 100);
    return [...picture.querySelectorAll<SVGGraphicsElement>("rect, line")].map((shape) => {
      const box = shape.getBBox();
      const [start, end] = [box.x, box.x + box.width].map((place) => percent(left + place));
      const name = shape.getAttribute("class");
      // The double end is 2 px wide.
      return name === "end" ? `end ${start}` : `${name} ${start}-${end}`;
    });
  });
}

it.each<[string, Figure[], string | undefined, string[][]]>([
  ["two numbers", [share("CN", 70), share("US", 9)], undefined, [["fill 0-70"], ["fill 0-9"]]],
  [
    "parts of one total, which are one bar",
    [share("CN", 51), share("US", 49)],
    undefined,
    [["fill 0-51", "fill 51-100"]],
  ],
  [
    "a lower and an upper limit: a double end, and a dashed outline",
    [share("CN", 51, { qualifier: "at-least" }), share("US", 49, { qualifier: "at-most" })],
    undefined,
    [["fill 0-51", "end 51", "fill most 51-100"]],
  ],
  [
    "limits of bars",
    [share("CN", 70, { qualifier: "more-than" }), share("US", 9, { qualifier: "up-to" })],
    undefined,
    [["fill 0-70", "end 70"], ["fill most 0-9"]],
  ],
  [
    "a range, which continues",
    [share("CN", 70), share("US", 9, { value: undefined, min: 9, max: 12 })],
    undefined,
    [["fill 0-70"], ["fill 0-9", "fill range 9-12"]],
  ],
  [
    "a claim, which is hatched and keeps its limits",
    [share("CN", 70), share("US", 9, { qualifier: "up-to" })],
    "claim",
    [["fill said 0-70"], ["fill said 0-9", "fill most 0-9"]],
  ],
  [
    "claimed parts of one total",
    [share("CN", 60), share("US", 40)],
    "claim",
    [["fill said 0-60", "fill said 60-100"]],
  ],
])("draws %s", async (_, figures, kind, expected) => {
  expect(await drawn(figures, kind)).toEqual(expected);
});

it("says the number of a bar before the links of its sentence", async () => {
  const element = document.createElement("mineral-brief");
  element.article = {
    schemaVersion: "1.0",
    headline: "Shares",
    language: "en",
    coreInsights: [
      {
        text: "China refines over 83% and Vietnam 3%.",
        kind: "claim",
        figures: [
          share("CN", 83, { text: "over 83%", qualifier: "more-than", measure: "world refining" }),
          share("VN", 3, { text: "3%", measure: "world refining" }),
        ],
        citations: [1],
      },
    ],
    references: [{ id: 1, title: "Yearbook" }],
  };
  document.body.append(element);
  await element.updateComplete;
  await openData(element);
  const bars = [...element.shadowRoot!.querySelectorAll(".bars > li")];
  expect(bars.map((bar) => bar.textContent.replace(/\s+/g, " ").trim())).toEqual([
    "Claim · China · world refining over 83%\u2060[1] ↑",
    "Claim · Vietnam · world refining 3%\u2060[1] ↑",
  ]);
});

it.each<[string, string, Figure[], string | undefined, string[][]]>([
  [
    "a proposed stake",
    "proposed",
    [share("CN", 70), share("US", 9)],
    undefined,
    [["fill pending 0-70"], ["fill 0-9"]],
  ],
  [
    "an ended stake",
    "ended",
    [share("CN", 70), share("US", 9)],
    undefined,
    [["fill off 0-70", "through 0-70"], ["fill 0-9"]],
  ],
  [
    "a stake in force",
    "in-force",
    [share("CN", 70), share("US", 9)],
    undefined,
    [["fill 0-70"], ["fill 0-9"]],
  ],
  [
    "a claim about a proposed stake, which is not hatched",
    "proposed",
    [share("CN", 70), share("US", 9)],
    "claim",
    [["fill pending 0-70"], ["fill said 0-9"]],
  ],
  [
    "a range and limits of rejected stakes",
    "rejected",
    [
      share("CN", 70, { text: "x", qualifier: "at-least" }),
      share("US", 9, { text: "x", qualifier: "at-most" }),
      share("KZ", 20, { text: "x", value: undefined, min: 20, max: 30 }),
    ],
    undefined,
    [
      ["fill off 0-70", "end 70", "through 0-70"],
      ["fill most 0-9", "through 0-9"],
      ["fill off 0-20", "fill most 20-30", "through 0-30"],
    ],
  ],
  [
    "the proposed part of a total",
    "proposed",
    [share("CN", 51), share("US", 49)],
    undefined,
    [["fill pending 0-51", "fill 51-100"]],
  ],
])("draws %s, %s", async (_, status, figures, kind, expected) => {
  const { text } = figures[0]!;
  const relations = [{ type: "company-stake", from: ["CN"], status, figure: text }];
  expect(await drawn(figures, kind, relations)).toEqual(expected);
});
