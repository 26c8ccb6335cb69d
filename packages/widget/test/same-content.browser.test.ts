import type { Article } from "@mineral-brief/schema";
import { afterEach, describe, expect, it, vi } from "vitest";
import "../src/define.ts";
import type { MineralBriefElement } from "../src/mineral-brief-element.ts";

const article: Article = {
  schemaVersion: "1.0",
  headline: "Tungsten",
  language: "en",
  groups: [
    { title: "Mining", insights: [{ text: "Mined.", citations: [1] }] },
    { title: "Refining", insights: [{ text: "Refined.", citations: [1] }] },
  ],
  references: [{ id: 1, title: "Yearbook" }],
};
const copy = (): Article => structuredClone(article);
const json = (value: unknown): string => JSON.stringify(value);

/** Counts the events of a brief: `[loads, errors]`. */
function countEvents(brief: MineralBriefElement): [number, number] {
  const counts: [number, number] = [0, 0];
  brief.addEventListener("mineral-brief-load", () => counts[0]++);
  brief.addEventListener("mineral-brief-error", () => counts[1]++);
  return counts;
}

/** Opens the second group, focuses its citation and scrolls there. Returns a function that checks all of it. */
async function use(brief: MineralBriefElement): Promise<() => void> {
  const root = brief.shadowRoot!;
  // Not in parts of the window, whose size other tests change: the browser would scroll to keep the place.
  brief.style.marginBlock = "1000px";
  root.querySelectorAll("summary")[1]!.click();
  await expect
    .poll(() => root.querySelectorAll<HTMLDetailsElement>("details.group")[1]!.open)
    .toBe(true);
  const citation = root.querySelectorAll<HTMLElement>(".cite")[1]!;
  citation.focus();
  scrollTo(0, 700);
  const shown = root.querySelector("article");
  return () => {
    expect(root.querySelector("article")).toBe(shown);
    expect(root.querySelectorAll<HTMLDetailsElement>("details.group")[1]!.open).toBe(true);
    expect(root.activeElement).toBe(citation);
    expect(scrollY).toBe(700);
  };
}

async function put(attributes = ""): Promise<MineralBriefElement> {
  document.body.innerHTML = `<mineral-brief ${attributes}></mineral-brief>`;
  const brief = document.querySelector("mineral-brief")!;
  await brief.updateComplete;
  return brief;
}

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe("an article with the same content renders nothing", () => {
  it.each<[string, () => unknown]>([
    ["a copy", copy],
    [
      "a copy with its keys in another order",
      () => Object.fromEntries(Object.entries(copy()).toReversed()),
    ],
    ["a copy with a key that is undefined", () => ({ ...copy(), topics: undefined })],
  ])("%s", async (_, other) => {
    const brief = await put();
    brief.article = article;
    await brief.updateComplete;
    const check = await use(brief);
    const counts = countEvents(brief);
    brief.article = other();
    await brief.updateComplete;
    check();
    expect(counts).toEqual([0, 0]);
  });

  it.each<[string, (changed: Article) => Article]>([
    ["another headline", (changed) => ({ ...changed, headline: "Tin" })],
    [
      "another order of groups",
      (changed) => ({ ...changed, groups: changed.groups!.toReversed() }),
    ],
    ["one more key", (changed) => ({ ...changed, topics: ["tin"] })],
  ])("but %s is rendered", async (_, change) => {
    const brief = await put();
    brief.article = article;
    await brief.updateComplete;
    const shown = brief.shadowRoot!.querySelector("article");
    const counts = countEvents(brief);
    brief.article = change(copy());
    await brief.updateComplete;
    expect(brief.shadowRoot!.querySelector("article")).not.toBe(shown);
    expect(counts).toEqual([1, 0]);
  });

  it("but a copy of an object that the page has changed is rendered", async () => {
    const brief = await put();
    const changed = copy();
    brief.article = changed;
    await brief.updateComplete;
    changed.headline = "Tin";
    brief.article = { ...changed };
    await brief.updateComplete;
    expect(brief.shadowRoot!.getElementById("headline")!.textContent).toBe("Tin");
  });
});

describe("reload() of a JSON child", () => {
  const child = (headline: string): string => JSON.stringify({ ...article, headline });
  const headline = (brief: MineralBriefElement): string =>
    brief.shadowRoot!.querySelector(".headline")!.textContent!;

  it.each<[string, (script: HTMLScriptElement, text: string) => void]>([
    ["changed text", (script, text) => (script.textContent = text)],
    [
      "another child",
      (script, text) => {
        const other = document.createElement("script");
        other.type = "application/json";
        other.textContent = text;
        script.replaceWith(other);
      },
    ],
  ])("displays %s", async (_, change) => {
    document.body.innerHTML = `<mineral-brief><script type="application/json">${child("One")}</script></mineral-brief>`;
    const brief = document.querySelector("mineral-brief")!;
    await brief.loaded;
    expect(headline(brief)).toBe("One");
    change(brief.querySelector("script")!, child("Two"));
    brief.reload();
    await expect.poll(() => headline(brief)).toBe("Two");
    const shown = brief.shadowRoot!.querySelector("article");
    brief.reload();
    await brief.updateComplete;
    expect(brief.shadowRoot!.querySelector("article")).toBe(shown);
  });

  it("displays an error, and the brief when it is corrected", async () => {
    document.body.innerHTML = `<mineral-brief><script type="application/json">${child("One")}</script></mineral-brief>`;
    const brief = document.querySelector("mineral-brief")!;
    await brief.loaded;
    const script = brief.querySelector("script")!;
    script.textContent = "{";
    brief.reload();
    await expect.poll(() => brief.state).toBe("error");
    script.textContent = child("Two");
    brief.reload();
    await expect.poll(() => brief.state).toBe("ready");
    expect(headline(brief)).toBe("Two");
  });

  it("does not replace the article of the page", async () => {
    document.body.innerHTML = `<mineral-brief><script type="application/json">${child("One")}</script></mineral-brief>`;
    const brief = document.querySelector("mineral-brief")!;
    brief.article = { ...article, headline: "Two" };
    await brief.loaded;
    brief.reload();
    await brief.updateComplete;
    expect(headline(brief)).toBe("Two");
  });
});

describe("reload()", () => {
  it("keeps the brief if the content is the same, and fires an event", async () => {
    vi.spyOn(globalThis, "fetch").mockImplementation(() => Promise.resolve(Response.json(copy())));
    const brief = await put(`src="brief.json"`);
    await expect.poll(() => brief.matches(":state(ready)")).toBe(true);
    const check = await use(brief);
    const counts = countEvents(brief);
    brief.reload();
    await expect.poll(() => counts).toEqual([1, 0]);
    check();
  });

  it("renders other content", async () => {
    const answers = [article, { ...article, headline: "Tin" }];
    vi.spyOn(globalThis, "fetch").mockImplementation(() =>
      Promise.resolve(Response.json(answers.shift())),
    );
    const brief = await put(`src="brief.json"`);
    await expect.poll(() => brief.matches(":state(ready)")).toBe(true);
    brief.reload();
    await expect.poll(() => brief.shadowRoot!.getElementById("headline")!.textContent).toBe("Tin");
  });
});

describe("null is no article", () => {
  it("src is loaded instead", async () => {
    vi.spyOn(globalThis, "fetch").mockImplementation(() => Promise.resolve(Response.json(article)));
    const brief = await put(`src="brief.json"`);
    brief.article = null;
    await expect.poll(() => brief.matches(":state(ready)")).toBe(true);
  });

  it("a JSON child is displayed instead", async () => {
    const brief = await put();
    brief.innerHTML = `<script type="application/json">${json(article)}</script>`;
    brief.article = null;
    await expect.poll(() => brief.matches(":state(ready)")).toBe(true);
  });

  it("removes the displayed article", async () => {
    const brief = await put();
    brief.article = article;
    await brief.updateComplete;
    const counts = countEvents(brief);
    brief.article = null;
    await brief.updateComplete;
    expect(brief.shadowRoot!.textContent).toBe("");
    expect(counts).toEqual([0, 0]);
  });
});
