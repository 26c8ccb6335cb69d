import { validArticles } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { renderBrief } from "../src/ssr.ts";
import { briefTag } from "./brief-page.ts";
import { pageOf, script, shownBriefs } from "./open-page.ts";
import { useBrowser } from "./use-browser.ts";

const everyField = validArticles["every-field"] as unknown as Article;

const { openPage } = useBrowser();

/** Opens a page in which `adoptedStyleSheets` is deleted before the element is defined. */
async function openOld(body: string, isOld = true): Promise<{ page: Page; problems: string[] }> {
  return openPage({
    answers: { "/": { body: pageOf(body, script) } },
    ...(isOld
      ? {
          before: () => {
            for (const { prototype } of [Document, ShadowRoot])
              delete (prototype as Partial<DocumentOrShadowRoot>).adoptedStyleSheets;
          },
        }
      : {}),
  });
}

/** Opens the data and reads the box and colour of each element. */
async function appearanceOf(page: Page): Promise<unknown> {
  await shownBriefs(page);
  const data = page.locator("mineral-brief .data");
  if ((await data.getAttribute("open")) === null) await data.locator("> summary").click();
  await data.locator(".names").waitFor();
  return page.evaluate(() =>
    [
      ...document.querySelector("mineral-brief")!.shadowRoot!.querySelectorAll(".brief, .brief *"),
    ].map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      const { color, fontSize } = getComputedStyle(one);
      return [one.tagName, x, y, width, height, color, fontSize].join(" ");
    }),
  );
}

describe("without adopted style sheets", () => {
  it.each([
    ["a brief", briefTag(everyField, `open="all"`)],
    ["a brief from a server", renderBrief(everyField, { open: "all" })],
  ])("%s looks the same", async (_, body) => {
    const usual = await openOld(body, false);
    const old = await openOld(body);
    expect(await old.page.evaluate(() => "adoptedStyleSheets" in document)).toBe(false);
    expect(await appearanceOf(old.page)).toEqual(await appearanceOf(usual.page));
    expect(old.problems).toEqual([]);
  });

  it("a brief keeps its styles and its focus when it changes or moves to another document", async () => {
    const { page, problems } = await openOld(briefTag(everyField, `open="all"`));
    await appearanceOf(page);
    const styles = await page.evaluate(async () => {
      const brief = document.querySelector("mineral-brief")!;
      const root = brief.shadowRoot!;
      const count = (): number => root.querySelectorAll("style").length;
      const counts = [count()];
      root.querySelector<HTMLElement>(".cite")!.focus();
      brief.theme = "dark";
      await brief.updateComplete;
      counts.push(count(), root.activeElement?.matches(".cite") ? 1 : 0);
      const frame = document.body.appendChild(document.createElement("iframe"));
      frame.contentDocument!.body.append(brief);
      await brief.updateComplete;
      counts.push(count());
      return counts;
    });
    expect(styles).toEqual([3, 3, 1, 3]);
    expect(problems).toEqual([]);
  });
});
