import { galleryArticles } from "@mineral-brief/fixtures/gallery-articles";
import type { Article } from "@mineral-brief/schema";
import { nameOf } from "@mineral-brief/schema/vocabulary";
import axe from "axe-core";
import { userEvent } from "vitest/browser";
import { afterEach, describe, expect, it } from "vitest";
import "./define.ts";
import type { MineralBriefElement } from "./mineral-brief-element.ts";
import { openData } from "../test/open-data.ts";

const rounded = "Rounded by the source: all shares add up to more than 100%";
const otherSources = "From other sources, not this brief";
const article: Article = {
  schemaVersion: "1.0",
  headline: "Gallium and tungsten",
  language: "en",
  coreInsights: [
    { text: "Gallium is dear.", minerals: ["gallium"], stages: ["trade"] },
    { text: "One refinery makes most gallium.", minerals: ["gallium"], stages: ["refining"] },
  ],
  groups: [{ insights: [{ text: "Tungsten is rare.", minerals: ["tungsten"] }] }],
};

const show = async (shown: Article, parts?: string): Promise<MineralBriefElement> => {
  const element = document.createElement("mineral-brief");
  Object.assign(element, { article: shown, open: "all", nameOf, show: parts });
  const page = document.createElement("main");
  page.append(element);
  document.body.replaceChildren(page);
  await element.updateComplete;
  return element;
};
const all = ({ shadowRoot }: MineralBriefElement, selector: string): HTMLElement[] => [
  ...shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const textsOf = (element: MineralBriefElement, selector: string): string[] =>
  all(element, selector).map((found) => found.textContent);
/** The sentences in which a mineral is marked. */
const marked = (element: MineralBriefElement): string[] =>
  all(element, ".term").map((term) => term.closest("[part=insight]")!.textContent);

afterEach(() => document.body.replaceChildren());

describe("without `context`", () => {
  it.each(Object.keys(galleryArticles))("no published share is in %s", async (name) => {
    const element = await show(galleryArticles[name] as Article);
    await openData(element);
    expect(all(element, "[part=published]")).toEqual([]);
    const minerals = (galleryArticles[name] as Article).minerals ?? [];
    const ids = new Set(minerals.map((term) => (typeof term === "string" ? term : term.id)));
    expect(all(element, ".term").filter(({ dataset }) => ids.has(dataset["term"]!))).toEqual([]);
  });
});

describe("with `context`", () => {
  it("a mineral is marked in the sentences whose stage has published shares", async () => {
    expect(marked(await show(article, "context"))).toEqual(["One refinery makes most gallium."]);
  });

  it("its popover has the shares of that stage, their source, and whose they are", async () => {
    const element = await show(article, "context");
    await userEvent.hover(all(element, ".term")[0]!);
    await expect.poll(() => all(element, ".pop")).toHaveLength(1);
    expect(textsOf(element, ".pop .title")).toEqual(["World refining, 2025 (estimate)"]);
    expect(textsOf(element, ".pop .shares li")).toEqual(["China100%", "Russia1%"]);
    expect(textsOf(element, ".pop .src")).toEqual([
      `USGS Mineral Commodity Summaries 2026\u00A0· ${rounded}\u00A0· ${otherSources}`,
    ]);
    const bars = all(element, ".pop .fill").map((bar) => bar.getBoundingClientRect().width);
    expect(bars[0]).toBeGreaterThan(50 * bars[1]!);
    expect(all(element, "[style]:not(.pop)")).toEqual([]);
  });

  it("the data has the same shares, by mineral, below the shares of the brief", async () => {
    const element = await show(article, "context");
    await openData(element);
    expect(textsOf(element, "[part=shares] .others")).toEqual([
      `gallium World refining, 2025 (estimate)China100%Russia1%USGS Mineral Commodity Summaries 2026\u00A0· ${rounded}\u00A0· ${otherSources}`,
    ]);
  });

  it("can be named and hidden again while the brief is displayed", async () => {
    const element = await show(article);
    expect(marked(element)).toEqual([]);
    element.show = "context";
    await element.updateComplete;
    expect(marked(element)).toHaveLength(1);
    element.show = "all";
    await element.updateComplete;
    expect(marked(element)).toEqual([]);
  });

  it.each(["ltr", "rtl"])("has no axe violations, %s", async (direction) => {
    document.documentElement.lang = "en";
    document.title = "Test";
    const language = direction === "rtl" ? "ar" : "en";
    const element = await show({ ...article, language }, "context");
    await openData(element);
    const { violations } = await axe.run(element.parentElement!);
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(all(element, ".others")).toHaveLength(1);
  });
});
