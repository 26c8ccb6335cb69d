import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validArticles } from "@mineral-brief/fixtures";
import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../../scripts/browser.mjs";
import { arabicArticle } from "./arabic-article.ts";
import { openPage, pageOf } from "./open-page.ts";

/** The rules that the README recommends. */
const rules = /```css\n(?=\/\* Content after a brief)([^`]+)```/.exec(
  readFileSync(join(import.meta.dirname, "../README.md"), "utf8"),
)![1]!;

interface Watched {
  /** The layout shifts that the browser reports, with old and new positions. */
  readonly shifts: string[];
  score: number;
  /** The position of the page's last line in each frame. */
  readonly tops: number[];
}

declare global {
  var moved: Watched;
}

function watch(): void {
  const moved: Watched = { shifts: [], score: 0, tops: [] };
  globalThis.moved = moved;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as PerformanceEntry & {
        readonly value: number;
        readonly sources: readonly {
          readonly node: Node | null;
          readonly previousRect: DOMRect;
          readonly currentRect: DOMRect;
        }[];
      };
      moved.score += value;
      moved.shifts.push(
        ...sources.map(
          ({ node, previousRect, currentRect }) =>
            `${node?.nodeName} ${previousRect.x},${previousRect.y} ${currentRect.x},${currentRect.y}`,
        ),
      );
    }
  }).observe({ type: "layout-shift", buffered: true });
  // A message event fires after layout, an animation frame callback before it.
  const sample = (): void => {
    const top = document.querySelector("footer")?.getBoundingClientRect().top;
    if (top !== undefined && top !== moved.tops.at(-1)) moved.tops.push(top);
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
/** Lets the page render before the script loads. */
const lateScript = `<script>
  setTimeout(() => {
    const script = document.createElement("script");
    script.type = "module";
    script.src = "/mineral-brief.min.js";
    document.head.append(script);
  }, 200);
</script>`;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

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

async function movedIn({
  article,
  within,
  from,
  layout,
  css = rules,
  isNarrow,
  count = 1,
}: Case): Promise<Watched> {
  const json = JSON.stringify(articles[article]);
  const inner = { fallback, link, nothing: "" }[within];
  const tag =
    from === "src"
      ? `<mineral-brief src="/brief.json">${inner}</mineral-brief>`
      : `<mineral-brief>${inner}<script type="application/json">${json.replaceAll("<", "\\u003C")}</script></mineral-brief>`;
  const { page, problems } = await openPage(browser, {
    context: { viewport: isNarrow ? { width: 390, height: 844 } : { width: 1280, height: 900 } },
    before: watch,
    answers: {
      "/brief.json": { body: json, type: "application/json" },
      "/": {
        body: pageOf(
          `<h1>Page</h1><div style="${layout ?? ""}">${tag.repeat(count)}<aside>Beside it</aside></div><p>After it.</p><footer>Foot</footer>${lateScript}`,
          `<style>${css}</style>`,
        ),
      },
    },
  });
  await page.locator("mineral-brief article").last().waitFor();
  // The browser reports layout shifts some frames later.
  await page.waitForTimeout(250);
  const moved = await page.evaluate(() => globalThis.moved);
  expect(problems).toEqual([]);
  await page.context().close();
  return moved;
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
    const { shifts, score } = await movedIn(one);
    expect(shifts).toEqual([]);
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
  const { shifts, score } = await movedIn({
    article: "smallest",
    within: "link",
    from: "src",
    css: "",
  });
  expect(shifts).not.toEqual([]);
  expect(score).toBeGreaterThan(0);
});
