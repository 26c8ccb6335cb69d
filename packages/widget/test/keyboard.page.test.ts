import type { Article } from "@mineral-brief/schema";
import type { BrowserContextOptions, Page } from "playwright";
import { describe, expect, it } from "vitest";
import { briefTag, shortArticle } from "./brief-page.ts";
import { useBrowser } from "./use-browser.ts";

const { openBriefs } = useBrowser();
let page: Page;

async function open(main: string, context?: BrowserContextOptions): Promise<void> {
  page = await openBriefs(main, context);
}

interface Stop {
  readonly name: string;
  readonly isInSight: boolean;
  /** The focus ring, in the accent colour. Its contrast is tested with that of texts. */
  readonly outline: string;
}

/** Gives the focused element, also inside shadow roots. Undefined if the page itself has the focus. */
function focused(): Promise<Stop | undefined> {
  return page.evaluate(() => {
    let found = document.activeElement;
    while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
    if (found === null || found === document.body) return undefined;
    const label = found.getAttribute("aria-labelledby");
    const named =
      label === null ? found : (found.getRootNode() as ShadowRoot).getElementById(label)!;
    const { top, bottom, left, right } = found.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(found);
    return {
      name: `${found.localName} ${found.ariaLabel ?? named.textContent}`,
      // Scroll positions are rounded to pixels.
      isInSight: top > -1 && left > -1 && bottom < innerHeight + 1 && right < innerWidth + 1,
      outline: `${outlineStyle} ${outlineWidth}`,
    };
  });
}

const name = async (): Promise<string | undefined> => (await focused())?.name;

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Presses Tab or Shift+Tab until the element with this name has the focus. */
async function tabTo(wanted: string, key = "Tab"): Promise<void> {
  const passed: (string | undefined)[] = [];
  for (let presses = 0; presses < 40; presses++) {
    await press(key);
    const reached = await name();
    if (reached === wanted) return;
    passed.push(reached);
  }
  throw new Error(`${wanted} is not among ${passed.join(", ")}`);
}

const openGroups = (): Promise<boolean[]> =>
  page
    .locator("mineral-brief details.group")
    .evaluateAll((groups) => groups.map((group) => (group as HTMLDetailsElement).open));

/** Lists every element of the brief that Tab reaches, without the links in popovers. */
async function stops(): Promise<Stop[]> {
  // When their code has loaded, popovers open with the focus.
  await page.locator(".cite").first().hover();
  await page.locator(".pop").waitFor();
  await press("Escape");
  await page.mouse.move(0, 0);
  const found: Stop[] = [];
  for (;;) {
    await press("Tab");
    // A popover opens for the mark; without it, the next stop is that of the brief.
    await press("Escape");
    const stop = await focused();
    if (stop === undefined || found.length > 60) return found;
    found.push(stop);
  }
}

const path = [
  "a Example Daily",
  "a Reference 1, USGS",
  "a Reference 2",
  "summary Mining",
  "a Reference 1, USGS",
  "a Copy link to Mining",
  "summary Refining",
  "a Copy link to Refining",
  "summary Markets",
  "a Copy link to Markets",
  "a Yearbook",
  "a Back to the text: Both want the ore.",
  "a Back to the text: Both want the ore.",
];

it("Tab moves through a brief in reading order, skips closed groups, and leaves it", async () => {
  await open(briefTag(shortArticle));
  expect((await stops()).map((stop) => stop.name)).toEqual(path);
});

it("Shift+Tab moves the same way back", async () => {
  await open(`${briefTag(shortArticle)}<button id="after">After</button>`);
  await page.locator("#after").focus();
  const found: (string | undefined)[] = [];
  for (let presses = 0; presses < path.length; presses++) {
    await press("Shift+Tab");
    found.push(await name());
  }
  expect(found).toEqual(path.toReversed());
});

it.each<[string, BrowserContextOptions, string]>([
  ["wide", {}, ""],
  ["in 320 px", { viewport: { width: 320, height: 480 } }, ""],
  ["compact in dark", { colorScheme: "dark" }, `density="compact"`],
  ["in forced colours", { forcedColors: "active" }, ""],
  ["right-to-left text", {}, ""],
])("the focused element is visible and has a focus ring, %s", async (show, context, attributes) => {
  const article =
    show === "right-to-left text" ? { ...shortArticle, language: "ar" } : shortArticle;
  await open(briefTag(article, `open="all" ${attributes}`), context);
  const found = await stops();
  expect(found.length).toBeGreaterThan(path.length);
  expect(found.filter((stop) => !stop.isInSight || stop.outline !== "solid 2px")).toEqual([]);
});

it.each(["Enter", "Space"])("%s toggles a group and keeps the focus", async (key) => {
  await open(briefTag(shortArticle));
  await tabTo("summary Refining");
  await press(key);
  await expect.poll(openGroups).toEqual([true, true, false]);
  expect(await name()).toBe("summary Refining");
  await press("Tab");
  expect(await name()).toBe("a Reference 2");
  await press("Shift+Tab", key);
  await expect.poll(openGroups).toEqual([true, false, false]);
});

it.each(["Enter", "Space"])("%s on the button opens all groups, then closes them", async (key) => {
  const more = { title: "More", insights: [{ text: "One more." }] };
  await open(briefTag({ ...shortArticle, groups: [...shortArticle.groups!, more] }));
  await tabTo("button Expand all");
  await press(key);
  await expect.poll(openGroups).toEqual([true, true, true, true]);
  await expect.poll(name).toBe("button Collapse all");
  await press(key);
  await expect.poll(openGroups).toEqual([false, false, false, false]);
});

it("Enter in an exclusive brief closes the open group", async () => {
  await open(briefTag(shortArticle, "exclusive"));
  await tabTo("summary Refining");
  await press("Enter");
  await expect.poll(openGroups).toEqual([false, true, false]);
});

it("an exclusive brief does not close groups of another brief", async () => {
  await open(briefTag(shortArticle, "exclusive") + briefTag(shortArticle, `id="b" exclusive`));
  await page.locator("#b summary").nth(2).focus();
  await press("Enter");
  await expect.poll(openGroups).toEqual([true, false, false, false, false, true]);
});

it("Enter on a citation moves to the reference; Tab and Enter move back", async () => {
  await open(briefTag(shortArticle), { viewport: { width: 600, height: 400 } });
  await tabTo("a Reference 2");
  await press("Enter");
  // The code of links may still load.
  await expect.poll(name).toMatch(/^li 2Prospectus/);
  expect((await focused())!.isInSight).toBe(true);
  await tabTo("a Back to the text: Both want the ore.");
  await press("Enter");
  expect(await name()).toBe("a Reference 2");
  expect((await focused())!.isInSight).toBe(true);
});

it("Enter on a group's link copies it and keeps the focus", async () => {
  await open(briefTag(shortArticle), { permissions: ["clipboard-read", "clipboard-write"] });
  await tabTo("a Copy link to Refining");
  await press("Enter");
  await page.locator(".copied").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/#group-2$/);
  expect(await name()).toBe("a Copy link to Refining");
});

it("Escape closes the preview first, then a dialog around the brief", async () => {
  await open(`<dialog id="around">${briefTag(shortArticle)}</dialog>`);
  const dialogOpen = (): Promise<boolean> =>
    page.locator("#around").evaluate((dialog) => (dialog as HTMLDialogElement).open);
  await page.locator("#around").evaluate((dialog) => (dialog as HTMLDialogElement).showModal());
  await page.locator(".headline").waitFor();
  await tabTo("a Reference 1, USGS");
  await page.locator(".pop").waitFor();
  await press("Escape");
  expect(await page.locator(".pop").count()).toBe(0);
  expect(await dialogOpen()).toBe(true);
  expect(await name()).toBe("a Reference 1, USGS");
  await press("Escape");
  await expect.poll(dialogOpen).toBe(false);
});

it("Escape closes a preview opened by the mouse while the focus is elsewhere", async () => {
  await open(`<button id="before">Before</button>${briefTag(shortArticle)}`);
  await page.locator("#before").focus();
  await page.locator(".cite").first().hover();
  await page.locator(".pop").waitFor();
  await press("Escape");
  expect(await page.locator(".pop").count()).toBe(0);
  expect(await name()).toBe("button Before");
});

describe("the data", () => {
  const withData: Article = {
    ...shortArticle,
    organizations: [
      { id: "cove", name: "Cove", kind: "company", url: "https://example.org/cove" },
      { id: "katpar", name: "Katpar", kind: "mine" },
    ],
    coreInsights: [
      {
        text: "Cove buys Katpar.",
        citations: [1],
        relations: [{ type: "acquisition", from: ["cove"], to: ["katpar"] }],
      },
    ],
  };
  /** What Tab reaches in the open data. */
  const inside = ["a Reference 1, USGS", "a Back to the text: Cove buys Katpar.", "a Cove"];
  const isOpen = (): Promise<boolean> =>
    page.locator("mineral-brief .data").evaluate((data) => (data as HTMLDetailsElement).open);
  const openByKey = async (key: string): Promise<void> => {
    await open(`${briefTag(withData)}<button>After</button>`);
    await tabTo("summary Data in this brief");
    await press(key);
    await page.locator("mineral-brief .data .names").waitFor();
  };

  it.each(["Enter", "Space"])("%s opens it, Tab moves through it and leaves it", async (key) => {
    await openByKey(key);
    // The title has the names of the sections now.
    const title = await name();
    expect(title).toBe("summary Data in this brief — who does what to whom, names");
    const passed: (string | undefined)[] = [];
    for (let presses = 0; presses <= inside.length; presses++) {
      await press("Tab");
      passed.push(await name());
      // The popover of a citation would be the next stop.
      await press("Escape");
    }
    expect(passed).toEqual([...inside, "button After"]);
    expect(await isOpen()).toBe(true);
    for (const wanted of [...inside.toReversed(), title]) {
      await press("Shift+Tab");
      await expect.poll(name).toBe(wanted);
      await press("Escape");
    }
    await press(key);
    await expect.poll(isOpen).toBe(false);
    expect(await name()).toBe(title);
    await press("Tab");
    expect(await name()).toBe("button After");
  });

  it("Escape closes the popover of a citation in it, and leaves focus and data as they are", async () => {
    await openByKey("Enter");
    await press("Tab");
    await page.locator(".pop").waitFor();
    await press("Escape");
    await page.locator(".pop").waitFor({ state: "detached" });
    expect(await name()).toBe("a Reference 1, USGS");
    await press("Escape");
    expect(await isOpen()).toBe(true);
  });

  it("Enter on a name in a sentence opens it there; Enter on ↑ leads to the sentence", async () => {
    await open(briefTag(withData), { viewport: { width: 600, height: 400 } });
    await tabTo("a Cove");
    await press("Enter");
    await expect.poll(name).toBe("span Cove (company)");
    expect(await isOpen()).toBe(true);
    expect((await focused())!.isInSight).toBe(true);
    await tabTo("a Back to the text: Cove buys Katpar.", "Shift+Tab");
    await press("Enter");
    await expect.poll(name).toMatch(/^p Cove buys Katpar\./);
    expect((await focused())!.isInSight).toBe(true);
  });

  it("Enter on a fact in the byline leads to a part without links; Tab leads on from there", async () => {
    const made = {
      ...withData,
      provenance: { disclosure: "ai-assisted", tools: [{ name: "summariser" }] },
    };
    await open(`${briefTag(made)}<button>After</button>`);
    await tabTo("a AI-assisted");
    await press("Enter");
    await expect.poll(name).toMatch(/^section How this brief was made/);
    await press("Tab");
    expect(await name()).toBe("button After");
  });

  it("keeps the focus where its file cannot be loaded", async () => {
    await open(briefTag(withData));
    await page.route("**/mineral-brief.details.min.js", (route) => route.abort());
    await tabTo("summary Data in this brief");
    await press("Enter");
    await page.getByText("This part could not be loaded.").waitFor();
    expect(await name()).toBe("summary Data in this brief");
    await press("Space");
    await expect.poll(isOpen).toBe(false);
  });
});

it("Tab reaches the × of a sheet, which gives the focus back to the citation", async () => {
  await open(briefTag(shortArticle), { viewport: { width: 360, height: 640 } });
  await tabTo("a Reference 1, USGS");
  await page.locator(".pop").waitFor();
  await tabTo("button Close");
  await press("Enter");
  await page.locator(".pop").waitFor({ state: "detached" });
  expect(await name()).toBe("a Reference 1, USGS");
});
