import { arbitraryArticle, validArticles, runs } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import fc from "fast-check";
import { expect, it } from "vitest";
import "./define.ts";
import "./languages/ar.ts";
import "./languages/es.ts";
import "./languages/fr.ts";
import "./languages/ru.ts";
import { renderBrief, type RenderBriefOptions } from "./ssr.ts";

const numRuns = Math.min(runs * 0.1, 2000);

/** The brief that a browser parses from server-rendered HTML. */
function servedBrief(article: Article, settings: RenderBriefOptions): Element {
  const page = Document.parseHTMLUnsafe(renderBrief(article, settings));
  return page.querySelector("mineral-brief")!.shadowRoot!.querySelector(".mb")!;
}

/** The brief that the element creates, with the content of its data disclosure. */
async function builtBrief(article: Article, settings: RenderBriefOptions): Promise<Element> {
  const host = document.createElement("mineral-brief");
  Object.assign(host, settings, { article });
  document.body.replaceChildren(host);
  await host.updateComplete;
  host.shadowRoot!.querySelector<HTMLElement>(".data > summary")?.click();
  await expect.poll(() => host.shadowRoot!.querySelector(".data > div:empty")).toBe(null);
  host.shadowRoot!.querySelector<HTMLDetailsElement>(".data")?.removeAttribute("open");
  return host.shadowRoot!.querySelector(".mb")!;
}

async function bothBriefs(
  article: Article,
  settings: RenderBriefOptions,
): Promise<[string, string]> {
  const served = servedBrief(article, settings);
  const built = await builtBrief(article, settings);
  return [markupOf(served), markupOf(built)];
}

/** Gives the markup with sorted attributes: Lit sets those with expressions last. */
function markupOf(brief: Element): string {
  for (const element of [brief, ...brief.querySelectorAll("*")]) {
    const attributes = [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name } of attributes) element.removeAttribute(name);
    for (const attribute of attributes) element.setAttributeNode(attribute);
  }
  // Lit marks the place of the brief in its frame with a comment.
  return brief.outerHTML
    .replace(/<!--.*?-->/g, "")
    .replace(/> *\n[ \n]*|[ \n]*\n *(?=<)/g, (space) => (space.startsWith(">") ? ">" : ""));
}

it.each<RenderBriefOptions>([
  { id: "one" },
  { id: "one", open: "none", headingLevel: 4, theme: "dark", density: "compact" },
  { id: "one", open: "all", show: "-references", locale: "zh", timeZone: "Asia/Shanghai" },
  { id: "one", open: "all", exclusive: true },
  { id: "one", show: "all", locale: "ru" },
  { id: "a/b \u{1F9F2}", messages: { expandAll: "Alle" } },
])("renders the same as the element with options %j", async (settings) => {
  for (const article of Object.values(validArticles)) {
    const [served, built] = await bothBriefs(article as Article, settings);
    expect(served).toContain("headline");
    expect(served).toBe(built);
  }
});

it("renders the same as the element, for any article", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryArticle, async (article) => {
      const written = writable(article) as unknown as Article;
      const [served, built] = await bothBriefs(written, { id: "one", locale: "en" });
      expect(served).toBe(built);
    }),
    { numRuns },
  );
});

/** Replaces the characters that HTML cannot hold, NUL and lone surrogates, with U+FFFD. */
function writable<Value>(value: Value): Value {
  const text = JSON.stringify(value, (_, part: unknown) =>
    typeof part === "string" ? part.replace(/\0|\p{Surrogate}/gu, "\uFFFD") : part,
  );
  return JSON.parse(text) as Value;
}
