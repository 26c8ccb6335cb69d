import { validArticles } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import type { Page } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { briefTag } from "./brief-page.ts";
import { useBrowser } from "./use-browser.ts";

const withEveryField = validArticles["every-field"] as unknown as Article;
/** With so many references that some are folded. */
const everyField: Article = {
  ...withEveryField,
  references: [
    ...withEveryField.references!,
    ...["Yearbook", "Register"].map((title) => ({ id: title, title, publisher: "USGS" })),
  ],
};
const withoutReferences = validArticles["without-references"];

interface Text {
  readonly text: string;
  /** The tag and classes of its element. */
  readonly place: string;
  readonly ratio: number;
  /** Whether it is content of the brief, and not secondary text. */
  readonly isBody: boolean;
}

const { openBriefs } = useBrowser();

/** The ground of a page that follows the reader's colour scheme. */
const ground = `<style>html { background: Canvas; }</style>`;

/** Lists the visible texts of a page's briefs, with their contrast as WCAG 2.2 defines it. */
function texts(page: Page): Promise<Text[]> {
  return page.evaluate(() => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true })!;
    const parse = (stated: string): Colour => {
      let colour = stated;
      if (stated.startsWith("oklch(")) {
        canvas.fillStyle = stated;
        canvas.fillRect(0, 0, 1, 1);
        colour = `rgb(${canvas.getImageData(0, 0, 1, 1).data.slice(0, 3).join(" ")})`;
      }
      const [red = 0, green = 0, blue = 0, alpha = 1] = colour.match(/[\d.]+/g)!.map(Number);
      if (!/^rgba?\(/.test(colour)) throw new Error(`cannot read ${colour}`);
      return [red, green, blue, alpha];
    };
    const over = (top: Colour, below: Colour): Colour => {
      const mix = (index: 0 | 1 | 2): number => top[index] * top[3] + below[index] * (1 - top[3]);
      return [mix(0), mix(1), mix(2), 1];
    };
    const parentOf = (element: Element): Element | null =>
      element.assignedSlot ??
      element.parentElement ??
      ((element.getRootNode() as ShadowRoot).host as Element | undefined) ??
      null;
    const backgrounds = new Map<Element, Colour>();
    const backgroundOf = (element: Element): Colour => {
      const known = backgrounds.get(element);
      if (known !== undefined) return known;
      const background = readBackground(element);
      backgrounds.set(element, background);
      return background;
    };
    const readBackground = (element: Element): Colour => {
      // The ground of a citation is a layer of its own, below its words.
      const layer = getComputedStyle(element, "::before");
      const ground = layer.zIndex === "-1" ? layer : getComputedStyle(element);
      const own = parse(ground.backgroundColor);
      if (own[3] === 1) return own;
      const parent = parentOf(element);
      return over(own, parent === null ? [255, 255, 255, 1] : backgroundOf(parent));
    };
    const luminance = (colour: Colour): number => {
      const [red, green, blue] = colour.slice(0, 3).map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      }) as [number, number, number];
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ratioOf = (element: Element, style: CSSStyleDeclaration): number => {
      const background = backgroundOf(element);
      const pair = [luminance(over(parse(style.color), background)), luminance(background)];
      return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
    };
    // What the colour "text" is for.
    const bodies =
      ".headline, [part=insight], .group-title, .fig, .term, .num, .q, [part=measure], .refs div, .refs div > a[rel], .pub, .who, .note";
    const found: Text[] = [];
    for (const brief of document.querySelectorAll("mineral-brief")) {
      for (const element of brief.shadowRoot!.querySelectorAll("*")) {
        if (!element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) continue;
        const place = `${element.localName}.${element.className}`;
        const own = [...element.childNodes]
          .filter((node) => node instanceof Text)
          .map((node) => node.textContent)
          .join("")
          .trim();
        const holder = element.closest(":not(span:is([lang], .nb, .isolate), bdi, time)")!;
        if (own !== "")
          found.push({
            text: own,
            place,
            ratio: ratioOf(element, getComputedStyle(element)),
            isBody: holder.matches(bodies),
          });
        for (const pseudo of ["::before", "::after"]) {
          const style = getComputedStyle(element, pseudo);
          const words = style.content.replace(/^"(.*?)".*$/, "$1").trim();
          if (["none", "normal", ""].includes(words) || style.visibility === "hidden") continue;
          found.push({
            text: words,
            place: place + pseudo,
            ratio: ratioOf(element, style),
            isBody: false,
          });
        }
      }
    }
    return found;
  });
}

type Media = NonNullable<Parameters<Page["emulateMedia"]>[0]>;
type Looks = Pick<HTMLElementTagNameMap["mineral-brief"], "theme" | "appearance" | "density">;

const shows: Readonly<Record<string, { readonly media?: Media; readonly looks?: Partial<Looks> }>> =
  {
    light: {},
    dark: { media: { colorScheme: "dark" } },
    "dark by its theme on a light page": { looks: { theme: "dark" } },
    "light by its theme on a dark page": {
      media: { colorScheme: "dark" },
      looks: { theme: "light" },
    },
    "plain and compact": { looks: { appearance: "plain", density: "compact" } },
    "more contrast in dark": { media: { contrast: "more", colorScheme: "dark" } },
    "print of a dark page": { media: { media: "print", colorScheme: "dark" } },
  };

const pointedAt: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "a reference that is reached": (page) => page.locator("#full .cite").first().click(),
  "a citation that is pointed at, and its popover": async (page) => {
    await page.locator("#full .cite").first().hover();
    await page.locator(".pop blockquote, .pop .acts").first().waitFor();
  },
  "a term that is pointed at, and its popover": async (page) => {
    await page.locator("#full .term").first().hover();
    await page.locator(".pop .rel").first().waitFor();
  },
  "a key figure that is pointed at": (page) =>
    page.locator("#full [part=key-figure]").first().hover(),
  "a link of the byline that is pointed at": (page) =>
    page.locator("#full .meta a").first().hover(),
  "a group that is pointed at": (page) => page.locator("#full .group").first().hover(),
  "the data that is pointed at": (page) => page.locator("#full .data > summary").hover(),
  "a way back that is pointed at": (page) => page.locator("#full .back").first().hover(),
};

/** Opens briefs with everything in them, of which all is open. */
async function openAll(head = ground): Promise<Page> {
  const main = [
    briefTag(everyField, `id="full" open="all" show="all context stages"`),
    briefTag(withoutReferences, `id="bare"`),
    briefTag({ headline: 7 }, `id="faulty"`),
  ].join("");
  const page = await openBriefs(main, { viewport: { width: 800, height: 7000 } }, head);
  await page.locator("#faulty [part=error-details] > summary").click();
  await page.locator("#full .data > summary").click();
  await page.locator("#full .data > div > *").first().waitFor();
  await page.locator("#full .more > summary").click();
  return page;
}

const below = (found: readonly Text[], bound: number): string[] =>
  found
    .filter(({ ratio }) => ratio < bound)
    .map(({ text, place, ratio }) => `${ratio.toFixed(2)} ${place} ${text}`);

const schemes = ["light", "dark"] as const;

describe("contrast of computed colours", () => {
  describe("of a page as it is", () => {
    let page: Page;
    beforeAll(async () => {
      page = await openAll();
    });

    /** Lists the texts for a reader with these settings only, in briefs with these looks only. */
    async function textsFor(media: Media, looks: Partial<Looks> = {}): Promise<Text[]> {
      await page.emulateMedia({
        media: null,
        colorScheme: "light",
        contrast: "no-preference",
        forcedColors: "none",
        ...media,
      });
      await page.evaluate(
        async (given) => {
          for (const brief of document.querySelectorAll("mineral-brief")) {
            Object.assign(brief, given);
            await brief.updateComplete;
          }
        },
        { theme: null, appearance: null, density: null, ...looks },
      );
      return texts(page);
    }

    it.each(Object.entries(shows))(
      "%s: 5.9 for all texts, 13 for body text",
      async (_, { media = {}, looks }) => {
        const found = await textsFor(media, looks);
        const body = found.filter(({ isBody }) => isBody);
        expect(found.length).toBeGreaterThan(200);
        expect(body.length).toBeGreaterThan(60);
        expect(below(found, 5.9)).toEqual([]);
        expect(below(body, 13)).toEqual([]);
      },
    );

    it.each(schemes)("forced colours, %s: 4.5", async (colorScheme) => {
      expect(below(await textsFor({ forcedColors: "active", colorScheme }), 4.5)).toEqual([]);
    });
  });

  it.each([
    "a reference that is reached",
    "a citation that is pointed at, and its popover",
    "a term that is pointed at, and its popover",
  ])("%s: 5.8 in light and in dark with a transparent background", async (name) => {
    const page = await openAll(
      `${ground}<style>mineral-brief { --mineral-brief-background: transparent; }</style>`,
    );
    await pointedAt[name]!(page);
    const backgrounds = await page
      .locator(".pop")
      .evaluateAll((all) => all.map((pop) => getComputedStyle(pop).backgroundColor));
    expect(backgrounds.filter((colour) => colour.startsWith("rgba"))).toEqual([]);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      expect({ colorScheme, low: below(await texts(page), 5.8) }).toEqual({ colorScheme, low: [] });
    }
  });

  it.each(Object.entries(pointedAt))("%s: 5.8 in light and in dark", async (_, act) => {
    const page = await openAll();
    await act(page);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      expect({ colorScheme, low: below(await texts(page), 5.8) }).toEqual({ colorScheme, low: [] });
    }
  });
});

/** A share of each kind of bar: with a lower limit, with an upper one, and of a year after the brief. */
const bars: Article = {
  schemaVersion: "1.0",
  headline: "Tungsten",
  language: "en",
  datePublished: "2026-01-01",
  coreInsights: [
    { text: "60%", qualifier: "at-least", min: 60 },
    { text: "40%", qualifier: "up-to", max: 40 },
    { text: "30%", value: 30, period: "2027" },
  ].map((figure) => ({
    text: `China has ${figure.text}.`,
    figures: [{ ...figure, kind: "share", unit: "percent", about: ["CN"] }],
  })),
};

it.each([
  ["no-preference", ""],
  ["no-preference", "--mineral-brief-background: transparent"],
  ["more", ""],
  ["more", "--mineral-brief-background: transparent"],
] as const)(
  "the end of a lower limit, and outlines on the ground of bars: contrast %s, %s",
  async (contrast, style) => {
    const page = await openBriefs(briefTag(bars, `style="${style}"`), { contrast });
    await page.locator("mineral-brief .data > summary").click();
    await page.locator("mineral-brief .track").nth(2).waitFor();
    const colours = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector("mineral-brief")!;
      const styleOf = (selector: string): CSSStyleDeclaration =>
        getComputedStyle(shadowRoot!.querySelector(selector)!);
      return {
        text: styleOf(".brief").color,
        ground: styleOf(".track").backgroundColor,
        fill: styleOf(".fill:not(.most, .pending)").fill,
        end: styleOf(".end").fill,
        outline: styleOf(".most").stroke,
      };
    });
    expect(colours.end).not.toBe(colours.fill);
    expect(colours.end).toMatch(/^rgb\(/);
    expect(colours.ground).not.toBe(colours.text);
    expect(colours.outline).not.toBe(colours.ground);
  },
);
