import type { Article } from "@mineral-brief/schema";
import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import "./define.ts";
import { hastenTime } from "../test/hasten-time.ts";
import type { MineralBriefElement } from "./mineral-brief-element.ts";

const article: Article = {
  schemaVersion: "1.0",
  headline: { value: "钨与稀土", lang: "zh" },
  language: "en",
  source: { name: "Sou Hu Cai Jing", url: "https://example.org/source" },
  datePublished: "2025-10-23T17:55",
  topics: ["tungsten", "rare earths"],
  coreInsights: [{ text: "The core of it.", citations: [1, 4] }],
  groups: [
    { title: "Mining", insights: [{ text: "Mined.", kind: "fact", citations: [1] }] },
    { title: "Refining", insights: [{ text: "Refined.", kind: "outlook", citations: [1] }] },
    { insights: [{ text: "Untitled." }] },
  ],
  references: [
    {
      id: 1,
      title: "Yearbook",
      publisher: "USGS",
      url: "https://example.org/yearbook",
      quote: "Verbatim.",
    },
  ],
};

const json = (value: unknown): string =>
  `data:application/json,${encodeURIComponent(JSON.stringify(value))}`;
const once = (target: EventTarget, name: string): Promise<Event> =>
  new Promise((resolve) => target.addEventListener(name, resolve, { once: true }));
const make = (content: string): MineralBriefElement => {
  const page = document.createElement("main");
  page.innerHTML = `<h1>A page</h1>${content}`;
  document.body.replaceChildren(page);
  return page.querySelector("mineral-brief")!;
};
const show = async (value: unknown, attributes = ""): Promise<MineralBriefElement> => {
  const element = make(`<mineral-brief ${attributes}></mineral-brief>`);
  element.article = value;
  await element.updateComplete;
  return element;
};
const root = (element: MineralBriefElement): ShadowRoot => element.shadowRoot!;
const find = <E extends HTMLElement = HTMLElement>(
  element: MineralBriefElement,
  selector: string,
): E => root(element).querySelector<E>(selector)!;
const words = (element: MineralBriefElement): string =>
  root(element)
    .textContent.replace(/[\s\u2060]+/g, " ")
    .trim();
const openGroups = (element: MineralBriefElement): boolean[] =>
  [...root(element).querySelectorAll<HTMLDetailsElement>("details.group")].map(
    (details) => details.open,
  );
const toggled = async (element: MineralBriefElement): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 30));
  await element.updateComplete;
};

beforeEach(() => {
  document.documentElement.lang = "en";
  document.title = "Test";
});

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.style.colorScheme = "";
  vi.restoreAllMocks();
});

describe("the article", () => {
  it("comes from the property", async () => {
    const element = await show(article);
    expect(find(element, "h2").textContent).toBe("钨与稀土");
    expect(find(element, "h2 span").lang).toBe("zh");
    expect(find(element, "time").getAttribute("datetime")).toBe("2025-10-23T17:55");
    expect(words(element)).toContain("tungsten");
    expect(words(element)).toContain("The core of it.");
    expect(element.matches(":state(ready)")).toBe(true);
  });

  it("comes from src", async () => {
    const element = make(`<mineral-brief src="${json(article)}"></mineral-brief>`);
    expect(element.matches(":state(loading)")).toBe(false);
    const event = (await once(element, "mineral-brief-load")) as CustomEvent;
    expect(event).toMatchObject({
      bubbles: true,
      composed: true,
      detail: { article: { language: "en" }, issues: [] },
    });
    expect(words(element)).toContain("The core of it.");
  });

  it("comes from a JSON child", async () => {
    const element = make(
      `<mineral-brief><script type="application/json">${JSON.stringify(article)}</script></mineral-brief>`,
    );
    await element.updateComplete;
    expect(words(element)).toContain("The core of it.");
  });

  it("comes from a JSON child that arrives late", async () => {
    const element = make("<mineral-brief></mineral-brief>");
    await element.updateComplete;
    const script = document.createElement("script");
    script.type = "application/json";
    script.textContent = JSON.stringify(article);
    element.append(document.createElement("p"), script);
    await once(element, "mineral-brief-load");
    expect(words(element)).toContain("The core of it.");
  });

  it("comes from the property, then src, then the child", async () => {
    const named = (headline: string): Article => ({ ...article, headline });
    const element = make(
      `<mineral-brief src="${json(named("From src"))}"><script type="application/json">${JSON.stringify(named("Inline"))}</script></mineral-brief>`,
    );
    element.article = named("Property");
    await element.updateComplete;
    expect(find(element, "h2").textContent).toBe("Property");
    element.article = undefined;
    await once(element, "mineral-brief-load");
    expect(find(element, "h2").textContent).toBe("From src");
    element.removeAttribute("src");
    await element.updateComplete;
    expect(find(element, "h2").textContent).toBe("Inline");
  });

  it("is not replaced by a late response for an old src", async () => {
    const answers = new Map<string, (response: Response) => void>();
    vi.spyOn(globalThis, "fetch").mockImplementation(
      (input) => new Promise((resolve) => answers.set(input as string, resolve)),
    );
    const element = make(`<mineral-brief src="old.json"></mineral-brief>`);
    await element.updateComplete;
    element.src = "new.json";
    await element.updateComplete;
    answers.get("new.json")!(Response.json({ ...article, headline: "New" }));
    await once(element, "mineral-brief-load");
    answers.get("old.json")!(Response.json({ ...article, headline: "Old" }));
    await toggled(element);
    expect(find(element, "h2").textContent).toBe("New");
  });

  it("is fetched again when the element is moved while it loads", async () => {
    const element = make(`<mineral-brief src="${json(article)}"></mineral-brief>`);
    await element.updateComplete;
    document.body.append(element);
    await once(element, "mineral-brief-load");
    expect(words(element)).toContain("The core of it.");
  });
});

describe("errors", () => {
  hastenTime();

  it.each([
    [
      "an HTTP status",
      () => Promise.resolve(new Response("", { status: 503, statusText: "Busy" })),
      "`brief.json` returned HTTP status 503 Busy.",
    ],
    ["no JSON", () => Promise.resolve(new Response("<html>")), "`brief.json` is not valid JSON: "],
    [
      "no network",
      () => Promise.reject(new TypeError("Failed to fetch")),
      "`brief.json` cannot be reached: Failed to fetch",
    ],
    [
      "too many bytes",
      () => Promise.resolve(new Response(new Uint8Array(4_000_001))),
      "`brief.json` is larger than 4 MB",
    ],
  ])("are reported: %s", async (_, answer, message) => {
    vi.spyOn(globalThis, "fetch").mockImplementation(answer);
    const element = make(`<mineral-brief src="brief.json"></mineral-brief>`);
    const { detail } = (await once(element, "mineral-brief-error")) as CustomEvent;
    expect(detail.message).toContain(message);
    expect(words(element)).toContain(message);
    expect(element.matches(":state(error)")).toBe(true);
  });

  it("can be retried if src failed", async () => {
    const fetch = vi.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("offline"));
    const element = make(`<mineral-brief src="brief.json"></mineral-brief>`);
    await once(element, "mineral-brief-error");
    fetch.mockResolvedValue(Response.json(article));
    find(element, "button").click();
    await once(element, "mineral-brief-load");
    expect(words(element)).toContain("The core of it.");
  });

  it("lists each issue with its path", async () => {
    const invalid = {
      ...article,
      datePublished: "yesterday",
      groups: [{ insights: [{ text: 7 }] }],
    };
    const element = make("<mineral-brief></mineral-brief>");
    const reported = once(element, "mineral-brief-error");
    element.article = invalid;
    const { detail } = (await reported) as CustomEvent;
    expect(detail.issues.map((issue: { path: unknown[] }) => issue.path)).toEqual([
      ["datePublished"],
      ["groups", 0, "insights", 0, "text"],
    ]);
    const problems = [...root(element).querySelectorAll("li")].map((item) => item.textContent);
    expect(problems[0]).toMatch(/^datePublished expected a date/);
    expect(problems[1]).toMatch(/^groups\[0\]\.insights\[0\]\.text expected/);
  });

  it("lists twenty issues and counts the rest", async () => {
    const element = await show({ ...article, topics: Array.from({ length: 25 }, () => 1) });
    expect(root(element).querySelectorAll("li")).toHaveLength(20);
    expect(words(element)).toContain("And 5 more.");
  });

  it.each([
    ["a text", "brief"],
    ["a list", []],
  ])("does not throw for %s", async (_, value) => {
    expect((await show(value)).matches(":state(error)")).toBe(true);
  });

  const json = JSON.stringify(article);
  const escaped = json.replaceAll('"', "&quot;");

  it.each([
    [
      "half of it",
      `<script type="application/json">{</script>`,
      "The JSON inside <mineral-brief> is not valid: ",
    ],
    [
      "escaped by a template engine",
      `<script type="application/json">${escaped}</script>`,
      'it has `&quot;` where `"` was expected, because a template engine escaped its quotes.',
    ],
    [
      "in a script of another type",
      `<script type="application/ld+json">${json}</script>`,
      'must be in <script type="application/json">.',
    ],
    ["in no script", escaped, 'must be in <script type="application/json">.'],
  ])("explains JSON that it cannot read: %s", async (_, inner, expected) => {
    const element = make(`<mineral-brief>${inner}</mineral-brief>`);
    await expect.poll(() => words(element)).toContain(expected);
  });

  it("does not take another text for JSON", async () => {
    const element = make("<mineral-brief>{{ brief }}</mineral-brief>");
    await element.updateComplete;
    expect(element.matches(":state(error)")).toBe(false);
  });
});

it("shows a message if an article has no insights", async () => {
  const element = await show({ schemaVersion: "1.0", headline: "Nothing", language: "zh" });
  expect(words(element)).toBe("Nothing这份简报还没有要点");
  expect(element.matches(":state(empty)")).toBe(true);
});

describe("the fallback", () => {
  const visible = (element: MineralBriefElement): boolean =>
    element.querySelector("p")!.checkVisibility();

  it("is visible before the article has loaded, and hidden after", async () => {
    const element = make("<mineral-brief><p>Fallback</p></mineral-brief>");
    await element.updateComplete;
    expect(visible(element)).toBe(true);
    element.article = article;
    await element.updateComplete;
    expect(visible(element)).toBe(false);
  });

  it("is visible while an article loads, instead of the loading message", async () => {
    vi.spyOn(globalThis, "fetch").mockReturnValue(new Promise(() => {}));
    const element = make(`<mineral-brief src="brief.json"><p>Fallback</p></mineral-brief>`);
    await element.updateComplete;
    expect(visible(element)).toBe(true);
    expect(words(element)).toBe("");
    expect(element.matches(":state(loading)")).toBe(true);
    element.replaceChildren();
    await expect.poll(() => words(element)).toBe("Loading the brief");
  });

  it("is visible if an article fails to load", async () => {
    const element = make("<mineral-brief><p>Fallback</p></mineral-brief>");
    element.article = {};
    await element.updateComplete;
    expect(visible(element)).toBe(true);
    expect(words(element)).toContain("schemaVersion");
  });

  it("and attributes are never changed", async () => {
    const element = make(
      `<mineral-brief src="${json(article)}" open="all" theme="dark"><p>Fallback</p></mineral-brief>`,
    );
    const before = element.outerHTML;
    await once(element, "mineral-brief-load");
    find(element, ".cite").click();
    find(element, "summary").click();
    element.headingLevel = 4;
    element.open = "none";
    await toggled(element);
    expect(element.outerHTML).toBe(before);
  });
});

const withFourGroups = {
  ...article,
  groups: [...article.groups!, { title: "Four", insights: [{ text: "More." }] }],
};

describe("groups", () => {
  it.each([
    ["", [true, false, false]],
    [`open="first"`, [true, false, false]],
    [`open="none"`, [false, false, false]],
    [`open="all"`, [true, true, true]],
    [`open="unknown"`, [true, false, false]],
  ])("with %s start as %o", async (attributes, expected) => {
    expect(openGroups(await show(article, attributes))).toEqual(expected);
  });

  it("fire an event when the reader opens one, but not on first display", async () => {
    const events: unknown[] = [];
    const element = await show(article);
    element.addEventListener("mineral-brief-toggle", ({ detail }) => events.push(detail));
    await toggled(element);
    expect(events).toEqual([]);
    root(element).querySelectorAll("summary")[1]!.click();
    await toggled(element);
    expect(events).toEqual([{ index: 1, title: "Refining", open: true }]);
  });

  it("open and close all at once", async () => {
    const element = await show(withFourGroups);
    const button = find(element, "button");
    expect(button.textContent).toBe("Expand all");
    button.click();
    await toggled(element);
    expect(openGroups(element)).toEqual([true, true, true, true]);
    expect(button.textContent).toBe("Collapse all");
    button.click();
    await toggled(element);
    expect(openGroups(element)).toEqual([false, false, false, false]);
  });

  it("up to three have no button for all of them", async () => {
    expect(root(await show(article)).querySelector("button")).toBeNull();
  });

  it("stay open when a property changes", async () => {
    const element = await show(article);
    root(element).querySelectorAll("summary")[2]!.click();
    await toggled(element);
    element.locale = "zh";
    await toggled(element);
    expect(openGroups(element)).toEqual([true, false, true]);
  });

  it("fire no event for a previous article", async () => {
    const events: Event[] = [];
    const element = await show(article);
    element.addEventListener("mineral-brief-toggle", (event) => events.push(event));
    element.expandAll();
    element.article = { ...article, headline: "Another" };
    await toggled(element);
    expect(events).toEqual([]);
  });

  it("stay open in a new version of the brief", async () => {
    const element = await show({ ...article, id: "urn:example:a" });
    element.expandAll();
    await toggled(element);
    element.article = { ...article, id: "urn:example:a", headline: "Corrected" };
    await toggled(element);
    expect(openGroups(element)).toEqual([true, true, true]);
    element.article = { ...article, id: "urn:example:b" };
    await toggled(element);
    expect(openGroups(element)).toEqual([true, false, false]);
  });

  it.each<[string, (ids: string[]) => string[], boolean[]]>([
    ["one before it", (ids) => ["new", ...ids], [true, false, false, true]],
    ["an empty one before it", (ids) => ["empty", ...ids], [false, false, true]],
    ["another order", (ids) => ids.toReversed(), [true, false, false]],
    // The reader has not toggled the second group, which is the first one now.
    ["one less", (ids) => ids.slice(1), [true, true]],
  ])("are found by their ids in a new version with %s", async (_, idsOf, expected) => {
    const version = (ids: string[]): Article => ({
      ...article,
      id: "urn:example:a",
      groups: ids.map((id) => ({
        id,
        title: "Group",
        insights: id === "empty" ? [] : [{ text: `In ${id}.`, citations: [1] }],
      })),
    });
    const ids = ["money", "mines", "outlook"];
    const element = await show(version(ids));
    element.collapseAll();
    element.toggleGroup(2);
    await toggled(element);
    expect(openGroups(element)).toEqual([false, false, true]);
    element.article = version(idsOf(ids));
    await toggled(element);
    expect(openGroups(element)).toEqual(expected);
  });

  it("without ids are found by their place in a new version", async () => {
    const element = await show({ ...article, id: "urn:example:a" });
    element.toggleGroup(1);
    await toggled(element);
    const groups = [{ title: "New", insights: [{ text: "New." }] }, ...article.groups!];
    element.article = { ...article, id: "urn:example:a", groups };
    await toggled(element);
    expect(openGroups(element)).toEqual([true, true, false, false]);
  });

  it("are reset by another article", async () => {
    const element = await show(article);
    element.expandAll();
    await toggled(element);
    element.article = { ...article, headline: "Another" };
    await toggled(element);
    expect(openGroups(element)).toEqual([true, false, false]);
  });

  it("have headings that label their summaries and have the same height", async () => {
    const element = await show(article, `heading-level="3"`);
    const headings = [...root(element).querySelectorAll(".group-title")];
    expect(headings.map((heading) => [heading.localName, heading.textContent])).toEqual([
      ["h4", "Mining"],
      ["h4", "Refining"],
      ["h4", "Group 3"],
    ]);
    for (const summary of root(element).querySelectorAll("summary")) {
      const heading = root(element).getElementById(summary.getAttribute("aria-labelledby")!)!;
      expect(heading.closest("summary")).toBeNull();
      expect(heading.getBoundingClientRect().height).toBeCloseTo(
        summary.getBoundingClientRect().height,
        0,
      );
    }
  });
});

it.each([
  ["1", "h1"],
  ["6", "h6"],
  ["0", "h2"],
  ["9", "h2"],
  ["x", "h2"],
])("with heading-level %s the headline is an %s", async (level, tag) => {
  expect(find(await show(article, `heading-level="${level}"`), "#headline").localName).toBe(tag);
});

describe("citations", () => {
  it("link to their reference and back, move the focus, and do not change the page's URL", async () => {
    const element = await show(article, `open="none"`);
    const address = location.href;
    const citations = root(element).querySelectorAll<HTMLElement>("a.cite");
    expect(citations[2]!.getAttribute("aria-label")).toBe("Reference 1, USGS");
    citations[0]!.click();
    await expect.poll(() => root(element).activeElement?.id).toBe("reference-1");
    // The mark is a line, which does not depend on seeing a colour.
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(
      find(element, "#reference-1"),
    );
    expect([outlineStyle, outlineWidth, outlineColor]).toEqual(["solid", "2px", "rgb(138, 75, 8)"]);
    // Back to where the reader came from.
    const back = find(element, "#reference-1 .back");
    citations[2]!.click();
    back.click();
    expect(root(element).activeElement).toBe(citations[2]);
    expect(openGroups(element)).toEqual([false, true, false]);
    expect(location.href).toBe(address);
  });

  it("without a reference are marks, which screen readers read as a phrase", async () => {
    const { references: _, ...bare } = article;
    const element = await show(bare);
    const marks = find(element, ".cite");
    expect([marks.textContent, marks.role]).toEqual(["[1][4]", "img"]);
    expect(marks.ariaLabel).toBe("source passages 1, 4");
    expect(root(element).querySelector("a.cite")).toBeNull();
  });
});

describe("untrusted data", () => {
  it("never becomes a javascript: link", async () => {
    const element = await show({ ...article, source: { name: "S", url: "javascript:alert(1)" } });
    expect(root(element).querySelector(`a[href^="javascript"]`)).toBeNull();
    expect(words(element)).toContain("source.url");
  });

  it("never becomes markup", async () => {
    const element = await show({ ...article, headline: "<img src=x onerror=alert(1)>" });
    expect(find(element, "h2").textContent).toBe("<img src=x onerror=alert(1)>");
    expect(root(element).querySelector("img, [style]")).toBeNull();
  });
});

it("can be defined twice on a page", async () => {
  const first = customElements.get("mineral-brief");
  await import(/* @vite-ignore */ `${new URL("define.ts", import.meta.url).pathname}?second-copy`);
  expect(customElements.get("mineral-brief")).toBe(first);
});

it("is right-to-left in Arabic", async () => {
  const element = await show({ ...article, language: "ar", headline: "التنغستن" });
  expect(getComputedStyle(find(element, ".brief")).direction).toBe("rtl");
  const right = (selector: string): number => find(element, selector).getBoundingClientRect().right;
  expect(right("#references .mark")).toBeCloseTo(right("#headline"), 0);
});

it("fits 320 px without horizontal scrolling", async () => {
  const element = await show({
    ...article,
    groups: [{ title: "W".repeat(120), insights: [{ text: "https://example.org/".repeat(9) }] }],
  });
  element.parentElement!.style.width = "320px";
  expect(element.scrollWidth).toBeLessThanOrEqual(320);
  expect(find(element, ".brief").scrollWidth).toBeLessThanOrEqual(320);
});

describe("axe", () => {
  const { references: _, ...uncited } = article;
  const shown: readonly [string, unknown][] = [
    ["a brief", article],
    ["uncited passages", uncited],
    ["problems", { ...article, headline: 7 }],
    ["an empty brief", { schemaVersion: "1.0", headline: "Nothing", language: "en" }],
    ["an Arabic brief", { ...article, language: "ar" }],
  ];
  it.each(
    shown.flatMap(([name, value]) =>
      ["light", "dark"].map((theme) => [name, theme, value] as const),
    ),
  )("%s in %s", async (_name, theme, value) => {
    document.documentElement.style.colorScheme = theme;
    const element = await show(value, `open="all"`);
    const { violations } = await axe.run(document);
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(getComputedStyle(find(element, ".brief")).backgroundColor).toBe(
      theme === "dark" ? "rgb(23, 23, 20)" : "rgb(255, 254, 251)",
    );
  });

  it.each(["light", "dark"])("theme=%s overrides the page's colour scheme", async (theme) => {
    document.documentElement.style.colorScheme = theme === "light" ? "dark" : "light";
    const element = await show(article, `theme="${theme}"`);
    expect(getComputedStyle(find(element, ".brief")).backgroundColor).toBe(
      theme === "dark" ? "rgb(23, 23, 20)" : "rgb(255, 254, 251)",
    );
  });
});
