import { validArticles } from "@mineral-brief/fixtures";
import { afterEach, describe, expect, it } from "vitest";
import "../src/define.ts";
import type { MineralBriefElement } from "../src/mineral-brief-element.ts";

async function show(attributes = ""): Promise<MineralBriefElement> {
  document.body.innerHTML = `<div style="inline-size: 700px"><mineral-brief open="all" show="all context" ${attributes}></mineral-brief></div>`;
  const brief = document.querySelector("mineral-brief")!;
  brief.article = validArticles["every-field"];
  await brief.loaded;

  return brief;
}

/** Reads computed values of every element in a brief. */
const valuesOf = (brief: Element, names: readonly string[]): string[][] =>
  [...brief.shadowRoot!.querySelectorAll("*")].map((one) => {
    const style = getComputedStyle(one);
    return names.map((name) => style.getPropertyValue(name));
  });
const sizes = ["font-size", "line-height", "inline-size", "padding-left", "column-gap"];

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute("style");
  document.documentElement.removeAttribute("style");
});

describe("sizes", () => {
  it.each([
    ["", "the same box on a page whose rem is 10 px"],
    [`density="compact"`, "the same box, compact"],
  ])("%j: %s", async (attributes) => {
    const usual = valuesOf(await show(attributes), sizes);
    document.documentElement.style.fontSize = "62.5%";
    document.body.style.fontSize = "1.6rem";
    const brief = await show(attributes);
    expect(getComputedStyle(document.documentElement).fontSize).toBe("10px");
    expect(valuesOf(brief, sizes)).toEqual(usual);
  });

  it.each<[string, number]>([
    ["17px", 1],
    ["34px", 2],
    ["1.0625rem", 1],
  ])("--mineral-brief-size: %s multiplies each text by %d", async (size, factor) => {
    const texts = ".topics span, .meta span, .kind, .title, .what b";
    const sizesOf = (brief: Element): number[] =>
      [...brief.shadowRoot!.querySelectorAll(texts)].map((one) =>
        Number.parseFloat(getComputedStyle(one).fontSize),
      );
    const usual = sizesOf(await show());
    const brief = await show(`style="--mineral-brief-size: ${size}"`);
    // These sizes do not also depend on the width of the element.
    const ratios = sizesOf(brief).map((value, index) => value / usual[index]!);
    expect(ratios.length).toBeGreaterThan(5);
    for (const ratio of ratios) expect(ratio).toBeCloseTo(factor, 3);
  });

  it("follow a reader who has larger text", async () => {
    document.documentElement.style.fontSize = "200%";
    const brief = await show();
    expect(getComputedStyle(brief.shadowRoot!.querySelector(".brief")!).fontSize).toBe("34px");
  });
});

it("text styles of the page do not change those of the brief", async () => {
  const inherited = {
    "text-transform": "uppercase",
    "letter-spacing": "3px",
    "word-spacing": "9px",
    "text-indent": "40px",
    "white-space": "pre",
    "word-break": "break-all",
    hyphens: "auto",
    "text-shadow": "red 1px 1px",
    "line-break": "anywhere",
    "text-align": "right",
    "text-align-last": "right",
    "text-emphasis-style": "filled circle",
    "-webkit-text-fill-color": "red",
    "-webkit-text-stroke-width": "2px",
    quotes: "none",
    // These end with the font.
    "font-style": "italic",
    "font-stretch": "75%",
    "font-kerning": "none",
    "font-variant-caps": "small-caps",
    "font-variant-numeric": "oldstyle-nums",
    "font-variant-ligatures": "none",
    "font-feature-settings": '"smcp"',
    "font-variation-settings": '"wght" 900',
    "font-size-adjust": "0.9",
  };
  const names = Object.keys(inherited);
  const usual = valuesOf(await show(), names);
  for (const [name, value] of Object.entries(inherited))
    document.body.style.setProperty(name, value);
  const brief = await show();
  expect(getComputedStyle(brief).letterSpacing).toBe("3px");
  expect(valuesOf(brief, names)).toEqual(usual);
});

it("takes from the page what concerns any element, such as visibility and the cursor", async () => {
  const inherited = {
    visibility: "hidden",
    cursor: "wait",
    "pointer-events": "none",
    "user-select": "none",
    "writing-mode": "vertical-rl",
  };
  for (const [name, value] of Object.entries(inherited))
    document.body.style.setProperty(name, value);
  const [, article] = [...(await show()).shadowRoot!.querySelectorAll("*")];
  const style = getComputedStyle(article!);
  expect(
    Object.fromEntries(Object.keys(inherited).map((name) => [name, style.getPropertyValue(name)])),
  ).toEqual(inherited);
});

describe("appearance", () => {
  it.each([
    ["", "3px", "16px", false],
    [`appearance="card"`, "3px", "16px", false],
    [`appearance="plain"`, "0px", "0px", true],
    [`appearance="plain" density="compact"`, "0px", "0px", true],
    [`appearance="other"`, "3px", "16px", false],
  ])("%s has a top border of %s, a padding of %s", async (attributes, border, padding, isClear) => {
    const brief = await show(attributes);
    const style = getComputedStyle(brief.shadowRoot!.querySelector(".brief")!);
    expect(style.borderTopWidth).toBe(border);
    expect(style.paddingTop).toBe(padding);
    expect(style.paddingInlineStart === "0px").toBe(isClear);
    expect(style.backgroundColor === "rgba(0, 0, 0, 0)").toBe(isClear);
  });
});
