import { readFileSync } from "node:fs";
import type { Article } from "@mineral-brief/schema";
import type { Page } from "playwright";
import { expect, it } from "vitest";
import { pageOf, script, type Answer } from "./open-page.ts";
import { useBrowser } from "./use-browser.ts";
import { stopClock } from "../../../scripts/use-tabs.ts";

const article: Article = {
  schemaVersion: "1.0",
  headline: "Tungsten",
  language: "en",
  source: { name: "Example Daily", url: "https://brief.example/source" },
  coreInsights: [{ text: "Cove bids for Katpar.", citations: [1] }],
  organizations: [{ id: "cove", name: "Cove", kind: "company" }],
  references: [{ id: 1, title: "Yearbook" }],
};

const ofAnotherRelease = (name: string): Answer => ({
  body: readFileSync(new URL(`../dist/${name}`, import.meta.url), "utf8").replace(
    /start_\w+/,
    "start_00000000",
  ),
  type: "text/javascript",
});

const blocked: Answer = { body: "", status: 403 };
const empty: Answer = { body: "", type: "text/javascript" };

/** Answers with a built file when `arrive` is called. */
function delayed(name: string): { answer: Answer; arrive: () => void } {
  let arrive = (): void => {};
  const after = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const body = readFileSync(new URL(`../dist/${name}`, import.meta.url));
  return { answer: { body, type: "text/javascript", after }, arrive };
}

/** What a test has put into the list `heard` of the page. */
const heardIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);

const { openPage } = useBrowser();

async function open(
  value: unknown,
  {
    head = script,
    fallback = "",
    attributes = "",
    answers = {},
  }: {
    head?: string;
    fallback?: string;
    attributes?: string;
    answers?: Record<string, Answer>;
  } = {},
): Promise<{ page: Page; problems: string[] }> {
  const json = `<script type="application/json">${JSON.stringify(value)}</script>`;
  const body = pageOf(`<mineral-brief ${attributes}>${fallback}${json}</mineral-brief>`, head);
  return openPage({ answers: { "/": { body }, ...answers } });
}

it.each<[string, Answer]>([
  ["is blocked", blocked],
  ["is empty", empty],
  ["is from another release", ofAnotherRelease("mineral-brief.details.min.js")],
])("if the file with the data %s, the data says so and links lead on", async (_, answer) => {
  const { page } = await open(article, {
    answers: { "/mineral-brief.details.min.js": answer },
  });
  const data = page.locator("mineral-brief .data");
  await data.locator("summary").click();
  await expect.poll(() => data.innerText()).toContain("This part could not be loaded.");
  await page.locator("mineral-brief a.cite").click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id))
    .toBe("reference-1");
});

it("if the file with the data is blocked, links to other pages lead there", async () => {
  const { page } = await open(article, {
    answers: {
      "/mineral-brief.details.min.js": blocked,
      "/source": { body: pageOf("The source") },
    },
  });
  await page.locator("mineral-brief [part=source] a").click();
  await expect.poll(() => new URL(page.url()).pathname).toBe("/source");
});

it("a click before the file with the data has arrived counts once, when it has", async () => {
  const { answer, arrive } = delayed("mineral-brief.details.min.js");
  const { page, problems } = await open(article, {
    answers: { "/mineral-brief.details.min.js": answer },
  });
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const name of ["click", "mineral-brief-citation"])
      addEventListener(name, () => heard.push(name));
  });
  await page.locator("mineral-brief a.cite").click();
  expect(await heardIn(page)).toEqual([]);
  arrive();
  await expect.poll(() => heardIn(page)).toEqual(["mineral-brief-citation", "click"]);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id))
    .toBe("reference-1");
  expect(new URL(page.url()).hash).toBe("");
  expect(problems).toEqual([]);
});

it("a pointer that leaves before the file with the popovers has arrived opens none", async () => {
  const { answer, arrive } = delayed("mineral-brief.details.min.js");
  const { page } = await open(article, {
    answers: { "/mineral-brief.details.min.js": answer },
  });
  const popover = page.locator("mineral-brief [part=popover]");
  await page.locator("mineral-brief a.cite").hover();
  await page.mouse.move(0, 0);
  await stopClock(page);
  const arrived = page.waitForResponse("**/mineral-brief.details.min.js");
  arrive();
  await arrived;
  // The open data shows that the file has run.
  await page.locator("mineral-brief .data summary").press("Enter");
  await expect.poll(() => page.locator("mineral-brief .data").innerText()).toContain("Cove");
  await page.clock.runFor(1000);
  expect(await popover.count()).toBe(0);
  await page.locator("mineral-brief a.cite").hover();
  await page.clock.runFor(1000);
  expect(await popover.count()).toBe(1);
});

it("an article that is replaced before its warnings have loaded fires no event", async () => {
  const { answer, arrive } = delayed("mineral-brief.messages.min.js");
  const { page } = await openPage({
    answers: {
      "/": { body: pageOf("<mineral-brief></mineral-brief>", script) },
      "/mineral-brief.messages.min.js": answer,
    },
  });
  await page.evaluate(async (brief) => {
    const element = document.querySelector("mineral-brief")!;
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    element.addEventListener("mineral-brief-load", ({ detail }) => {
      heard.push(`${detail.article.id ?? ""}: ${detail.issues.length}`);
    });
    for (const added of [
      { id: "urn:example:first", extra: 1 },
      { id: "urn:example:second" },
      { id: "urn:example:third", extra: 1 },
    ]) {
      element.article = { ...brief, ...added };
      await element.updateComplete;
    }
  }, article);
  expect(await heardIn(page)).toEqual(["urn:example:second: 0"]);
  arrive();
  await expect.poll(() => heardIn(page)).toEqual(["urn:example:second: 0", "urn:example:third: 1"]);
});

const untagged: Article = {
  schemaVersion: "1.0",
  headline: "Tungsten",
  language: "en",
  coreInsights: [{ text: "Cove bids for Katpar.", citations: [1] }],
  references: [{ id: 1, title: "Yearbook" }],
};

const tagged: Article = {
  ...untagged,
  coreInsights: [
    {
      text: "The mine needs USD 1 billion, Cove says.",
      figures: [{ text: "USD 1 billion", kind: "amount" }],
      attribution: { name: "Cove" },
      citations: [1],
    },
  ],
};

const corrected: Article = {
  ...untagged,
  corrections: [{ date: "2025-10-24", text: "The name was wrong." }],
};
const rich = "/mineral-brief.rich.min.js";

it.each<[string, Article, string, string[]]>([
  ["without tags", untagged, "", []],
  ["with tags", tagged, "", [rich, "/mineral-brief.names.en.min.js"]],
  ["with corrections", corrected, "", [rich]],
  ["with rights", { ...untagged, rights: { license: "CC-BY-4.0" } }, "", [rich]],
  ["of which parts are hidden", untagged, `show="-references"`, [rich]],
  ["of compact density", untagged, `density="compact"`, [rich]],
  ["in Japanese", { ...untagged, language: "ja" }, "", ["/mineral-brief.ja.min.js", rich]],
])("a brief %s is displayed with its files alone", async (_, value, attributes, files) => {
  const { page } = await open(value, { attributes });
  await page.locator("mineral-brief article").waitFor();
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname),
  );
  expect(loaded).toEqual(["/mineral-brief.min.js", ...files]);
});

it("the fallback stays until the file for rich briefs has arrived", async () => {
  let arrive = (): void => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const name = "mineral-brief.rich.min.js";
  const body = readFileSync(new URL(`../dist/${name}`, import.meta.url));
  const { page, problems } = await open(tagged, {
    fallback: "<p>Tungsten</p>",
    answers: { [`/${name}`]: { body, type: "text/javascript", after: arrival } },
  });
  const hasUpdated = (): Promise<boolean> =>
    page.evaluate(
      () =>
        (document.querySelector("mineral-brief") as { hasUpdated?: boolean }).hasUpdated === true,
    );
  await expect.poll(hasUpdated).toBe(true);
  expect(await page.locator("mineral-brief > p").isVisible()).toBe(true);
  expect(await page.locator("mineral-brief article").count()).toBe(0);
  arrive();
  await expect
    .poll(() => page.locator("mineral-brief .fig").innerText())
    .toBe("USD\u00A01\u00A0billion");
  expect(await page.locator("mineral-brief > p").isVisible()).toBe(false);
  expect(problems).toEqual([]);
});

it.each<[string, Answer]>([
  ["is blocked", blocked],
  ["is empty", empty],
  ["is from another release", ofAnotherRelease("mineral-brief.rich.min.js")],
])(
  "if the file for rich briefs %s, a brief with tags has its sentences without marks",
  async (_, answer) => {
    const { page } = await open(tagged, { answers: { [rich]: answer } });
    const insight = page.locator("mineral-brief .core > p");
    // The speaker is named, because only that file has the code that finds the name in the sentence.
    await expect
      .poll(() => insight.innerText())
      .toBe("Cove\u00A0· The mine needs USD 1 billion, Cove says.\u2060[1]");
    expect(await page.locator("mineral-brief .fig").count()).toBe(0);
    expect(await page.locator("mineral-brief article").innerText()).toContain(
      "Figures, quotes and other parts could not be loaded.",
    );
  },
);

it("a file that could not be loaded is loaded for a later brief", async () => {
  const files = [rich, "/mineral-brief.es.min.js"];
  const { page } = await open(
    { ...tagged, language: "es" },
    { answers: Object.fromEntries(files.map((file) => [file, blocked])) },
  );
  const title = page.locator("mineral-brief [part=references-title]");
  await expect.poll(() => title.innerText()).toBe("References");
  expect(await page.locator("mineral-brief .fig").count()).toBe(0);
  for (const file of files)
    await page.route(`**${file}`, (route) =>
      route.fulfill({
        body: readFileSync(new URL(`../dist${file}`, import.meta.url), "utf8"),
        contentType: "text/javascript",
      }),
    );
  await page.evaluate(
    (later) => {
      // A file that has failed is not requested again at once.
      const now = Date.now;
      Date.now = () => now() + 60_000;
      Object.assign(document.querySelector("mineral-brief")!, { article: later });
    },
    { ...tagged, headline: "Tungsten again", language: "es" },
  );
  await expect.poll(() => title.innerText()).toBe("Referencias");
  expect(await page.locator("mineral-brief .fig").innerText()).toBe("USD\u00A01\u00A0billion");
});

it("a file that cannot be loaded is requested once for all briefs that wait for it", async () => {
  const element = `<mineral-brief><script type="application/json">${JSON.stringify(tagged)}</script></mineral-brief>`;
  const { page, problems } = await openPage({
    answers: { "/": { body: pageOf(element.repeat(3), script) }, [rich]: blocked },
  });
  await expect.poll(() => page.locator("mineral-brief article").count()).toBe(3);
  expect(problems).toEqual([expect.stringContaining("403")]);
});

it("if the file for rich briefs is blocked, a brief is complete except for its details", async () => {
  const value: Article = {
    ...corrected,
    source: { name: "Example Daily", headline: "Ore" },
    coreInsights: [
      { text: "Cove bids.", attribution: { organization: "cove" }, citations: [{ id: 1 }] },
    ],
    organizations: [{ id: "cove", name: "Cove Ltd" }],
    references: [{ id: 1, title: "Yearbook", kind: "report", authors: [{ name: "A. Writer" }] }],
  };
  const { page, problems } = await open(value, {
    attributes: `show="-references" density="compact"`,
    answers: { [rich]: blocked },
  });
  const brief = page.locator("mineral-brief article");
  await expect
    .poll(() => brief.locator(".core > p").last().innerText())
    .toBe("Cove Ltd\u00A0· Cove bids.\u2060[1]");
  expect(await brief.locator("[part=source]").innerText()).toBe("Example Daily");
  expect(await brief.locator("[part=reference]").innerText()).toMatch(/1\s+Yearbook report\s↑/);
  expect(await brief.locator("[part=corrections], [part=source-work]").count()).toBe(0);
  expect(problems).toEqual([expect.stringContaining("403")]);
});

it.each<[string, Article["corrections"], string[]]>([
  [
    "retracted",
    [{ date: "2025-10-24", text: "Cove made no bid.", kind: "retraction" }],
    ["retraction\u00A0· October 24, 2025\u00A0· Cove made no bid."],
  ],
  [
    "corrected twice",
    [
      { date: "2025-10-24", text: "The name was wrong." },
      { date: "2025-10-25", text: { value: "新增了年份。", lang: "zh" }, kind: "update" },
    ],
    [
      "correction\u00A0· October 24, 2025\u00A0· The name was wrong.",
      "update\u00A0· October 25, 2025\u00A0· 新增了年份。",
    ],
  ],
])(
  "if the file for rich briefs is blocked, a brief that is %s says so before its insights",
  async (_, corrections, expected) => {
    const { page } = await open({ ...untagged, corrections }, { answers: { [rich]: blocked } });
    const sentences = page.locator("mineral-brief .core > p");
    await expect
      .poll(() => sentences.allInnerTexts())
      .toEqual([...expected, "Cove bids for Katpar.\u2060[1]"]);
    expect(await page.locator("mineral-brief .rest").innerText()).toBe(
      "Figures, quotes and other parts could not be loaded.",
    );
  },
);

it("if the file for rich briefs is blocked, a withdrawn brief says so in its language", async () => {
  const { page } = await open(
    {
      ...untagged,
      language: "de",
      corrections: [{ date: "2025-10-24", text: "Cove bot nicht.", kind: "retraction" }],
    },
    { answers: { [rich]: blocked } },
  );
  await expect
    .poll(() => page.locator("mineral-brief .core > p").first().innerText())
    .toBe("Rücknahme\u00A0· October 24, 2025\u00A0· Cove bot nicht.");
  expect(await page.locator("mineral-brief .rest").innerText()).toBe(
    "Zahlen, Zitate und weitere Teile konnten nicht geladen werden.",
  );
});

it.each<[string, string, Record<string, Answer>]>([
  ["arrives", "rare-earth permanent magnets", {}],
  ["is blocked", "rare earth magnets", { "/mineral-brief.names.en.min.js": blocked }],
  ["is empty", "rare earth magnets", { "/mineral-brief.names.en.min.js": empty }],
])("if the file with the names %s, a mineral is named %s", async (_, name, answers) => {
  const { page } = await open({ ...untagged, minerals: ["rare-earth-magnets"] }, { answers });
  const data = page.locator("mineral-brief .data");
  await data.locator("summary").click();
  await expect.poll(() => data.locator("[part=minerals]").innerText()).toBe(name);
});

it.each<[string, string, Record<string, Answer>]>([
  ["arrives", "Referencias", {}],
  ["is blocked", "References", { "/mineral-brief.es.min.js": blocked }],
  ["is empty", "References", { "/mineral-brief.es.min.js": empty }],
])("if the file with the labels %s, the references are called %s", async (_, name, answers) => {
  const { page } = await open({ ...untagged, language: "es" }, { answers });
  await expect
    .poll(() => page.locator("mineral-brief [part=references-title]").innerText())
    .toBe(name);
});

it("if the file with the messages is from another release, the message says so", async () => {
  const { page } = await open(
    { headline: 1 },
    {
      answers: {
        "/mineral-brief.messages.min.js": ofAnotherRelease("mineral-brief.messages.min.js"),
      },
    },
  );
  const message = page.locator("mineral-brief [part=error-details]");
  await message.locator("summary").click();
  expect(await message.innerText()).toContain("The file that describes them cannot be loaded.");
});

it("the address of the first file may have a query", async () => {
  const { page, problems } = await open(article, {
    head: `<script type="module" src="/mineral-brief.min.js?v=2"></script>`,
  });
  const data = page.locator("mineral-brief .data");
  await data.locator("summary").click();
  await expect.poll(() => data.innerText()).toContain("Cove (company)");
  expect(problems).toEqual([]);
});
