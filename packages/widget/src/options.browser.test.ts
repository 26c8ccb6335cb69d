import type { Article } from "@mineral-brief/schema";
import { en, es, fr, zh, zhHant, type Labels } from "@mineral-brief/schema/labels";
import { afterEach, describe, expect, it, vi } from "vitest";
import "./define.ts";
import { MineralBriefElement } from "./mineral-brief-element.ts";
import { openData } from "../test/open-data.ts";

const article: Article = {
  schemaVersion: "1.0",
  headline: "Tungsten",
  language: "en",
  datePublished: "2025-10-23T17:55",
  timeZone: "Asia/Shanghai",
  minerals: ["rare-earths"],
  references: [{ id: 1, title: "Yearbook" }],
  groups: [
    { title: "Mining", insights: [{ text: "Mined.", citations: [1] }] },
    { title: "Refining", insights: [{ text: "Refined." }] },
    { title: "Trade", insights: [{ text: "Traded." }] },
  ],
};

const show = async (
  properties: Partial<MineralBriefElement>,
  value: Article = article,
): Promise<MineralBriefElement> => {
  const element = document.createElement("mineral-brief");
  Object.assign(element, { article: value, ...properties });
  document.body.replaceChildren(element);
  await element.updateComplete;
  return element;
};
const groups = ({ shadowRoot }: MineralBriefElement): HTMLDetailsElement[] => [
  ...shadowRoot!.querySelectorAll<HTMLDetailsElement>("details.group"),
];
const openGroups = (element: MineralBriefElement): boolean[] =>
  groups(element).map(({ open }) => open);
const text = ({ shadowRoot }: MineralBriefElement, selector: string): string | undefined =>
  shadowRoot!.querySelector(selector)?.textContent;

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe("exclusive", () => {
  it.each([
    [{}, [true, false, false]],
    [{ open: "none" as const }, [false, false, false]],
    // An exclusive brief cannot have all groups open.
    [{ open: "all" as const }, [true, false, false]],
  ])("with %j opens %j initially", async (properties, expected) => {
    expect(openGroups(await show({ exclusive: true, ...properties }))).toEqual(expected);
  });

  it("closes the other groups when one opens, and has no toggle-all button", async () => {
    const element = await show({ exclusive: true });
    groups(element)[2]!.open = true;
    await expect.poll(() => openGroups(element)).toEqual([false, false, true]);
    expect(text(element, "[part=toggle-all]")).toBeUndefined();
  });

  it("does not affect other briefs", async () => {
    const element = await show({ exclusive: true });
    const other = document.createElement("mineral-brief");
    Object.assign(other, { article, exclusive: true });
    document.body.append(other);
    await other.updateComplete;
    groups(other)[1]!.open = true;
    await expect.poll(() => openGroups(other)).toEqual([false, true, false]);
    expect(openGroups(element)).toEqual([true, false, false]);
  });
});

describe("groups that the reader has opened", () => {
  it.each<Partial<MineralBriefElement>>([
    { show: "-citation" },
    { locale: "zh" },
    { messages: { references: "Sources" } },
    { theme: "dark" },
    { density: "compact" },
    { headingLevel: 3 },
    { timeZone: "UTC" },
  ])("stays open when %j is set", async (properties) => {
    const element = await show({});
    groups(element)[1]!.open = true;
    await expect.poll(() => openGroups(element)).toEqual([true, true, false]);
    await new Promise((resolve) => setTimeout(resolve, 30));
    Object.assign(element, properties);
    await element.updateComplete;
    expect(openGroups(element)).toEqual([true, true, false]);
  });

  it("are reset by another article", async () => {
    const element = await show({});
    groups(element)[1]!.open = true;
    await new Promise((resolve) => setTimeout(resolve, 30));
    element.article = { ...article, headline: "Tin" };
    await element.updateComplete;
    expect(openGroups(element)).toEqual([true, false, false]);
  });
});

it("density makes a plain brief smaller that is already displayed", async () => {
  const { minerals: _, ...plain } = article;
  const element = await show({}, plain);
  const size = (): number => {
    const brief = element.shadowRoot!.querySelector("article")!;
    return Number.parseFloat(getComputedStyle(brief).fontSize);
  };
  const usual = size();
  element.density = "compact";
  await expect.poll(size).toBeLessThan(usual);
  element.density = null;
  await expect.poll(size).toBe(usual);
});

describe("time-zone", () => {
  it.each([
    [null, "October 23, 2025 at 5:55 PM (Asia/Shanghai)"],
    ["Europe/Paris", "October 23, 2025 at 11:55 AM GMT+2"],
    ["Nowhere", "October 23, 2025 at 5:55 PM (Asia/Shanghai)"],
  ])("%s shows the time as %s", async (timeZone, expected) => {
    const element = await show({ timeZone });
    expect(text(element, "time")).toBe(expected);
  });
});

describe("labels", () => {
  it.each<[string | null, string]>([
    [null, en.references],
    ["zh-Hant", zhHant.references],
    ["zh-CN", zh.references],
    ["es", es.references],
    ["not a tag", en.references],
  ])("in the language %s are %s", async (locale, expected) => {
    expect(text(await show({ locale }), ".references .title")).toBe(expected);
  });

  it("can be overridden one by one with messages", async () => {
    const messages = { references: "Sources" };
    const element = await show({ messages });
    expect(text(element, ".references .title")).toBe("Sources");
    element.messages = null;
    await element.updateComplete;
    expect(text(element, ".references .title")).toBe("References");
  });

  it("of an added language update displayed briefs", async () => {
    const element = await show({ locale: "eo" });
    expect(text(element, ".references .title")).toBe("References");
    const eo: Labels = { ...fr, language: "eo", references: "Fontoj" };
    MineralBriefElement.configure({ labels: eo });
    await element.updateComplete;
    expect(text(element, ".references .title")).toBe("Fontoj");
  });
});

/** The first mineral in the data of a brief. */
async function nameOfMineral(element: MineralBriefElement): Promise<string | undefined> {
  await openData(element);
  return text(element, "[part=minerals] > span");
}

describe("names", () => {
  it("come from the element's own function, then from the page options", async () => {
    const element = await show({});
    expect(await nameOfMineral(element)).toBe("rare earths");
    MineralBriefElement.configure({ nameOf: (id) => (id === "rare-earths" ? "REE" : undefined) });
    await element.updateComplete;
    expect(await nameOfMineral(element)).toBe("REE");
    element.nameOf = () => "Lanthanides and more";
    await element.updateComplete;
    expect(await nameOfMineral(element)).toBe("Lanthanides and more");
  });

  it("come from the file of their language where the page options have none", async () => {
    MineralBriefElement.configure({ nameOf: () => undefined });
    const element = await show({ locale: "ru" });
    expect(await nameOfMineral(element)).toBe("редкоземельные металлы");
    element.locale = "de";
    await element.updateComplete;
    expect(await nameOfMineral(element)).toBe("Seltene Erden");
    element.locale = "eo";
    await element.updateComplete;
    expect(await nameOfMineral(element)).toBe("rare earths");
  });

  it("come from the file of their language where the element's own function has none", async () => {
    const element = await show({ locale: "ja", nameOf: () => undefined });
    expect(await nameOfMineral(element)).toBe("レアアース");
  });

  it("can be added for a language, and replace those of its file", async () => {
    const element = await show({ locale: "eo" });
    const names = { language: "eo", nameOf: () => "raraj teroj" };
    MineralBriefElement.configure({ names });
    await element.updateComplete;
    expect(await nameOfMineral(element)).toBe("raraj teroj");
    MineralBriefElement.configure({ names: { language: "ru", nameOf: () => "РЗМ" } });
    element.locale = "ru";
    await element.updateComplete;
    expect(await nameOfMineral(element)).toBe("РЗМ");
  });
});

describe("reload", () => {
  const answer = (headline: string): Promise<Response> =>
    Promise.resolve(new Response(JSON.stringify({ ...article, headline })));

  it("fetches src without the cache, and the previous brief stays visible", async () => {
    const fetched = vi.spyOn(globalThis, "fetch").mockImplementation(() => answer("One"));
    const element = document.createElement("mineral-brief");
    element.src = "/brief.json";
    document.body.replaceChildren(element);
    await expect.poll(() => text(element, ".headline")).toBe("One");
    let send: (response: Response) => void = () => undefined;
    fetched.mockImplementation(() => new Promise((resolve) => (send = resolve)));
    element.reload();
    await element.updateComplete;
    expect(fetched.mock.lastCall![1]).toMatchObject({ cache: "no-cache" });
    expect(text(element, ".headline")).toBe("One");
    expect(element.matches(":state(ready):state(loading)")).toBe(true);
    expect(element.shadowRoot!.querySelector(".mb")!.ariaBusy).toBe("true");
    send(await answer("Two"));
    await expect.poll(() => text(element, ".headline")).toBe("Two");
    expect(element.matches(":state(loading)")).toBe(false);
    expect(element.shadowRoot!.querySelector(".mb")!.ariaBusy).toBeNull();
  });

  it("that fails keeps the brief and its open groups, and fires an error", async () => {
    const fetched = vi.spyOn(globalThis, "fetch").mockImplementation(() => answer("One"));
    const element = document.createElement("mineral-brief");
    element.src = "/brief.json";
    document.body.replaceChildren(element);
    await expect.poll(() => text(element, ".headline")).toBe("One");
    groups(element)[1]!.open = true;
    await new Promise((resolve) => setTimeout(resolve, 30));
    fetched.mockImplementation(() => Promise.resolve(new Response("", { status: 404 })));
    const failed = new Promise<CustomEvent>((resolve) => {
      element.addEventListener("mineral-brief-error", resolve, { once: true });
    });
    element.reload();
    expect((await failed).detail).toEqual({
      message: "`/brief.json` returned HTTP status 404.",
      issues: [],
    });
    expect(text(element, ".headline")).toBe("One");
    expect(openGroups(element)).toEqual([true, true, false]);
    expect(element.matches(":state(ready)")).toBe(true);
    expect(element.matches(":is(:state(loading), :state(error))")).toBe(false);
  });

  it.each<[string, Partial<MineralBriefElement>]>([
    ["has a property", { article, src: "/brief.json" }],
    ["has no src", {}],
  ])("does nothing if the element %s", async (_, properties) => {
    const fetched = vi.spyOn(globalThis, "fetch");
    const element = document.createElement("mineral-brief");
    Object.assign(element, properties);
    document.body.replaceChildren(element);
    await element.updateComplete;
    element.reload();
    expect(fetched).not.toHaveBeenCalled();
  });
});
