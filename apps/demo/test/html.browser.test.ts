import { join } from "node:path";
import { validArticles } from "@mineral-brief/fixtures";
import { galleryArticles } from "@mineral-brief/fixtures/gallery-articles";
import type { Article } from "@mineral-brief/schema";
import { fragmentStyle, html, htmlFragment, pageStyleHash } from "@mineral-brief/formats";
import { renderBrief } from "@mineral-brief/widget/ssr";
import type { Locator, Page } from "playwright";
import { build, type Rolldown } from "vite";
import { beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../../../scripts/axe-violations.mjs";
import { useTabs, type TabOptions } from "../../../scripts/use-tabs.ts";

// The exported page needs only its own style.
const policy = `default-src 'none'; style-src '${pageStyleHash}'`;
const address = "https://brief.example/";

const openTab = useTabs();

/** Opens a page that is served with the policy. `problems` collects console messages, errors and other requests. */
async function open(
  body: string,
  options: TabOptions = {},
  headers: Record<string, string> = { "content-security-policy": policy },
): Promise<{ page: Page; problems: string[] }> {
  const page = await openTab(options);
  const problems: string[] = [];
  page.on("console", (message) => problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  await page.route("**/*", (route) => {
    const url = route.request().url();
    if (url === address) return route.fulfill({ body, contentType: "text/html", headers });
    if (!url.endsWith("/favicon.ico")) problems.push(url);
    return route.abort();
  });
  await page.goto(address);
  return { page, problems };
}

const everyBrief = html.serialise(Object.values(validArticles));
const brief = html.serialise([validArticles["us-australia-framework"]!]);

describe("a page under a strict policy", () => {
  it.each([
    ["of one brief", brief.text],
    ["of several", everyBrief.text],
  ])("%s has its style and no browser messages", async (_, text) => {
    const { page, problems } = await open(text, { colorScheme: "light" });
    const rule = await page
      .locator("article > div")
      .first()
      .evaluate((element) => getComputedStyle(element).borderBlockStart);
    expect(rule).toBe("3px solid rgb(138, 75, 8)");
    expect(problems).toEqual([]);
  });

  it("includes a policy that blocks added content", async () => {
    const added = brief.text.replace(
      "</body>",
      "<script>document.title = 'ran'</script><style>article{display:none}</style></body>",
    );
    const { page, problems } = await open(added, {}, {});
    expect(await page.title()).not.toBe("ran");
    expect(await page.locator("article").isVisible()).toBe(true);
    expect(problems.filter((problem) => problem.includes("Content Security Policy"))).toHaveLength(
      2,
    );
  });

  it("is light or dark as the reader's system is", async () => {
    for (const [colorScheme, background] of [
      ["light", "rgb(255, 254, 251)"],
      ["dark", "rgb(23, 23, 20)"],
    ] as const) {
      const { page } = await open(brief.text, { colorScheme });
      expect(
        await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
      ).toBe(background);
    }
  });

  it("fits 320 px without scrolling sideways", async () => {
    const { page } = await open(everyBrief.text, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it("prints every insight and the addresses of its references, in ink on paper", async () => {
    const { page } = await open(brief.text, { colorScheme: "dark" });
    await page.emulateMedia({ media: "print" });
    const shown = await page
      .locator("section li, section p, details[open] li")
      .evaluateAll((items) => items.map((item) => item.checkVisibility()));
    expect(shown.length).toBeGreaterThan(10);
    expect(shown).not.toContain(false);
    const bracket = page.locator("section a[aria-label^=Reference] > i").first();
    expect(
      await bracket.evaluate((sign) => parseFloat(getComputedStyle(sign).fontSize)),
    ).toBeGreaterThan(6);
    const link = page.locator("[id^=reference] a[rel]").first();
    expect(await link.evaluate((element) => getComputedStyle(element, "::after").content)).toBe(
      `" ${await link.getAttribute("href")}"`,
    );
    expect(
      await page.locator("article").evaluate((element) => getComputedStyle(element).color),
    ).toBe("rgb(0, 0, 0)");
  });

  it.each(Object.entries(galleryArticles))(
    "prints %s on A4, with nothing over its edges",
    async (_, article) => {
      const { page } = await open(html.serialise([article]).text, {
        viewport: { width: 794, height: 1123 },
      });
      await page.emulateMedia({ media: "print" });
      const over = await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
        return [...document.querySelectorAll("body *")]
          .map((one) => ({
            name: `${one.localName}.${one.className}`,
            box: one.getBoundingClientRect(),
          }))
          .filter(({ box }) => box.width > 1 && (box.left < -0.5 || box.right > innerWidth + 0.5))
          .map(({ name }) => name);
      });
      expect(over).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(794);
    },
  );

  it("leads from a citation to its reference and back", async () => {
    const { page } = await open(brief.text);
    const citation = page
      .getByRole("link", { name: "Reference 2, Manufacturers' Monthly" })
      .first();
    await citation.click();
    const reference = page.locator(":target");
    expect(await reference.getAttribute("id")).toBe("reference-2");
    await reference.getByRole("link", { name: "Back to the text" }).click();
    const insight = page.locator(":target");
    expect(await insight.getByRole("link", { name: "Reference 2," }).first().isVisible()).toBe(
      true,
    );
  });
});

it("opens what is closed where a link leads, without script", async () => {
  const { text } = html.serialise([
    {
      schemaVersion: "1.0",
      headline: "A mine",
      language: "en",
      groups: [
        {
          title: "Money",
          insights: [{ text: "A bank lends.", relations: [{ type: "loan", from: ["bank"] }] }],
        },
      ],
      provenance: { disclosure: "ai-assisted", tools: [{ name: "A tool" }] },
    },
  ]);
  const { page } = await open(text, { javaScriptEnabled: false });
  const [sentence, made] = [page.getByText("A bank lends."), page.getByText("A tool")];
  await page.getByText("Money").click();
  expect([await sentence.isVisible(), await made.isVisible()]).toEqual([false, false]);
  await page.getByRole("link", { name: "AI-assisted" }).click();
  await made.waitFor();
  await page.getByRole("link", { name: "Back to the text: A bank lends." }).click();
  await sentence.waitFor();
});

describe("the data by keyboard, without script", () => {
  const article = {
    schemaVersion: "1.0",
    headline: "A mine",
    language: "en",
    source: { name: "Example Daily", url: "https://example.org/source" },
    coreInsights: [
      {
        text: "Cove buys Katpar.",
        relations: [{ type: "acquisition", from: ["cove"], to: ["katpar"] }],
      },
    ],
    organizations: [
      { id: "cove", name: "Cove", kind: "company", url: "https://example.org/cove" },
      { id: "katpar", name: "Katpar", kind: "mine" },
    ],
  };
  const onSite = (content: string): string =>
    `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>A site</title>${content}<a href="/after">After</a></html>`;
  const versions = {
    "a page": html
      .serialise([article])
      .text.replace("</body>", '<a href="/after">After</a></body>'),
    "a fragment": onSite(
      `<style>${fragmentStyle}</style>${htmlFragment.serialise([article]).text}`,
    ),
    "a brief from a server": onSite(renderBrief(article)),
  };

  it.each(
    Object.entries(versions).flatMap(([name, text]) =>
      ["Enter", "Space"].map((key) => [name, key, text] as const),
    ),
  )("%s opens it with %s, and Tab moves through it", async (_, key, text) => {
    const { page } = await open(text, { javaScriptEnabled: false }, {});
    const title = page.locator("summary", { hasText: "Data in this brief" });
    const stop = (name: string): Locator =>
      page.locator("a:focus, summary:focus", { hasText: name });
    const [source, cove] = [
      page.getByText("Example Daily"),
      page.locator("dd a", { hasText: "Cove" }),
    ];
    await source.focus();
    // Over the terms of the sentence.
    for (let presses = 0; presses < 9 && !(await stop("Data in this brief").count()); presses++)
      await page.keyboard.press("Tab");
    expect(await cove.isVisible()).toBe(false);
    await page.keyboard.press(key);
    await cove.waitFor();
    for (const name of ["↑", "Cove", "After"]) {
      await page.keyboard.press("Tab");
      await stop(name).waitFor();
    }
    for (const name of ["Cove", "↑", "Data in this brief"]) {
      await page.keyboard.press("Shift+Tab");
      await stop(name).waitFor();
    }
    await page.keyboard.press(key);
    await cove.waitFor({ state: "hidden" });
    await title.and(page.locator(":focus")).waitFor();
  });
});

describe("accessibility, as axe sees it", () => {
  const fragment = `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>A site</title><style>${fragmentStyle}</style><main><h1>A site</h1>${htmlFragment.serialise(Object.values(validArticles)).text}</main></html>`;

  it.each([
    ["a page", "light", brief.text],
    ["a page", "dark", brief.text],
    ["fragments in a site", "light", fragment],
  ] as const)("%s is without violations in %s", async (_, colorScheme, text) => {
    // The test puts axe into the page, which the policy would refuse.
    const { page } = await open(text, { colorScheme, bypassCSP: true }, {});
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe("a fragment", () => {
  const share = { kind: "share", unit: "percent", measure: "mine production" } as const;
  const article: Article = {
    schemaVersion: "1.0",
    headline: "A mine",
    language: "en",
    coreInsights: [
      {
        text: "Few states mine it.",
        figures: [
          { ...share, text: "36%", value: 36, qualifier: "at most" },
          { ...share, text: "44%", value: 44 },
        ],
        citations: [1],
      },
    ],
    references: [{ id: 1, title: "Yearbook" }],
  };
  const themes = {
    "rules for elements":
      "ul{list-style:disc;padding-left:2em}h3{margin:1.5em 0 .5em;text-transform:uppercase}p{margin:1em 0}",
    "rules below a class":
      ".entry-content li{margin:0 0 6px 2em;list-style:square}.entry-content section{padding:4rem 0}.entry-content blockquote{border-left:4px solid}",
    "rules of Tailwind Typography":
      ".prose :where(ul):not(:where([class~=not-prose] *)){list-style-type:disc;padding-inline-start:1.6em}.prose :where(h3){margin-top:1.6em;color:red}",
  };

  it.each(Object.entries(themes))("looks the same below a theme with %s", async (_, theme) => {
    const { text } = htmlFragment.serialise([validArticles["every-field"]!]);
    const looks = async (rules: string): Promise<string[]> => {
      const { page } = await open(
        `<!DOCTYPE html><meta charset="utf-8"><style>${fragmentStyle}${rules}</style><main class="entry-content prose">${text}</main>`,
        {},
        {},
      );
      const all = await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
        return [...document.querySelectorAll("article *")].map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          const { color, listStyle, textTransform } = getComputedStyle(one);
          const values = [x, y, width, height, color, listStyle, textTransform];
          return `${one.localName}.${one.className} ${values.join()}`;
        });
      });
      return all;
    };
    expect(await looks(theme)).toEqual(await looks(""));
  });

  it.each([
    ["without a style has no bars", "", 0],
    ["with its style has them", fragmentStyle, 8],
  ])("%s, and one number per reference", async (_, style, height) => {
    const { page } = await open(
      `<!DOCTYPE html><meta charset="utf-8"><style>${style}</style>${htmlFragment.serialise([article]).text}`,
      {},
      {},
    );
    await page.getByText("Data in this brief").click();
    const bars = await page
      .locator(".mineral-brief-track")
      .evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect()).map((box) => Math.min(box.width, box.height)),
      );
    expect(bars).toEqual([height, height]);
    const list = page.locator(".mineral-brief-refs");
    expect(await list.evaluate((one) => getComputedStyle(one).listStyleType)).not.toBe("decimal");
    expect(await list.innerText()).toMatch(/^1\s+Yearbook/);
  });
});

describe("a fragment inside <mineral-brief>", () => {
  let widget: string;

  beforeAll(async () => {
    const built = await build({
      configFile: false,
      logLevel: "warn",
      resolve: { conditions: ["@mineral-brief/source", "module", "browser", "production"] },
      build: {
        write: false,
        lib: {
          entry: join(import.meta.dirname, "../../../packages/widget/src/define.ts"),
          formats: ["es"],
        },
        // The page gets it as one script.
        rolldownOptions: { output: { codeSplitting: false } },
      },
    });
    const [{ output }] = built as [Rolldown.RolldownOutput];
    widget = output[0].code;
  });

  const { text } = htmlFragment.serialise([validArticles["us-australia-framework"]!]);
  const site = (content: string): string =>
    `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>A site</title><mineral-brief>\n${content}</mineral-brief></html>`;

  it("shows until the element is there, and then gives it its data", async () => {
    const { page, problems } = await open(site(text), {}, {});
    const fallback = page.locator("mineral-brief > article");
    expect(await fallback.isVisible()).toBe(true);
    await page.addScriptTag({ type: "module", content: widget });
    await page.locator("mineral-brief .headline").waitFor();
    expect(await fallback.isVisible()).toBe(false);
    expect(await page.locator("mineral-brief .headline").textContent()).toBe(
      await fallback.locator("h2").textContent(),
    );
    expect(problems).toEqual([]);
  });

  it("stays where the data cannot be read", async () => {
    const { page } = await open(
      site(text.replace("data-mineral-brief>{", "data-mineral-brief>{,")),
      {},
      {},
    );
    await page.addScriptTag({ type: "module", content: widget });
    await page.locator("mineral-brief [role=status] >> text=could not be loaded").waitFor();
    expect(await page.locator("mineral-brief > article").isVisible()).toBe(true);
  });
});
