import { arbitraryArticle, validArticles, runs } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import fc from "fast-check";
import { expect, it } from "vitest";
import "./define.ts";
import "./languages/ar.ts";
import "./languages/es.ts";
import "./languages/fr.ts";
import "./languages/ru.ts";
import { picturesDrawn } from "../test/pictures-drawn.ts";
import { renderBrief, type RenderBriefOptions } from "./ssr.ts";

const numRuns = Math.min(runs * 0.1, 2000);

/** The brief that a browser parses from server-rendered HTML. */
function servedBrief(article: Article, settings: RenderBriefOptions): Element {
  const page = Document.parseHTMLUnsafe(renderBrief(article, settings));
  return page.querySelector("mineral-brief")!.shadowRoot!.querySelector(".brief")!;
}

/** The brief that the element creates. */
async function builtBrief(article: Article, settings: RenderBriefOptions): Promise<Element> {
  const host = document.createElement("mineral-brief");
  Object.assign(host, settings, { article });
  document.body.replaceChildren(host);
  await host.updateComplete;
  await picturesDrawn(host);
  return host.shadowRoot!.querySelector(".brief")!;
}

async function bothBriefs(
  article: Article,
  settings: RenderBriefOptions,
): Promise<[string, string]> {
  const served = servedBrief(article, settings);
  const built = await builtBrief(article, settings);
  return [served.outerHTML, built.outerHTML];
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
