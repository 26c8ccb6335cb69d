import { runs } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import fc from "fast-check";
import { afterEach, expect, it } from "vitest";
import "../src/define.ts";
import type { MineralBriefElement } from "../src/mineral-brief-element.ts";
import { picturesDrawn } from "./pictures-drawn.ts";

const numRuns = Math.min(runs * 0.1, 500);

const text = fc.oneof(
  fc.constantFrom(
    "tungsten",
    "между двумя покупателями вольфрама и их посредниками",
    "الحصة في المشروع",
    "全球低纯镓精炼产量及其在世界供应链中的份额",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "W".repeat(200),
    "\u202Eturned",
  ),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
);
const actors = Array.from({ length: 12 }, (_, index) => `actor-${index}`);
const someOf = (number: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.constantFrom(...actors.slice(0, number)), { maxLength: 3 });
const relation = (number: number) =>
  fc.record(
    {
      type: fc.constantFrom(
        "export-licence",
        "loan",
        "a-new-type-of-relation-that-is-not-in-the-vocabulary",
      ),
      from: someOf(number),
      to: someOf(number),
      minerals: fc.uniqueArray(fc.constantFrom("tungsten", "rare-earths"), { maxLength: 2 }),
      date: fc.constantFrom("2023-08-01", "2024-12-03T17:55", "2025-11-27"),
      figure: text,
    },
    { requiredKeys: ["type", "from"] },
  );
const percent = fc.double({ min: -20, max: 120, noNaN: true });
const figure = fc.record(
  {
    text,
    kind: fc.constantFrom("share", "share", "amount"),
    unit: fc.constantFrom("percent", "percent", "t"),
    value: percent,
    min: percent,
    max: percent,
    measure: text,
    about: someOf(12),
    period: fc.constantFrom("2024", "2025-10-01/2025-12-31"),
  },
  { requiredKeys: ["text"] },
);
const article: fc.Arbitrary<Article> = fc
  .integer({ min: 2, max: 12 })
  .chain((number) =>
    fc.record({
      language: fc.constantFrom("en", "zh", "ar", "de"),
      names: fc.array(text, { minLength: 12, maxLength: 12 }),
      relations: fc.array(relation(number), { maxLength: 40, size: "max" }),
      figures: fc.array(figure, { maxLength: 8 }),
    }),
  )
  .map(({ language, names, relations, figures }) => ({
    schemaVersion: "1.0",
    headline: "H",
    language,
    organizations: actors.map((id, index) => ({ id, name: names[index]! })),
    // An insight displays its first twenty items.
    coreInsights: [
      { text: "T", figures, relations: relations.slice(0, 20) },
      { text: "T", relations: relations.slice(20) },
    ],
  }));

/** Selectors of the boxes with text. */
const boxes =
  ".key-figures b, .what, .of, .caption, .measure, .name, .amount, .box, .timeline li > *, .axis time";

interface Layout {
  readonly problems: string[];
  readonly boxes: number;
}

/** Gives the visible rectangles of a box's text. Letters can be taller than tight lines. */
function seenBeyond(box: Element): boolean {
  const { left, right, top, bottom } = box.getBoundingClientRect();
  const words = document.createRange();
  words.selectNodeContents(box);
  const hides = [...box.querySelectorAll("*"), box].some(
    (part) => getComputedStyle(part).overflowY !== "visible",
  );
  return (
    !hides &&
    [...words.getClientRects()].some(
      (line) =>
        line.left < left - 1 ||
        line.right > right + 1 ||
        line.top < top - 4 ||
        line.bottom > bottom + 4,
    )
  );
}

/** Lists boxes that overlap or extend outside the brief. Half a pixel is a rounding error. */
function layoutOf({ shadowRoot }: MineralBriefElement): Layout {
  const brief = shadowRoot!.querySelector(".brief")!.getBoundingClientRect();
  const placed = [...shadowRoot!.querySelectorAll(boxes)]
    .map((box) => ({ box, place: box.getBoundingClientRect() }))
    .filter(({ place }) => place.width > 0 && place.height > 0);
  const problems: string[] = [];
  for (const [index, { box, place }] of placed.entries()) {
    const name = `${box.localName}.${box.className} ${box.textContent.slice(0, 20)}`;
    if (seenBeyond(box)) problems.push(`${name} is longer than its place`);
    const picture = box.closest(".picture, .key-figures")!.getBoundingClientRect();
    for (const outer of [brief, picture])
      if (
        place.left < outer.left - 0.5 ||
        place.right > outer.right + 0.5 ||
        place.top < outer.top - 0.5 ||
        place.bottom > outer.bottom + 0.5
      )
        problems.push(`${name} reaches out`);
    for (const { box: other, place: otherPlace } of placed.slice(index + 1)) {
      const isOver =
        Math.min(place.right, otherPlace.right) - Math.max(place.left, otherPlace.left) > 0.5 &&
        Math.min(place.bottom, otherPlace.bottom) - Math.max(place.top, otherPlace.top) > 0.5;
      if (isOver && !box.contains(other)) problems.push(`${name} lies over ${other.className}`);
    }
  }
  return { problems, boxes: placed.length };
}

async function show(
  value: Article,
  width: number,
  beforePictures?: (element: MineralBriefElement) => void,
): Promise<MineralBriefElement> {
  const page = document.createElement("div");
  page.style.width = `${width}px`;
  const element = document.createElement("mineral-brief");
  element.article = value;
  page.append(element);
  document.body.replaceChildren(page);
  await element.updateComplete;
  expect(element.matches(":state(ready)")).toBe(true);
  beforePictures?.(element);
  await picturesDrawn(element);
  return element;
}

afterEach(() => document.body.replaceChildren());

it.each([900, 640, 320])(
  "no parts of pictures overlap or overflow at %i px, for any article",
  async (width) => {
    let most = 0;
    await fc.assert(
      fc.asyncProperty(article, async (value) => {
        const element = await show(value, width);
        const layout = layoutOf(element);
        most = Math.max(most, layout.boxes);
        expect(layout.problems).toEqual([]);
        expect(element.scrollWidth).toBeLessThanOrEqual(width);
      }),
      { numRuns },
    );
    expect(most).toBeGreaterThan(100);
  },
  600_000,
);

it.each([900, 320])(
  "the placeholder has the height of the key figures at %i px",
  async (width) => {
    await fc.assert(
      fc.asyncProperty(article, async (value) => {
        const strip = (element: MineralBriefElement): number =>
          element.shadowRoot!.querySelector(".key-figures")?.getBoundingClientRect().height ?? 0;
        let kept = 0;
        const element = await show(value, width, (early) => (kept = strip(early)));
        // Lines with tall fonts can be some pixels taller.
        expect(Math.abs(strip(element) - kept)).toBeLessThan(12);
      }),
      { numRuns },
    );
  },
  600_000,
);
