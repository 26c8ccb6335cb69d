import { validArticles } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import { describe, expect, it } from "vitest";
import { renderBrief, styleHash, type RenderBriefOptions } from "../src/ssr.ts";
import { shiftsOf, watchShifts } from "./layout-shifts.ts";
import { pageOf, script, shownBriefs, type OpenPage } from "./open-page.ts";
import { useBrowser } from "./use-browser.ts";

const everyField = validArticles["every-field"] as unknown as Article;
const article: Article = {
  ...everyField,
  groups: [...everyField.groups!, { title: "More", insights: [{ text: "One more." }] }],
};

const { openPage } = useBrowser();

async function open(
  body: string,
  {
    javaScriptEnabled = true,
    policy,
    blocked = [],
  }: { javaScriptEnabled?: boolean; policy?: string; blocked?: readonly string[] } = {},
): Promise<OpenPage> {
  return openPage({
    context: { javaScriptEnabled },
    before: watchShifts,
    answers: {
      ...Object.fromEntries(blocked.map((path) => [path, { body: "", status: 404 }])),
      "/": {
        body: pageOf(`${body}<footer>After it.</footer>`),
        ...(policy === undefined ? {} : { headers: { "content-security-policy": policy } }),
      },
    },
  });
}

describe("without script", () => {
  it("displays the styled brief, and opens its groups", async () => {
    const { page, problems } = await open(renderBrief(article), { javaScriptEnabled: false });
    const headline = page.locator("mineral-brief .headline");
    expect(await headline.isVisible()).toBe(true);
    expect(
      await page
        .locator("mineral-brief article")
        .evaluate((brief) => getComputedStyle(brief).borderTopWidth),
    ).toBe("3px");
    const second = page.locator("mineral-brief .section").nth(1);
    expect(await second.locator("li").first().isVisible()).toBe(false);
    await second.locator("summary").click();
    expect(await second.locator("li").first().isVisible()).toBe(true);
    // Controls that require script are hidden.
    expect(await page.locator("mineral-brief .controls button").first().isVisible()).toBe(false);
    expect(problems).toEqual([]);
  });
});

describe("when the script has loaded", () => {
  it.each<RenderBriefOptions>([
    {},
    { id: "one", open: "all" },
    { id: "one", open: "none", theme: "dark" },
  ])("the element takes over without layout shift: %j", async (settings) => {
    const { page, problems } = await open(renderBrief(article, settings));
    expect((await shiftsOf(page)).score).toBe(0);
    await page.addScriptTag({ type: "module", url: "/mineral-brief.min.js" });
    await shownBriefs(page);
    expect((await shiftsOf(page)).score).toBe(0);
    expect(await page.locator("mineral-brief .headline").count()).toBe(1);
    expect(await page.locator("mineral-brief style").count()).toBe(0);
    expect(await page.locator("mineral-brief .controls button").isVisible()).toBe(true);
    expect(problems).toEqual([]);
  });

  it("groups that the reader has toggled keep their state", async () => {
    const { page } = await open(renderBrief(article));
    const summaries = page.locator("mineral-brief summary");
    await summaries.nth(0).click();
    await summaries.nth(1).click();
    await page.addScriptTag({ type: "module", url: "/mineral-brief.min.js" });
    await shownBriefs(page);
    const opened = await page
      .locator("mineral-brief details")
      .evaluateAll((groups) => groups.map((group) => (group as HTMLDetailsElement).open));
    expect(opened.slice(0, 2)).toEqual([false, true]);
  });

  it("the data stays, and open disclosures and the focus too", async () => {
    const { page } = await open(renderBrief(article, { open: "all" }), {
      blocked: ["/mineral-brief.details.min.js"],
    });
    await page.locator("mineral-brief .data > summary").click();
    await page.locator("mineral-brief .group a.cite").first().focus();
    const before = await page.locator("mineral-brief .data").innerText();
    expect(before).toContain("Names");
    // The data has moved what follows it.
    await shiftsOf(page);
    await page.addScriptTag({ type: "module", url: "/mineral-brief.min.js" });
    await shownBriefs(page);
    expect(await page.locator("mineral-brief .data").innerText()).toBe(before);
    expect(await page.locator("mineral-brief .data").getAttribute("open")).toBe("");
    expect(
      await page
        .locator("mineral-brief .group a.cite")
        .first()
        .evaluate((link) => link.matches(":focus")),
    ).toBe(true);
    expect((await shiftsOf(page)).score).toBe(0);
  });

  it("server-rendered content stays until the article is set", async () => {
    const served = renderBrief(article).replace(/<script.*<\/script>/s, "");
    const { page } = await open(`${served}${script}`);
    await page.waitForFunction(() => customElements.get("mineral-brief"));
    expect(await page.locator("mineral-brief .headline").isVisible()).toBe(true);
    await page.evaluate((given) => {
      document.querySelector("mineral-brief")!.article = given;
    }, article);
    await shownBriefs(page);
    expect(await page.locator("mineral-brief .headline").count()).toBe(1);
  });
});

describe("under a strict policy", () => {
  it.each([
    ["a nonce", "'nonce-Zm9v'", "Zm9v"],
    ["the hash", async () => `'${await styleHash()}'`, undefined],
  ])("%s allows the style", async (_, source, nonce) => {
    const allowed = typeof source === "string" ? source : await source();
    const { page, problems } = await open(renderBrief(article, { nonce }), {
      policy: `default-src 'none'; style-src ${allowed}; require-trusted-types-for 'script'`,
    });
    expect(
      await page
        .locator("mineral-brief article")
        .evaluate((brief) => getComputedStyle(brief).borderTopWidth),
    ).toBe("3px");
    expect(problems).toEqual([]);
  });
});
