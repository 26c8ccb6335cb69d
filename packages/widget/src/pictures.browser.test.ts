import { validArticles } from "@mineral-brief/fixtures";
import type { Article, Figure, Insight } from "@mineral-brief/schema";
import { nameOf } from "@mineral-brief/schema/vocabulary";
import { afterEach, describe, expect, it } from "vitest";
import "./define.ts";
import type { MineralBriefElement } from "./mineral-brief-element.ts";
import { picturesDrawn } from "../test/pictures-drawn.ts";

const everyField = validArticles["every-field"] as Article;
const articleOf = (insight: Partial<Insight>, parts: Partial<Article> = {}): Article => ({
  schemaVersion: "1.0",
  headline: "H",
  language: "en",
  coreInsights: [{ text: "T", ...insight }],
  ...parts,
});

async function show(
  article: unknown,
  properties: Partial<MineralBriefElement> = {},
): Promise<MineralBriefElement> {
  const element = document.createElement("mineral-brief");
  Object.assign(element, { nameOf, article, ...properties });
  document.body.replaceChildren(element);
  await element.updateComplete;
  await picturesDrawn(element);
  return element;
}

const all = ({ shadowRoot }: MineralBriefElement, selector: string): Element[] => [
  ...shadowRoot!.querySelectorAll(selector),
];
/** Gives the text of an element, with a space between separate parts. */
function said(element: Element): string {
  const texts: string[] = [];
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode())
    texts.push((node as Text).data.trim());
  return texts.filter((text) => text !== "").join(" ");
}
const allSaid = (element: MineralBriefElement, selector: string): string[] =>
  all(element, selector).map(said);
const bars = (element: MineralBriefElement, kind: string): string[] =>
  all(element, `.bar .${kind}`).map(
    (bar) => `${bar.getAttribute("x")} ${bar.getAttribute("width")}`,
  );

afterEach(() => document.body.replaceChildren());

describe("key figures", () => {
  it("have the article's text, with measure, subject and period", async () => {
    const element = await show(everyField);
    expect(allSaid(element, ".key-figures li")).toEqual([
      "USD 1.1 billion cost of the project Northern Katpar Upper Kairakty",
      "82% world mine output of tungsten China 2024",
      "70% stake in the venture Cove Capital",
      "30% stake in the venture Tau-Ken Samruk",
      "USD 900 million letter of interest",
      "9,300 t of ammonium paratungstate a year мощность завода ammonium paratungstate",
    ]);
    expect(all(element, ".key-figures")[0]!.getAttribute("aria-label")).toBe("Key figures");
    expect(all(element, ".key-figures .what span")[0]!.getAttribute("lang")).toBe("ru");
  });

  it("are between the core insights and the groups", async () => {
    const [strip] = all(await show(everyField), ".key-figures");
    expect(strip!.previousElementSibling!.matches(".core + slot")).toBe(true);
    expect(strip!.nextElementSibling!.matches(".controls")).toBe(true);
  });

  it("omit figures without a measure and about", async () => {
    const element = await show(articleOf({ figures: [{ text: "5" }, { text: "6", about: [] }] }));
    expect(all(element, ".key-figures, .pictures")).toEqual([]);
  });
});

describe("shares", () => {
  it("are bars grouped by measure, with their amounts as text", async () => {
    const element = await show(everyField);
    expect(allSaid(element, ".shares .measure")).toEqual([
      "world mine output of tungsten",
      "stake in the venture",
    ]);
    expect(allSaid(element, ".shares .bar")).toEqual([
      "China 2024 82%",
      "Cove Capital 70%",
      "Tau-Ken Samruk 30%",
    ]);
    expect(bars(element, "bar-low")).toEqual(["0% 82%", "0% 70%", "0% 30%"]);
  });

  it("show a range as a lighter bar", async () => {
    const share = { kind: "share", unit: "percent", about: ["CN"] };
    const figures = [
      { ...share, text: "a fifth to a third", min: 20, max: 33 },
      { ...share, text: "up to 10%", max: 10 },
    ];
    const element = await show(articleOf({ figures }));
    expect(bars(element, "bar-low")).toEqual(["0% 20%", "0% 0%"]);
    expect(bars(element, "bar-high")).toEqual(["20% 13%", "0% 10%"]);
  });

  it.each<Partial<Figure>>([
    { value: -1 },
    { value: 1e308 },
    { min: 1e308, max: -1e308 },
    { value: 100.000001 },
    { min: 5, max: 1e21 },
  ])("omit the bar of %o and keep its text", async (amount) => {
    const figure = { kind: "share", unit: "percent", measure: "m", text: "so much", ...amount };
    const element = await show(articleOf({ figures: [figure] }));
    expect(all(element, ".shares, ul.pictures")).toEqual([]);
    expect(allSaid(element, ".key-figures li")).toEqual(["so much m"]);
  });
});

describe("the diagram", () => {
  const boxesOf = (element: MineralBriefElement): string[][] =>
    all(element, ".layers > ul").map((layer) => [...layer.children].map(said));

  it("has columns of actors, relations and targets", async () => {
    expect(boxesOf(await show(everyField))).toEqual([
      ["Cove Capital", "Tau-Ken Samruk", "China", "US Export-Import Bank"],
      [
        "joint venture tungsten signed USD 1.1 billion",
        "dominates a stage tungsten 82%",
        "export licence requirement tungsten in force",
        "letter of interest proposed USD 900 million",
      ],
      ["Northern Katpar", "Upper Kairakty", "Cove Capital"],
    ]);
  });

  it("is read as sentences, once each", async () => {
    const element = await show(everyField);
    expect(
      all(element, ".diagram [role=img]").map((image) => image.getAttribute("aria-label")),
    ).toEqual([
      "Cove Capital, Tau-Ken Samruk → joint venture → Northern Katpar, Upper Kairakty; tungsten, signed, USD 1.1 billion",
      "China → dominates a stage; tungsten, 82%",
      "China → export licence requirement; tungsten, in force",
      "US Export-Import Bank → letter of interest → Cove Capital; proposed, USD 900 million",
    ]);
    expect(all(element, ".diagram .actors:not([aria-hidden])")).toEqual([]);
  });

  it("draws lines between the middles of boxes", async () => {
    const element = await show(everyField);
    const lines = all(element, ".lines").map((drawing) => {
      const { top, height } = drawing.getBoundingClientRect();
      return [...drawing.children].map((path) => {
        const [start, end] = [/M0 ([\d.]+)/, / ([\d.]+)$/].map(
          (part) => top + (height * Number(part.exec(path.getAttribute("d")!)![1])) / 100,
        );
        return [start!, end!];
      });
    });
    const middles = all(element, ".layers > ul").map((layer) =>
      [...layer.querySelectorAll(".box")].map((box) => {
        const { top, height } = box.getBoundingClientRect();
        return top + height / 2;
      }),
    );
    const offBy = (place: number, layer: number): number =>
      Math.min(...middles[layer]!.map((middle) => Math.abs(middle - place)));
    expect(lines.map((gutter) => gutter.length)).toEqual([5, 3]);
    for (const [gutter, ends] of lines.entries())
      for (const [start, end] of ends) {
        expect(offBy(start!, gutter)).toBeLessThan(1);
        expect(offBy(end!, gutter + 1)).toBeLessThan(1);
      }
  });

  it("is mirrored for right-to-left languages", async () => {
    const element = await show({ ...everyField, language: "ar" });
    const [from, to] = all(element, ".layers > .actors").map((box) => box.getBoundingClientRect());
    expect(from!.left).toBeGreaterThan(to!.right);
    const [drawing] = all(element, ".lines");
    expect(getComputedStyle(drawing!).transform).toBe("matrix(-1, 0, 0, 1, 0, 0)");
    expect(all(element, ".diagram [role=img]")[1]!.getAttribute("aria-label")).toContain("←");
  });
});

describe("the timeline", () => {
  it("has dated relations in order, at their positions on the axis", async () => {
    const element = await show(everyField);
    expect(allSaid(element, ".timeline li")).toEqual([
      "December 31, 2024 China → dominates a stage tungsten",
      "February 4, 2025 China → export licence requirement tungsten in force",
      "November 6, 2025 Cove Capital Tau-Ken Samruk → joint venture → Northern Katpar Upper Kairakty tungsten signed",
    ]);
    expect(all(element, "circle").map((dot) => dot.getAttribute("cx"))).toEqual([
      "0.00%",
      "11.29%",
      "100.00%",
    ]);
    expect(allSaid(element, ".axis time")).toEqual(["December 31, 2024", "November 6, 2025"]);
  });

  it("has one label if all dates are the same", async () => {
    const on = (type: string) => ({ type, from: ["US"], date: "2025-01-02" });
    const element = await show(articleOf({ relations: [on("loan"), on("tariff")] }));
    expect(allSaid(element, ".axis time")).toEqual(["January 2, 2025"]);
    expect(all(element, "circle").map((dot) => dot.getAttribute("cx"))).toEqual([
      "50.00%",
      "50.00%",
    ]);
  });
});

describe("the context", () => {
  it("is displayed only if it is named, with year, source and both numbers", async () => {
    expect(all(await show(everyField, { show: "all" }), ".context")).toEqual([]);
    const element = await show(everyField, { show: "context" });
    expect(all(element, ".picture").map(({ part }) => part.value)).toEqual(["context"]);
    const [context] = all(element, ".context");
    expect(said(context!.querySelector(".caption")!)).toBe("World production, from other sources");
    expect(allSaid(element, ".measure")).toEqual(["tungsten mining 2025"]);
    expect(allSaid(element, ".bar").slice(0, 3)).toEqual([
      "China 79%",
      "China 2024 This brief: 82%, 2024 82%",
      "Vietnam 4%",
    ]);
    expect(said(context!.querySelector(".source")!)).toBe(
      "USGS Mineral Commodity Summaries 2026 (2025 estimate); USGS Mineral Commodity Summaries 2026",
    );
    expect(context!.querySelectorAll(".bar line")).toHaveLength(1);
  });

  it("marks both ends of a range that differs", async () => {
    const figure = {
      text: "half to two thirds",
      kind: "share",
      unit: "percent",
      min: 50,
      max: 66,
      about: ["CN", "tungsten"],
    };
    const article = articleOf({ figures: [figure] }, { minerals: ["tungsten"] });
    const element = await show(article, { show: "context", locale: "fr" });
    expect(allSaid(element, ".bar")[0]!.replace(/\s/g, " ")).toBe(
      "Chine This brief: half to two thirds 79 %",
    );
    expect(all(element, ".bar line").map((mark) => mark.getAttribute("x1"))).toEqual([
      "50%",
      "66%",
    ]);
  });

  it.each([[["no-such-mineral"]], [[]], [undefined]])("is omitted for %j", async (minerals) => {
    const element = await show(articleOf({}, { minerals }), { show: "all context" });
    expect(all(element, ".pictures, .context")).toEqual([]);
  });
});

it.each(["key-figures", "shares", "diagram", "timeline"])(
  "show=-%s leaves it out",
  async (part) => {
    const element = await show(everyField, { show: `-${part}` });
    const pictures = ["key-figures", "shares", "diagram", "timeline"];
    expect(all(element, ".key-figures, .picture").map((picture) => picture.part.value)).toEqual(
      pictures.filter((name) => name !== part),
    );
  },
);

it("an article that changes while pictures load gets only its own pictures", async () => {
  const element = await show(everyField);
  const figure = (text: string): Figure => ({ text, measure: "m" });
  element.article = articleOf({ figures: [figure("first")] });
  await element.updateComplete;
  element.article = articleOf({ figures: [figure("second"), figure("third")] });
  await element.updateComplete;
  await picturesDrawn(element);
  expect(allSaid(element, ".key-figures b")).toEqual(["second", "third"]);
  expect(all(element, ".pictures")).toEqual([]);
});

it("pictures use the label language, and the article's language for its texts", async () => {
  const element = await show(everyField, { locale: "zh" });
  expect(allSaid(element, ".caption")).toEqual(["份额", "谁对谁做了什么", "时间线"]);
  expect(all(element, ".caption span[lang]").map((label) => label.getAttribute("lang"))).toEqual([
    "zh",
    "zh",
    "zh",
  ]);
  expect(said(all(element, ".timeline li")[1]!)).toBe("2025年2月4日 中国 → 出口许可 钨 生效");
});

it("keep their styles in another document", async () => {
  const frame = document.createElement("iframe");
  const element = await show(everyField);
  document.body.append(frame);
  frame.contentDocument!.body.append(element);
  await element.updateComplete;
  await picturesDrawn(element);
  const [layers] = all(element, ".layers");
  expect(frame.contentWindow!.getComputedStyle(layers!).display).toBe("grid");
});
