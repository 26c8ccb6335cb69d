import { setTimeout as wait } from "node:timers/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { round, table } from "../measure.mjs";
import { briefCount, briefs } from "../widget/markup.mjs";
import { openBrowser } from "../widget/open-browser.mjs";
import { firstBriefs, lateBriefs, pages, togglePages } from "../widget/pages.mjs";
import { furtherScripts, otherElement, pageScripts } from "../widget/scripts.mjs";

const rounds = 9;
const heapRounds = 3;
const toggles = 20;
/** How much slower a phone's processor is. */
const slowdown = 4;
const groupCount = briefs.reduce((count, { groups }) => count + groups.length, 0);
const viewports = {
  "1280 x 900": { width: 1280, height: 900 },
  "390 x 844": { width: 390, height: 844 },
};

/** Measures the element in a real browser, against the same briefs shown by other means. */
export async function widgetSuite() {
  const scripts = await pageScripts();
  const late = lateBriefs();
  const first = firstBriefs(otherElement !== undefined);
  const browser = await openBrowser({
    ...scripts,
    "/blank": "<!doctype html>",
    "/brief.json": JSON.stringify(briefs[0]),
    ...byAddress({ ...pages, ...togglePages }, "page", ({ html }) => html),
    ...byAddress(pages, "empty", ({ empty }) => empty),
    ...byAddress(late, "late", (html) => html),
    ...byAddress(first, "first", ({ html }) => html),
    ...byAddress(first, "data", ({ json }) => json, ".json"),
  });
  try {
    return [
      `Chromium ${browser.version}; CPU of the main thread, each page in a new process. The spread is that of the middle half of ${rounds} rounds.`,
      await loads(browser),
      await heaps(browser),
      await firstReads(browser, first),
      await togglings(browser),
      await shifts(browser, Object.keys(late)),
      sizes(scripts),
    ].join("\n\n");
  } finally {
    await browser.close();
  }
}

const addressOf = (kind, index) => `/${kind}-${index}`;

function byAddress(all, kind, bodyOf, extension = "") {
  return Object.fromEntries(
    Object.values(all).map((one, index) => [addressOf(kind, index) + extension, bodyOf(one)]),
  );
}

/** Measures from the first byte until the page is idle. */
async function loads(browser) {
  const names = Object.keys(pages);
  const runs = await inTurns(names, rounds, (index) =>
    browser.visit(async ({ open, metrics, page }) => {
      await open(addressOf("page", index));
      const { RecalcStyleDuration, LayoutDuration, TaskDuration } = await metrics();
      const shown = await page.evaluate(`${pages[names[index]].groups}.length`);
      if (shown !== groupCount) throw new Error(`${names[index]} shows ${shown} groups`);
      return {
        all: TaskDuration * 1000,
        style: RecalcStyleDuration * 1000,
        layout: LayoutDuration * 1000,
        rest: (TaskDuration - RecalcStyleDuration - LayoutDuration) * 1000,
      };
    }),
  );
  const of = (name, part) => runs[name].map((run) => run[part]);
  const least = middle(of(names[0], "all"));
  return table(
    [
      `${briefCount} briefs on a page`,
      "CPU",
      "style",
      "layout",
      "script and the rest",
      "x hand-written",
      "spread",
      "budget",
    ],
    names.map((name) => [
      name,
      ...["all", "style", "layout", "rest"].map((part) => `${round(middle(of(name, part)))} ms`),
      round(middle(of(name, "all")) / least),
      `${spread(of(name, "all")).toFixed(0)} %`,
      isOurs(name) ? "1.0" : "",
    ]),
  );
}

/** Measures the V8 heap per brief once all are shown, without the DOM. */
async function heaps(browser) {
  const names = Object.keys(pages);
  const heapOf = (address) =>
    browser.visit(async ({ open, metrics, session }) => {
      await open(address);
      for (let turn = 0; turn < 3; turn++) await session.send("HeapProfiler.collectGarbage");
      return (await metrics()).JSHeapUsedSize;
    });
  const runs = await inTurns(names, heapRounds, async (index) => {
    const empty = await heapOf(addressOf("empty", index));
    return ((await heapOf(addressOf("page", index))) - empty) / briefCount / 1000;
  });
  return table(
    ["JS heap", "a brief, without its article", "budget"],
    names.map((name) => [name, `${round(middle(runs[name]))} KB`, isOurs(name) ? "10 KB" : ""]),
  );
}

/** Measures when a reader sees the page and can read its brief, on a slow processor: the least of all rounds. Nothing is cached. */
async function firstReads(browser, first) {
  const names = Object.keys(first);
  const runs = await inTurns(names, rounds, (index) =>
    browser.visit(async ({ page, session, openUntilLogged }) => {
      await page.addInitScript(noteReadable);
      await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
      return openUntilLogged(addressOf("first", index), "readable");
    }),
  );
  // Other work of the machine can only add time.
  const least = (name, time) => `${round(Math.min(...runs[name].map(time)))} ms`;
  return table(
    [
      `a brief on a processor ${slowdown} x slower`,
      "first paint of the page",
      "brief readable",
      "between them",
    ],
    names.map((name) => [
      name,
      least(name, ({ paint }) => paint),
      least(name, ({ readable }) => readable),
      least(name, ({ paint, readable }) => readable - paint),
    ]),
  );
}

/** Notes when the brief has been painted: in the task after the frame that its event precedes. */
function noteReadable() {
  addEventListener("mineral-brief-load", () =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const readable = performance.now();
        // The browser notes the paint a little later if the brief was part of it.
        new PerformanceObserver((list, observer) => {
          const [paint] = list.getEntriesByName("first-contentful-paint");
          if (paint === undefined) return;
          observer.disconnect();
          console.log(`readable${JSON.stringify({ paint: paint.startTime, readable })}`);
        }).observe({ type: "paint", buffered: true });
      };
      port2.postMessage(undefined);
    }),
  );
}

/** Measures opening and closing a group of the first brief. */
async function togglings(browser) {
  const rows = [];
  const all = Object.entries({ ...pages, ...togglePages });
  for (const [index, [name, { groups, settles = 0 }]] of all.entries()) {
    const runs = await browser.visit(async ({ open, metrics, page }) => {
      await open(addressOf("page", index));
      await page.evaluate(`globalThis.group = ${groups}[1]`);
      const times = [];
      for (let turn = 0; turn < toggles * 2; turn++) {
        const before = await metrics();
        await page.evaluate(`new Promise((resolve) => {
          group.click();
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        })`);
        await wait(settles);
        const after = await metrics();
        const between = (part) => (after[part] - before[part]) * 1000;
        times.push({
          work:
            between("ScriptDuration") + between("RecalcStyleDuration") + between("LayoutDuration"),
          all: between("TaskDuration"),
        });
      }
      return times;
    });
    rows.push([
      name,
      `${round(middle(runs.map(({ work }) => work)))} ms`,
      `${round(middle(runs.map(({ all }) => all)))} ms`,
      isOurs(name) ? "2 ms" : "",
    ]);
  }
  return table(
    [
      `a group among ${briefCount} briefs, opened or closed`,
      "script, style, layout",
      "all of the main thread",
      "budget",
    ],
    rows,
  );
}

/** Measures the layout shift that the browser reports while a brief loads late. */
async function shifts(browser, names) {
  const rows = [];
  for (const [index, name] of names.entries()) {
    const scores = [];
    for (const viewport of Object.values(viewports)) {
      scores.push(
        await browser.visit(
          async ({ page, open }) => {
            await page.addInitScript(countShifts);
            await open(addressOf("late", index));
            await page.locator("mineral-brief [part=headline]").waitFor();
            // The browser reports it some frames later.
            await wait(300);
            return page.evaluate(() => globalThis.shiftScore);
          },
          { viewport },
        ),
      );
    }
    const budget = name.endsWith("without the rules")
      ? ""
      : name.includes("fallback")
        ? "0"
        : "0.001";
    rows.push([name, ...scores.map((score) => (score === 0 ? "0" : score.toFixed(5))), budget]);
  }
  return table(["layout shift, with text below", ...Object.keys(viewports), "budget"], rows);
}

function countShifts() {
  globalThis.shiftScore = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.shiftScore += value;
  }).observe({ type: "layout-shift", buffered: true });
}

function sizes(scripts) {
  const files = {
    "**mineral-brief.min.js**": [scripts["/mineral-brief.js"], "18.0 KB gzip"],
    ...Object.fromEntries(
      Object.entries(furtherScripts()).map(([name, code]) => [`**${name}**`, [code, ""]]),
    ),
    "shoelace `sl-details`": [scripts["/shoelace.js"], ""],
    "Web Awesome `wa-details`": [scripts["/web-awesome.js"], ""],
    "the same brief in React 19": [scripts["/react-ui.js"], ""],
  };
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;
  return table(
    ["one file", "minified", "gzip", "brotli", "budget"],
    Object.entries(files).map(([name, [code, budget]]) => [
      name,
      kilobytes(Buffer.byteLength(code)),
      kilobytes(gzipSync(code, { level: 9 }).length),
      kilobytes(brotliCompressSync(code).length),
      budget,
    ]),
  );
}

const isOurs = (name) => name.startsWith("**") && name.endsWith("**");

/** Runs all in turns, so that other load on the machine affects each of them. */
async function inTurns(names, turns, run) {
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  for (let turn = 0; turn < turns; turn++)
    for (const [index, name] of names.entries()) runs[name].push(await run(index));
  return runs;
}

const sorted = (values) => values.toSorted((left, right) => left - right);
const middle = (values) => sorted(values)[Math.floor(values.length / 2)];

/** Returns the interquartile range in percent of the median. */
function spread(values) {
  const inOrder = sorted(values);
  const at = (part) => inOrder[Math.round((inOrder.length - 1) * part)];
  return ((at(0.75) - at(0.25)) / middle(values)) * 100;
}
