import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validArticles } from "@mineral-brief/fixtures";
import { describe, expect, it } from "vitest";
import { arabicArticle } from "./arabic-article.ts";
import { shiftsOf, watchShifts, type LayoutShifts } from "./layout-shifts.ts";
import { pageOf, shownBriefs } from "./open-page.ts";
import { useBrowser } from "./use-browser.ts";

/** The rules that the README recommends. */
const rules = /```css\n(?=\/\* Content after a brief)([^`]+)```/.exec(
  readFileSync(join(import.meta.dirname, "../README.md"), "utf8"),
)![1]!;

declare global {
  /** The position of the page's last line in each frame. */
  var tops: number[];
}

function watchTops(): void {
  const tops: number[] = [];
  globalThis.tops = tops;
  // A message event fires after layout, an animation frame callback before it.
  const sample = (): void => {
    const top = document.querySelector("footer")?.getBoundingClientRect().top;
    if (top !== undefined && top !== tops.at(-1)) tops.push(top);
  };
  const eachFrame = (): void => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", sample);
    port1.start();
    port2.postMessage(undefined);
    requestAnimationFrame(eachFrame);
  };
  requestAnimationFrame(eachFrame);
}

const fallback = `<h2>Tungsten</h2><p>Example Daily</p><ul><li>One of its insights.</li><li>Another.</li></ul>`;
const link = `<a href="/brief.html">The brief</a>`;
/** Loads the element when the page has been drawn. */
const lateScript = `<script>
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    const script = document.createElement("script");
    script.type = "module";
    script.src = "/mineral-brief.min.js";
    document.head.append(script);
  }).observe({ type: "paint", buffered: true });
</script>`;

const { openPage } = useBrowser();

const articles: Readonly<Record<string, unknown>> = { ...validArticles, arabic: arabicArticle };
interface Case {
  readonly article: string;
  readonly within: "fallback" | "link" | "nothing";
  readonly from: "json" | "src";
  readonly layout?: string;
  readonly css?: string;
  readonly isNarrow?: boolean;
  /** How many of these briefs follow each other; 1 if undefined. */
  readonly count?: number;
}

interface Moved extends LayoutShifts {
  readonly tops: readonly number[];
}

async function movedIn({
  article,
  within,
  from,
  layout,
  css = rules,
  isNarrow,
  count = 1,
}: Case): Promise<Moved> {
  const json = JSON.stringify(articles[article]);
  const inner = { fallback, link, nothing: "" }[within];
  const tag =
    from === "src"
      ? `<mineral-brief src="/brief.json">${inner}</mineral-brief>`
      : `<mineral-brief>${inner}<script type="application/json">${json.replaceAll("<", "\\u003C")}</script></mineral-brief>`;
  const { page, problems } = await openPage({
    context: { viewport: isNarrow ? { width: 390, height: 844 } : { width: 1280, height: 900 } },
    before: watchShifts,
    answers: {
      "/brief.json": { body: json, type: "application/json" },
      "/": {
        body: pageOf(
          `<h1>Page</h1><div style="${layout ?? ""}">${tag.repeat(count)}<aside>Beside it</aside></div><p>After it.</p><footer>Foot</footer>${lateScript}`,
          `<style>${css}</style><script>(${watchTops.toString()})()</script>`,
        ),
      },
    },
  });
  await page.waitForFunction(() => customElements.get("mineral-brief"));
  await shownBriefs(page);
  const shifts = await shiftsOf(page);
  const tops = await page.evaluate(() => globalThis.tops);
  expect(problems).toEqual([]);
  return { ...shifts, tops };
}

describe("with the rules of the README, the layout does not shift", () => {
  const names = ["smallest", "without-references", "every-field", "arabic"];
  const cases: Case[] = names.flatMap((article) => [
    { article, within: "fallback", from: "json" },
    { article, within: "fallback", from: "src" },
    { article, within: "link", from: "src", isNarrow: true },
    { article, within: "nothing", from: "src" },
    { article, within: "fallback", from: "json", layout: "display: flex" },
    {
      article,
      within: "nothing",
      from: "src",
      layout: "display: grid; grid-template-columns: 1fr auto",
    },
    { article, within: "fallback", from: "json", count: 6 },
  ]);

  it.each(cases)("$article by $from, within: $within; $layout $count", async (one) => {
    const { moved, score } = await movedIn(one);
    expect(moved).toEqual([]);
    expect(score).toBe(0);
  });
});

it("content after a brief in the viewport moves only once", async () => {
  const { tops } = await movedIn({
    article: "smallest",
    within: "fallback",
    from: "json",
    css: "",
  });
  const [before, after] = [tops[0]!, tops.at(-1)!];
  expect(Math.max(...tops)).toBe(Math.max(before, after));
  expect(after).toBeLessThan(500);
});

it("detects layout shifts without these rules", async () => {
  const { moved, score } = await movedIn({
    article: "smallest",
    within: "link",
    from: "src",
    css: "",
  });
  expect(moved).not.toEqual([]);
  expect(score).toBeGreaterThan(0);
});
