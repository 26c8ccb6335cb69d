import { readFileSync } from "node:fs";
import { validArticles } from "@mineral-brief/fixtures";
import type { Page } from "playwright";
import { afterEach, describe, expect, it } from "vitest";
import type { MineralBriefElement } from "../src/mineral-brief-element.ts";
import { briefTag, shortArticle } from "./brief-page.ts";
import { pageOf, script, shownBriefs, type OpenPage } from "./open-page.ts";
import { useBrowser } from "./use-browser.ts";

/** The resources of a page that must be released, counted from its start. */
interface Watched {
  /** One entry per listener, such as `window scroll`. */
  readonly listeners: string[];
  readonly timers: Set<number>;
  /** The names of active observers. */
  readonly observers: Set<object>;
}

declare global {
  var watched: Watched;
}

function watch(): void {
  const listeners: string[] = [];
  const timers = new Set<number>();
  const observers = new Set<object>();
  globalThis.watched = { listeners, timers, observers };
  for (const [name, target] of [
    ["window", window],
    ["document", document],
  ] as const) {
    const add = target.addEventListener.bind(target);
    const remove = target.removeEventListener.bind(target);
    const seen = new Map<unknown, string[]>();
    const keyOf = (type: string, options?: boolean | EventListenerOptions): string => {
      const isCaught = typeof options === "object" ? options.capture : options;
      return `${name} ${type}${isCaught === true ? " captured" : ""}`;
    };
    target.addEventListener = (
      type: string,
      listener: EventListener,
      options?: boolean | AddEventListenerOptions,
    ): void => {
      const keys = seen.get(listener) ?? [];
      seen.set(listener, keys);
      const key = keyOf(type, options);
      if (!keys.includes(key)) {
        keys.push(key);
        listeners.push(key);
      }
      add(type, listener, options);
    };
    target.removeEventListener = (
      type: string,
      listener: EventListener,
      options?: boolean | EventListenerOptions,
    ): void => {
      const keys = seen.get(listener) ?? [];
      const key = keyOf(type, options);
      if (keys.includes(key)) {
        keys.splice(keys.indexOf(key), 1);
        listeners.splice(listeners.indexOf(key), 1);
      }
      remove(type, listener, options);
    };
  }
  const start = window.setTimeout.bind(window);
  const stop = window.clearTimeout.bind(window);
  const repeat = window.setInterval.bind(window);
  window.setTimeout = ((act: () => void, delay?: number) => {
    const timer = start(() => {
      timers.delete(timer);
      act();
    }, delay);
    timers.add(timer);
    return timer;
  }) as typeof setTimeout;
  window.clearTimeout = (timer) => {
    timers.delete(timer as number);
    stop(timer);
  };
  window.setInterval = ((act: () => void, delay?: number) => {
    const timer = repeat(act, delay);
    timers.add(timer);
    return timer;
  }) as typeof setInterval;
  for (const name of ["MutationObserver", "IntersectionObserver", "ResizeObserver"] as const) {
    const { prototype } = window[name] as unknown as {
      prototype: { observe: (...values: unknown[]) => void; disconnect: () => void };
    };
    const { observe, disconnect } = prototype;
    prototype.observe = function (...values) {
      observers.add(this);
      observe.apply(this, values);
    };
    prototype.disconnect = function () {
      observers.delete(this);
      disconnect.call(this);
    };
  }
}

const brief = JSON.stringify(validArticles["every-field"]);
const answers = {
  "/brief.json": { body: brief, type: "application/json" },
  "/broken.json": { body: "{", type: "application/json" },
  "/mineral-brief.ru.min.js": {
    body: readFileSync(new URL("../dist/mineral-brief.ru.min.js", import.meta.url)),
    type: "text/javascript",
  },
};
const inline = `<script type="application/json">${brief.replaceAll("<", "\\u003C")}</script>`;

const { openPage } = useBrowser();
let open: OpenPage | undefined;

function checkNoProblems(): void {
  // The element reports a brief that it cannot show.
  expect(open!.problems.filter((problem) => !problem.startsWith("<mineral-brief>:"))).toEqual([]);
}

afterEach(async () => {
  checkNoProblems();
});

async function show(body: string, head = script): Promise<Page> {
  open = await openPage({
    answers: { ...answers, "/": { body: pageOf(body, head) } },
    before: watch,
  });
  return open.page;
}

/** What the page displays, its tag, and a selector that finds the element when it is displayed. */
const uses: readonly [string, string, string][] = [
  [
    "an inline article",
    `<mineral-brief open="all" theme="dark" title="t">${inline}<p>Fallback</p></mineral-brief>`,
    ":state(ready)",
  ],
  [
    "an address",
    `<mineral-brief src="/brief.json" heading-level="3"><p>Fallback</p></mineral-brief>`,
    ":state(ready)",
  ],
  [
    "a late address",
    `<mineral-brief src="/brief.json" loading="lazy"></mineral-brief>`,
    ":state(ready)",
  ],
  [
    "a failure",
    `<mineral-brief src="/broken.json"><p>Fallback</p></mineral-brief>`,
    ":state(error)",
  ],
  ["nothing", `<mineral-brief><!-- later --></mineral-brief>`, ":defined"],
];

describe("the host page", () => {
  it.each(uses)(
    "does not change if %s is displayed, used, changed, moved and removed",
    async (_, tag, displayed) => {
      const page = await show(`<main>${tag}</main><aside></aside>`);
      const before = await page.evaluate(() => document.querySelector("main")!.innerHTML);
      expect(before).toContain("<mineral-brief");
      await page.locator(`mineral-brief${displayed}`).waitFor({ state: "attached" });
      const states = await page.evaluate(async () => {
        const element = document.querySelector("mineral-brief")!;
        const seen = [element.outerHTML];
        const root = element.shadowRoot!;
        const click = (selector: string): void =>
          root.querySelector<HTMLElement>(selector)?.click();
        click(".cite");
        click(".back a");
        click("summary");
        click("[part=toggle-all]");
        seen.push(element.outerHTML);
        element.locale = "zh";
        element.headingLevel = 5;
        element.theme = "light";
        element.show = "-figure";
        await element.updateComplete;
        seen.push(element.outerHTML);
        document.querySelector("aside")!.append(element);
        await element.updateComplete;
        seen.push(element.outerHTML);
        element.article = { schemaVersion: "1.0", headline: "Other", language: "en" };
        await element.updateComplete;
        seen.push(element.outerHTML);
        element.remove();
        seen.push(element.outerHTML);
        return seen;
      });
      expect(new Set(states)).toEqual(new Set([before]));
      expect(await page.evaluate(() => location.hash)).toBe("");
    },
  );

  it.each(uses)(
    "has no remaining listeners, timers or observers after %s",
    async (_, tag, displayed) => {
      const page = await show(`<main>${tag}</main>`);
      await page.locator(`mineral-brief${displayed}`).waitFor({ state: "attached" });
      const state = (): Promise<unknown> =>
        page.evaluate(() => ({
          listeners: watched.listeners,
          timers: watched.timers.size,
          observers: watched.observers.size,
        }));
      const citation = page.locator("mineral-brief .cite").first();
      if ((await citation.count()) > 0) {
        await citation.hover();
        await page.locator("mineral-brief .pop").waitFor();
      }
      expect(await state()).not.toEqual({ listeners: [], timers: 0, observers: 0 });
      await page.evaluate(() => document.querySelector("mineral-brief")!.remove());
      await expect.poll(state).toEqual({ listeners: [], timers: 0, observers: 0 });
    },
  );

  it("has no listeners of an element that was created and never inserted", async () => {
    const page = await show("<main></main>");
    await page.evaluate(async () => {
      await customElements.whenDefined("mineral-brief");
      const element = document.createElement("mineral-brief");
      element.src = "/brief.json";
      element.article = {};
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    expect(
      await page.evaluate(() => [
        watched.listeners.length,
        watched.timers.size,
        watched.observers.size,
      ]),
    ).toEqual([0, 0, 0]);
  });

  it("has no new globals", async () => {
    const names = (page: Page): Promise<string[]> =>
      page.evaluate(() => Object.getOwnPropertyNames(globalThis).sort());
    const bare = await show("", "");
    const before = await names(bare);
    const page = await show(`<mineral-brief>${inline}</mineral-brief>`);
    await shownBriefs(page);
    // Lit registers its versions in these globals.
    expect((await names(page)).filter((name) => !before.includes(name))).toEqual([
      "litElementVersions",
      "litHtmlVersions",
      "litPropertyMetadata",
      "reactiveElementVersions",
    ]);
  });
});

describe("other copies of the element", () => {
  it("do not replace the first one, in any order", async () => {
    const copies = ["?v=1", "?v=2", "", "?v=1"].map(
      (query) => `<script type="module" src="/mineral-brief.min.js${query}"></script>`,
    );
    const page = await show(`<mineral-brief>${inline}</mineral-brief>`, copies.join(""));
    await shownBriefs(page);
    expect(await page.locator("mineral-brief article").count()).toBe(1);
    const isSame = await page.evaluate(async () => {
      const first = customElements.get("mineral-brief");
      const later = document.createElement("script");
      later.type = "module";
      later.src = "/mineral-brief.min.js?v=3";
      await new Promise((resolve) => {
        later.addEventListener("load", resolve);
        document.head.append(later);
      });
      return first === customElements.get("mineral-brief");
    });
    expect(isSame).toBe(true);
  });

  it("of an older version without page options are not replaced", async () => {
    const page = await show(
      `<script>customElements.define("mineral-brief", class MineralBriefElement extends HTMLElement {})</script>
       <script type="module" src="/mineral-brief.ru.min.js"></script>
       <mineral-brief src="/brief.json"><p>Mine</p></mineral-brief>`,
    );
    expect(await page.locator("mineral-brief p").isVisible()).toBe(true);
  });

  it("of another program with the same tag name are not replaced", async () => {
    const page = await show(
      `<script>customElements.define("mineral-brief", class extends HTMLElement {})</script>
       <mineral-brief src="/brief.json"><p>Mine</p></mineral-brief>`,
    );
    expect(await page.locator("mineral-brief p").isVisible()).toBe(true);
    expect(
      await page.evaluate(() => document.querySelector("mineral-brief")!.shadowRoot),
    ).toBeNull();
  });
});

it("a style of the page does not fill the dot of what has not happened or ended", async () => {
  const statuses = ["in-force", "proposed", "ended"];
  const relations = statuses.map((status) => ({ type: "quota", from: ["CN"], status }));
  const coreInsights = relations.map((relation, index) => ({
    text: `Quota ${index}.`,
    relations: [relation],
  }));
  const dots = `<style>mineral-brief::part(row)::before { background: #f00; }</style>`;
  const page = await show(dots + briefTag({ ...shortArticle, coreInsights }));
  await shownBriefs(page);
  await page.locator("mineral-brief .data > summary").click();
  const states = page.locator("mineral-brief [part~=row]");
  await states.first().waitFor();
  const backgrounds = await states.evaluateAll((rows) =>
    rows.map((row) => [
      (row as HTMLElement).dataset["state"],
      getComputedStyle(row, "::before").backgroundColor,
    ]),
  );
  expect(Object.fromEntries(backgrounds)).toEqual({
    done: "rgb(255, 0, 0)",
    pending: "rgb(255, 254, 251)",
    off: "rgb(255, 254, 251)",
  });
});

it("a page without npm takes the class of the element from the registry", async () => {
  const page = await show(briefTag({ ...shortArticle, minerals: ["rare-earths"] }));
  await shownBriefs(page);
  await page.evaluate(async () => {
    const Brief = await customElements.whenDefined("mineral-brief");
    (Brief as typeof MineralBriefElement).configure({ nameOf: () => "REE" });
    await document.querySelector("mineral-brief")!.updateComplete;
  });
  await page.locator("mineral-brief .data > summary").click();
  expect(await page.locator("mineral-brief [part=minerals]").innerText()).toContain("REE");
});

describe("upgrade", () => {
  it("applies attributes, children and properties that were set before the script ran", async () => {
    const page = await show(
      `<mineral-brief open="all" heading-level="4"></mineral-brief>
       <script>
         const early = document.querySelector("mineral-brief");
         early.article = ${brief.replaceAll("<", "\\u003C")};
         early.locale = "zh";
         early.messages = { references: "Works" };
       </script>`,
    );
    await shownBriefs(page);
    expect(await page.locator("mineral-brief h4").textContent()).toContain("哈萨克斯坦");
    expect(await page.locator("mineral-brief details.group[open]").count()).toBe(3);
    expect(await page.locator("mineral-brief [part=references-title]").textContent()).toBe("Works");
    const later = await page.evaluate(async () => {
      const element = document.querySelector("mineral-brief")!;
      element.article = { schemaVersion: "1.0", headline: "Later", language: "en" };
      await element.updateComplete;
      return element.shadowRoot!.querySelector("h4")!.textContent;
    });
    expect(later).toBe("Later");
  });

  it("works in templates, fragments, clones and innerHTML", async () => {
    const page = await show(
      `<template><mineral-brief>${inline}</mineral-brief></template><main></main>`,
    );
    await page.evaluate(async () => {
      await customElements.whenDefined("mineral-brief");
      const main = document.querySelector("main")!;
      const { content } = document.querySelector("template")!;
      main.append(content.cloneNode(true), document.importNode(content, true));
      main.append(main.firstElementChild!.cloneNode(true));
      main.insertAdjacentHTML("beforeend", document.querySelector("template")!.innerHTML);
    });
    await expect.poll(() => page.locator("main mineral-brief .headline").count()).toBe(4);
    const copies = page.locator("main mineral-brief article");
    expect(await copies.count()).toBe(4);
  });
});

describe("another document", () => {
  it.each(["shown", "loading"])(
    "can adopt an element that is %s, and return it, with its styles",
    async (state) => {
      const page = await show(
        `<mineral-brief ${state === "shown" ? "" : `src="/brief.json"`}>${inline}</mineral-brief>`,
      );
      if (state === "shown") await shownBriefs(page);
      const widths = await page.evaluate(async () => {
        await customElements.whenDefined("mineral-brief");
        const element = document.querySelector("mineral-brief")!;
        const frame = document.createElement("iframe");
        document.body.append(frame);
        const rule = async (): Promise<string> => {
          await element.loaded;
          await element.updateComplete;
          const { defaultView } = element.ownerDocument;
          const shownFrame = element.shadowRoot!.querySelector(".brief")!;
          return defaultView!.getComputedStyle(shownFrame).borderBlockStartWidth;
        };
        frame.contentDocument!.body.append(element);
        element.headingLevel = 3;
        const inFrame = await rule();
        document.body.append(element);
        element.headingLevel = 2;
        const back = await rule();
        frame.remove();
        return [inFrame, back];
      });
      expect(widths).toEqual(["3px", "3px"]);
      expect(await page.locator("mineral-brief h2").count()).toBe(1);
    },
  );

  it("can adopt an element with open data, with its styles", async () => {
    const page = await show(`<mineral-brief>${inline}</mineral-brief>`);
    await shownBriefs(page);
    await page.locator("mineral-brief .data > summary").click();
    await page.locator("mineral-brief .names").waitFor();
    const gaps = await page.evaluate(async () => {
      const element = document.querySelector("mineral-brief")!;
      const names = element.shadowRoot!.querySelector(".names")!;
      const gap = (): string => element.ownerDocument.defaultView!.getComputedStyle(names).rowGap;
      const before = gap();
      const frame = document.body.appendChild(document.createElement("iframe"));
      frame.contentDocument!.body.append(element);
      await element.updateComplete;
      return [before, gap()];
    });
    expect(gaps).toEqual(["8px", "8px"]);
  });

  it("that is removed with its frame causes no error", async () => {
    const page = await show(`<mineral-brief>${inline}</mineral-brief>`);
    await shownBriefs(page);
    await page.evaluate(async () => {
      const element = document.querySelector("mineral-brief")!;
      const frame = document.createElement("iframe");
      document.body.append(frame);
      frame.contentDocument!.body.append(element);
      frame.remove();
      element.locale = "zh";
      await element.updateComplete;
      element.remove();
    });
    expect(await page.locator("mineral-brief").count()).toBe(0);
  });
});
