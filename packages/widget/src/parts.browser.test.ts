import { validArticles } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import { partNames, viewCaps, type PartName } from "@mineral-brief/schema/reading";
import axe from "axe-core";
import { afterEach, describe, expect, it } from "vitest";
import "./define.ts";
import type { MineralBriefElement } from "./mineral-brief-element.ts";
import { openData } from "../test/open-data.ts";

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
/** The parts that show what a name of `show` means, if they have other names. */
const partsByName: Partial<Record<PartName, string>> = {
  marks: "term",
  diagram: "ladder",
  relation: "row",
  context: "published",
};
/** The names of `show` that are displayed, with the data open. */
const shownParts = async (element: MineralBriefElement): Promise<string[]> => {
  await openData(element);
  const has = (part: string): boolean =>
    element.shadowRoot!.querySelector(`[part~="${part}"]`) !== null;
  return partNames.filter((name) => has(partsByName[name] ?? name));
};
const all = ({ shadowRoot }: MineralBriefElement, selector: string): HTMLElement[] => [
  ...shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const textsOf = (element: MineralBriefElement, selector: string): string[] =>
  all(element, selector).map((found) => found.textContent);

it("marks a retracted insight, also without its kind and the corrections", async () => {
  const article: Article = {
    schemaVersion: "1.0",
    headline: "H",
    language: "en",
    coreInsights: [{ id: "x", text: "Prices rose.", kind: "claim" }],
    corrections: [{ date: "2025-10-25", kind: "retraction", insight: "x", text: "No." }],
  };
  const marked = async (parts: string): Promise<string[]> =>
    textsOf(await show(article, { show: parts }), "[part=insight]");
  expect(await marked("all")).toEqual(["Withdrawn\u00A0· Claim\u00A0· Prices rose."]);
  expect(await marked("core-insights -kind")).toEqual(["Withdrawn\u00A0· Prices rose."]);
});

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.style.colorScheme = "";
});

const absentParts: readonly PartName[] = [
  // Have no part of their own, or nothing to show in this article.
  "insight-date",
  "stages",
  "diagram",
  "context",
  "rights",
];
/** The parts that disappear with another one. */
const inside: Partial<Record<PartName, readonly PartName[]>> = {
  marks: ["figure"],
  group: ["key-figures"],
  data: ["relation", "minerals", "places", "organizations", "timeline", "shares", "provenance"],
};

describe("show", () => {
  it("displays every part except context and stages by default", async () => {
    const shown = await shownParts(await show(everyField));
    expect(partNames.filter((name) => !shown.includes(name))).toEqual(absentParts);
  });

  it("displays stages if they are named", async () => {
    expect(await shownParts(await show(everyField, { show: "all stages" }))).toContain("stages");
  });

  // Dated sentences are rows too, and the rights follow the provenance.
  const shared: readonly PartName[] = ["relation", "provenance"];

  it.each(partNames.filter((name) => ![...absentParts, ...shared].includes(name)))(
    "hides only %s",
    async (name) => {
      const shown = await shownParts(await show(everyField, { show: `-${name}` }));
      const expected = partNames.filter(
        (other) =>
          other !== name && !absentParts.includes(other) && !(inside[name] ?? []).includes(other),
      );
      expect(expected.filter((other) => !shown.includes(other))).toEqual([]);
      expect(shown).not.toContain(name);
    },
  );

  it("displays the named parts in the order of the brief", async () => {
    const element = await show(everyField, { show: "group headline" });
    expect(await shownParts(element)).toEqual(["headline", "kind", "attribution", "group"]);
    expect(all(element, "details.group")).toHaveLength(3);
  });

  it("keeps a claim and its speaker, except if they are hidden by name", async () => {
    const article: Article = {
      schemaVersion: "1.0",
      headline: "H",
      language: "en",
      coreInsights: [{ text: "It has 12 t.", kind: "claim", attribution: { name: "Exim chief" } }],
    };
    const shown = async (parts: string): Promise<string[]> =>
      textsOf(await show(article, { show: parts }), "[part=insight]");
    const listed = "headline core-insights citation references";
    expect(await shown(listed)).toEqual(["Claim\u00A0· Exim chief\u00A0· It has 12\u00A0t."]);
    expect(await shown(`${listed} -kind -attribution`)).toEqual(["It has 12\u00A0t."]);
  });

  it("can change, which resets the groups", async () => {
    const element = await show(everyField, { show: "-group" });
    element.show = null;
    await element.updateComplete;
    expect(all(element, "details.group[open]")).toHaveLength(3);
  });

  it("labels the brief with its headline if the headline is hidden", async () => {
    const element = await show(everyField, { show: "-headline" });
    expect(all(element, "article")[0]!.getAttribute("aria-label")).toBe(
      "哈萨克斯坦的钨：两个买家之间",
    );
  });

  it("has passages instead of links if the references are hidden", async () => {
    const element = await show(everyField, { show: "-references" });
    expect(all(element, "a.cite")).toEqual([]);
    expect(textsOf(element, ".cite")[0]).toBe("[1][2, headline]");
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
    const element = await show({ ...article, language: "it" });
    await openData(element);
    expect(textsOf(element, "[part=minerals] > span[id]")).toEqual(["rare earths", "仲钨酸铵"]);
    expect(textsOf(element, ".rel .who")).toEqual(["Cina"]);
    expect(textsOf(element, ".rel .say")[0]).toContain("export ban");
  });

  it("come from the file of their language", async () => {
    const element = await show(article);
    await openData(element);
    expect(textsOf(element, "[part=minerals] > span[id]")).toEqual(["稀土", "仲钨酸铵"]);
    expect(textsOf(element, ".rel .say")[0]).toContain("出口禁令");
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
  expect(textsOf(element, ".topics span").at(-1)).toBe("… and 2900 more");
  expect(all(element, "details.group")).toHaveLength(viewCaps.list);
  expect(textsOf(element, ".rest")).toEqual(["… and 200 more"]);
  expect(textsOf(element, "details.group > ul > li")).toHaveLength(
    viewCaps.insights + viewCaps.list - viewCaps.insights / 10,
  );
  expect(textsOf(element, "[part=reference]").at(-1)).toBe("… and 1500 more");
});

describe("a brief with every field", () => {
  it.each(["light", "dark"])("has no axe violations in %s", async (scheme) => {
    document.documentElement.lang = "en";
    document.title = "Test";
    document.documentElement.style.colorScheme = scheme;
    await openData(await show(everyField));
    const { violations } = await axe.run(document);
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });

  it.each(["en", "ar"])("fits 320 px without horizontal scrolling, in %s", async (language) => {
    const element = await show({ ...everyField, language });
    await openData(element);
    element.parentElement!.style.width = "320px";
    expect(element.scrollWidth).toBeLessThanOrEqual(320);
    expect(all(element, ".brief")[0]!.scrollWidth).toBeLessThanOrEqual(320);
  });

  it("has right-to-left relations in Arabic", async () => {
    const element = await show({ ...everyField, language: "ar" });
    await openData(element);
    expect(new Set(textsOf(element, ".rel .arrow"))).toEqual(new Set(["←"]));
  });
});

it("has no data to open if the sentences say all of it", async () => {
  const insight = { text: "Prices rose by 8.5%.", figures: [{ text: "8.5%" }] };
  const element = await show({
    schemaVersion: "1.0",
    headline: "Tungsten",
    language: "en",
    coreInsights: [insight],
  });
  const data = (): Element | null => element.shadowRoot!.querySelector("details.data");
  data()!.querySelector("summary")!.click();
  await expect.poll(data).toBeNull();
});
