import type { Article } from "@mineral-brief/schema";
import type { Page } from "playwright";
import { expect, it } from "vitest";
import { briefTag, shortArticle } from "./brief-page.ts";
import { useBrowser } from "./use-browser.ts";

// Tests where a brief places what a page or an article adds: content in slots, long ids of references, and data that has
// only names and provenance.
const { openBriefs } = useBrowser();

async function open(
  article: Article,
  { width = 1280, children = "" }: { width?: number; children?: string } = {},
): Promise<Page> {
  const tag = briefTag(article).replace("</mineral-brief>", `${children}</mineral-brief>`);
  return openBriefs(tag, { viewport: { width, height: 800 } });
}

async function boxOf(
  page: Page,
  selector: string,
): Promise<{ x: number; y: number; width: number; height: number }> {
  return (await page.locator(`mineral-brief ${selector}`).first().boundingBox())!;
}

const provenance: Article["provenance"] = { tools: [{ name: "A tool" }] };
const slots = `<b slot="after-core">After</b><b slot="footer">End</b>`;

it.each<[string, Article, number]>([
  ["with references and data", { ...shortArticle, provenance }, 1280],
  ["with references and data", { ...shortArticle, provenance }, 375],
  ["without references", { ...shortArticle, references: [] }, 1280],
  ["without insights", { schemaVersion: "1.0", headline: "H", language: "en" }, 1280],
])("the footer is at the end of a brief %s, %o, of %i px", async (_, article, width) => {
  const page = await open(article, { width, children: slots });
  const brief = await boxOf(page, "[part=brief]");
  const footer = await boxOf(page, "[slot=footer]");
  const header = await boxOf(page, "header");
  expect(await boxOf(page, "[slot=after-core]")).toMatchObject({ x: header.x });
  expect(footer.x).toBe(header.x);
  for (const part of ["[part=group]", "[part=references]", "[part=data]"])
    for (const one of await page.locator(`mineral-brief ${part}`).all()) {
      const { y, height } = (await one.boundingBox())!;
      expect(footer.y).toBeGreaterThanOrEqual(y + height);
    }
  expect(footer.y + footer.height).toBeLessThan(brief.y + brief.height);
});

it.each([
  ["", 16],
  ["margin-block-start: 4px", 4],
])("content in a slot has space above it: %j, %i px", async (style, space) => {
  const children = ["header-actions", "after-core", "footer"]
    .map((name) => `<div slot="${name}" style="${style}">Added</div>`)
    .join("");
  const page = await open(shortArticle, { children });
  const gap = async (above: string, name: string): Promise<number> => {
    const { y, height } = await boxOf(page, above);
    return Math.round((await boxOf(page, `[slot=${name}]`)).y - y - height);
  };
  expect(await gap("[part=meta]", "header-actions")).toBe(space);
  expect(await gap("[part=core-insights]", "after-core")).toBe(space);
  expect(await gap("[part=references]", "footer")).toBeGreaterThanOrEqual(space);
});

it.each([375, 1280])("the id of a reference is on one line in %i px", async (width) => {
  const references = [1, 123, "usgs2025"].map((id) => ({ id, title: "A yearbook of minerals" }));
  const page = await open({ ...shortArticle, references }, { width });
  const marks = await page.locator("mineral-brief .mark").all();
  const texts = await page.locator("mineral-brief .refs > li > :nth-child(2)").all();
  expect(marks).toHaveLength(3);
  const boxes = await Promise.all([...marks, ...texts].map((one) => one.boundingBox()));
  const heights = boxes.slice(0, 3).map((box) => box!.height);
  expect(new Set(heights).size).toBe(1);
  // The texts start on one line, and no mark reaches it.
  const [start, ...others] = boxes.slice(3).map((box) => box!.x);
  expect(others).toEqual([start, start]);
  const range = await marks[2]!.evaluate((mark) => {
    const content = document.createRange();
    content.selectNodeContents(mark);
    return content.getBoundingClientRect().right;
  });
  expect(range).toBeLessThan(start!);
  // On paper the list has two columns, so each reference places its own mark.
  await page.emulateMedia({ media: "print" });
  const [mark, text] = [await boxOf(page, ".mark"), await boxOf(page, ".refs > li > div")];
  expect(text.y).toBe(mark.y);
  expect(text.x).toBeGreaterThan(mark.x);
});

it("data with only names and provenance starts where the brief starts", async () => {
  const page = await open({
    ...shortArticle,
    minerals: ["tungsten"],
    provenance,
  });
  await page.locator("mineral-brief .data > summary").click();
  const names = await boxOf(page, "[part=names]");
  const made = await boxOf(page, "[part=provenance]");
  expect(names.x).toBe((await boxOf(page, "[part=data]")).x);
  expect(made.y).toBe(names.y);
  expect(made.x).toBeGreaterThan(names.x + names.width);
});

it("a long label of provenance does not break", async () => {
  const page = await open({ ...shortArticle, language: "de", rights: { usageTerms: "CC BY" } });
  await page.locator("mineral-brief .data > summary").click();
  const label = await boxOf(page, ".facts dt");
  expect(await page.locator("mineral-brief .facts dt").innerText()).toBe("Nutzungsbedingungen");
  expect(label.height).toBeLessThan(25);
});
