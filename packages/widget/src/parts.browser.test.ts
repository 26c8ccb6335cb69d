import { validArticles } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import { partNames, viewCaps } from "@mineral-brief/schema/reading";
import { nameOf } from "@mineral-brief/schema/vocabulary";
import axe from "axe-core";
import { afterEach, describe, expect, it } from "vitest";
import "./define.ts";
import type { MineralBriefElement } from "./mineral-brief-element.ts";

const everyField = validArticles["every-field"] as Article;

const show = async (
  article: Article,
  properties: Partial<MineralBriefElement> = {},
): Promise<MineralBriefElement> => {
  const page = document.createElement("main");
  page.innerHTML = "<h1>A page</h1>";
  const element = document.createElement("mineral-brief");
  Object.assign(element, { open: "all", article, ...properties });
  page.append(element);
  document.body.replaceChildren(page);
  await element.updateComplete;

  return element;
};
const parseShow = ({ shadowRoot }: MineralBriefElement): string[] =>
  partNames.filter((name) => shadowRoot!.querySelector(`[part~="${name}"]`) !== null);
const all = ({ shadowRoot }: MineralBriefElement, selector: string): HTMLElement[] => [
  ...shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const textsOf = (element: MineralBriefElement, selector: string): string[] =>
  all(element, selector).map((found) => found.textContent);

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.style.colorScheme = "";
});

describe("show", () => {
  const usualParts = partNames.filter((name) => name !== "context");

  it("displays every part except context by default", async () => {
    expect(parseShow(await show(everyField))).toEqual(usualParts);
  });

  it("displays context if it is named", async () => {
    expect(parseShow(await show(everyField, { show: "all context" }))).toEqual(partNames);
  });

  it.each(usualParts)("hides only %s", async (name) => {
    const shown = parseShow(await show(everyField, { show: `-${name}` }));
    // Parts that appear only inside the hidden part are hidden too.
    const gone = name === "references" ? ["citation", "quote"] : [];
    const kept = usualParts.filter((other) => other !== name && !gone.includes(other));
    expect(kept.filter((other) => !shown.includes(other))).toEqual([]);
    expect(shown).not.toContain(name);
  });

  it("displays the named parts in the order of the brief", async () => {
    const element = await show(everyField, { show: "group headline kind" });
    expect(parseShow(element)).toEqual(["headline", "kind", "group"]);
    expect(all(element, "details")).toHaveLength(3);
  });

  it("can change, which resets the groups", async () => {
    const element = await show(everyField, { show: "-group" });
    element.show = null;
    await element.updateComplete;
    expect(all(element, "details[open]")).toHaveLength(3);
  });

  it("labels the brief with its headline if the headline is hidden", async () => {
    const element = await show(everyField, { show: "-headline" });
    expect(all(element, "article")[0]!.getAttribute("aria-label")).toBe(
      "哈萨克斯坦的钨：两个买家之间",
    );
  });

  it("has passages instead of links if the references are hidden", async () => {
    const element = await show(everyField, { show: "-references" });
    expect(all(element, "a.citation")).toEqual([]);
    expect(textsOf(element, ".passages")[0]).toBe("[1][2, headline]");
  });
});

describe("names", () => {
  const article: Article = {
    schemaVersion: "1.0",
    headline: "H",
    language: "zh",
    minerals: ["rare-earths", { id: "apt", name: "仲钨酸铵" }],
    coreInsights: [
      { text: "T", relations: [{ type: "export-ban", from: ["CN"], minerals: ["apt"] }] },
    ],
  };

  it("come from the article, then from the browser for countries, then from the id", async () => {
    const element = await show(article);
    expect(textsOf(element, ".minerals li")).toEqual(["rare earths", "仲钨酸铵"]);
    expect(textsOf(element, ".relation > li")).toEqual(["中国 → export ban", "仲钨酸铵"]);
    expect(all(element, ".minerals span")[0]!.lang).toBe("en");
  });

  it("come from the vocabulary if nameOf is set, also later", async () => {
    const element = await show(article);
    element.nameOf = nameOf;
    await element.updateComplete;
    expect(textsOf(element, ".minerals li")).toEqual(["稀土", "仲钨酸铵"]);
    expect(textsOf(element, ".relation > li")).toEqual(["中国 → 出口禁令", "仲钨酸铵"]);
  });
});

it("displays a huge article up to the limits, and states how much more there is", async () => {
  const many = (number: number): string[] =>
    Array.from({ length: number }, (_, index) => `x${index}`);
  const element = await show({
    ...everyField,
    topics: many(3000),
    coreInsights: [],
    groups: many(300).map((title) => ({ title, insights: many(10).map((text) => ({ text })) })),
    references: many(2000).map((id) => ({ id, title: id })),
  });
  expect(textsOf(element, ".topics li").at(-1)).toBe("… and 2900 more");
  expect(all(element, "details")).toHaveLength(viewCaps.list);
  expect(textsOf(element, ".rest")).toEqual(["… and 200 more"]);
  expect(textsOf(element, "details > ul > li")).toHaveLength(
    viewCaps.insights + viewCaps.list - viewCaps.insights / 10,
  );
  expect(textsOf(element, "[part=reference]").at(-1)).toBe("… and 1500 more");
});

describe("a brief with every field", () => {
  it.each(["light", "dark"])("has no axe violations in %s", async (scheme) => {
    document.documentElement.lang = "en";
    document.title = "Test";
    document.documentElement.style.colorScheme = scheme;
    await show(everyField);
    const { violations } = await axe.run(document);
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });

  it.each(["en", "ar"])("fits 320 px without horizontal scrolling, in %s", async (language) => {
    const element = await show({ ...everyField, language });
    element.parentElement!.style.width = "320px";
    expect(element.scrollWidth).toBeLessThanOrEqual(320);
    expect(all(element, ".brief")[0]!.scrollWidth).toBeLessThanOrEqual(320);
  });

  it("has right-to-left relations in Arabic", async () => {
    const element = await show({ ...everyField, language: "ar" });
    expect(textsOf(element, ".relation b")[1]).toBe("الصين ← dominates");
  });
});
