import type { Article, Insight } from "@mineral-brief/schema";
import { viewCaps } from "@mineral-brief/schema/reading";
import { afterEach, expect, it } from "vitest";
import "../src/define.ts";
import type { MineralBriefElement } from "../src/mineral-brief-element.ts";
import { openData } from "./open-data.ts";

const article: Article = { schemaVersion: "1.0", headline: "Huge", language: "en" };
const many = <Item>(number: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: number }, (_, index) => make(index));
const insights = (number: number): Insight[] =>
  many(number, (index) => ({ text: `Insight ${index}.` }));

async function show(value: unknown): Promise<MineralBriefElement> {
  const element = document.createElement("mineral-brief");
  element.open = "all";
  document.body.replaceChildren(element);
  element.article = value;
  await element.updateComplete;
  return element;
}

const all = ({ shadowRoot }: MineralBriefElement, selector: string): HTMLElement[] => [
  ...shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const lastOf = (element: MineralBriefElement, selector: string): string =>
  all(element, selector).at(-1)!.textContent;

afterEach(() => document.body.replaceChildren());

it("10,000 core insights: displays 500 and the number of the others", async () => {
  const element = await show({ ...article, coreInsights: insights(10_000) });
  expect(all(element, ".core [part=insight]")).toHaveLength(viewCaps.insights + 1);
  expect(lastOf(element, ".core [part=insight]")).toBe("… and 9500 more");
});

it("10,000 insights in groups: displays 500 in total and the number of the others per group", async () => {
  const element = await show({
    ...article,
    groups: many(100, (index) => ({ title: `Group ${index}`, insights: insights(100) })),
  });
  const texts = all(element, "details [part=insight]").map((item) => item.textContent);
  const rests = texts.filter((text) => text.startsWith("… and"));
  expect(texts.length - rests.length).toBeLessThanOrEqual(viewCaps.insights);
  const omitted = rests.reduce((sum, text) => sum + Number(/\d+/.exec(text)![0]), 0);
  expect(texts.length - rests.length + omitted).toBe(10_000);
});

it("101 groups, the last one empty: displays 100 and the number of the others", async () => {
  const element = await show({
    ...article,
    groups: many(101, (index) => ({
      title: `Group ${index}`,
      insights: insights(index < 100 ? 1 : 0),
    })),
  });
  expect(element.state).toBe("ready");
  expect(all(element, "details.group")).toHaveLength(viewCaps.list);
  expect(lastOf(element, ".groups > *")).toContain("… and 1 more");
});

it("1,000 references: displays 500 and the number of the others; other citations are marks", async () => {
  const element = await show({
    ...article,
    coreInsights: [{ text: "Cited.", citations: [1, 999] }],
    references: many(1000, (index) => ({ id: index + 1, title: `Work ${index + 1}` })),
  });
  expect(all(element, "[part=reference]")).toHaveLength(viewCaps.references + 1);
  expect(lastOf(element, "[part=reference]")).toBe("… and 500 more");
  expect(all(element, ".core .cite").map((link) => link.textContent)).toEqual(["[1]", "[999]"]);
  expect(all(element, ".core a.cite")).toHaveLength(1);
});

it("other lists of 5,000: displays the limit and the number of the others", async () => {
  const ids = many(5000, (index) => `x${index}`);
  const text = "12 t";
  const element = await show({
    ...article,
    topics: ids,
    authors: ids.map((name) => ({ name })),
    alternates: ids.map(() => ({ language: "ru", url: "https://example.org/" })),
    minerals: ids,
    places: ids,
    organizations: ids.map((id) => ({ id, name: id })),
    corrections: ids.map((words) => ({ date: "2025-10-23", text: words })),
    coreInsights: [
      {
        text,
        citations: many(5000, (index) => index + 1),
        minerals: ids,
        places: ids,
        organizations: ids,
        stages: ids,
        figures: ids.map(() => ({ text, value: 12, unit: "kg", about: ids.slice(0, 3) })),
        relations: ids.map(() => ({ type: "sells-to", from: ["a"], to: ["b"] })),
      },
    ],
    references: [{ id: 1, authors: ids.map((name) => ({ name })) }],
    provenance: {
      tools: ids.map((name) => ({ name })),
      reviewedBy: ids.map((name) => ({ name })),
    },
  });
  await openData(element);
  const rests = [...element.shadowRoot!.textContent.matchAll(/… and (\d+) more/g)].map(
    ([, number]) => 5000 - Number(number),
  );
  expect(new Set(rests)).toEqual(new Set([viewCaps.list, viewCaps.details]));
  expect(rests.length).toBeGreaterThanOrEqual(12);
  expect(all(element, "*").length).toBeLessThan(5000);
});

it("texts of 1 MB: displays 5,000 characters and the number of the others", async () => {
  const text = "钨 tungsten ".repeat(100_000).slice(0, 1_000_000);
  const shown = `${text.slice(0, viewCaps.text)}… and 995000 more characters`;
  const element = await show({
    ...article,
    headline: text,
    coreInsights: [{ text, citations: [1] }],
    groups: [{ title: text, insights: [{ text: "x".repeat(1_000_000) }] }],
    references: [{ id: 1, title: text, quote: text }],
  });
  const kept = shown.replace("995000 ", "995000\u00A0");
  expect(element.shadowRoot!.getElementById("headline")!.textContent).toBe(kept);
  expect(element.shadowRoot!.querySelector(".core p")!.textContent).toContain(kept);
  expect(element.shadowRoot!.querySelector("blockquote")!.textContent).toBe(shown);
  expect(element.article).toMatchObject({ headline: text });
  expect(element.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
});

it.each([
  ["overrides of the direction", "\u202E"],
  ["isolates", "\u2067"],
  ["turns of the direction", "a\u05D0"],
])("500 texts of 10,000 %s, and one of 100,000: 200,000 characters of all", async (_, sign) => {
  const text = sign.repeat(10_000 / sign.length);
  const element = await show({
    ...article,
    coreInsights: many(500, (index) => ({ text: index === 0 ? text.repeat(10) : text })),
    references: many(500, (index) => ({ id: index + 1, title: text, quote: text })),
  });
  const rendered = element.shadowRoot!.textContent.split(sign).length - 1;
  const beyond = 1500 * viewCaps.shortText;
  expect(rendered * sign.length).toBeLessThanOrEqual(viewCaps.characters + beyond);
  expect(rendered * sign.length).toBeGreaterThan(viewCaps.characters - viewCaps.text);
});

it.each([
  ["lists", "[".repeat(100_000), "]".repeat(100_000)],
  ["objects", `{"a":`.repeat(100_000), `${"}".repeat(100_000)}`],
])("extensions with 100,000 nested %s are ignored", async (name, opening, closing) => {
  const middle = name === "objects" ? "1" : "";
  const json = JSON.stringify({ ...article, coreInsights: insights(1) }).slice(0, -1);
  const element = document.createElement("mineral-brief");
  const script = document.createElement("script");
  script.type = "application/json";
  script.textContent = `${json},"extensions":{"org.example":${opening}${middle}${closing}},"unknown":${opening}${middle}${closing}}`;
  element.append(script);
  document.body.replaceChildren(element);
  await element.updateComplete;
  expect(element.matches(":state(ready)")).toBe(true);
  expect(all(element, ".core p")).toHaveLength(1);
});

it("a list instead of a text, nested 100,000 times: an error with its path", async () => {
  let deep: unknown = [];
  for (let depth = 0; depth < 100_000; depth++) deep = [deep];
  const element = await show({ ...article, headline: deep, topics: [deep], references: deep });
  expect(element.matches(":state(error)")).toBe(true);
  expect(all(element, "code").map((place) => place.textContent)).toContain("headline");
});

it("100,000 issues: lists twenty and the number of the others", async () => {
  const element = await show({ ...article, topics: many(100_000, () => 1) });
  expect(all(element, "li")).toHaveLength(20);
  expect(element.shadowRoot!.textContent).toContain("And 99980 more.");
});
