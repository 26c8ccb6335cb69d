import { validArticles } from "@mineral-brief/fixtures";
import { validateArticle, type Article } from "@mineral-brief/schema";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import "../src/define.ts";
import type { MineralBriefElement } from "../src/mineral-brief-element.ts";
import { openData } from "./open-data.ts";
import { payloads } from "./payloads.ts";

const everyField = validArticles["every-field"] as Article;

type Path = readonly PropertyKey[];

/** Lists the paths of every string, and of every key in `extensions`. */
function stringPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value === "string") return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    stringPaths(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function setAt(target: unknown, path: Path, value: unknown): void {
  const holder = path
    .slice(0, -1)
    .reduce((object, key) => (object as Record<PropertyKey, unknown>)[key], target);
  (holder as Record<PropertyKey, unknown>)[path.at(-1)!] = value;
}

const paths = stringPaths(everyField);

function withEverywhere(payload: string, places: readonly Path[]): Article {
  const article = structuredClone(everyField);
  for (const path of places) setAt(article, path, payload);
  return article;
}

const isWithin = (outer: Path, inner: Path): boolean =>
  outer.every((key, index) => key === inner[index]);

/** Lists the paths where the payload is valid: texts and open enumerations, but not URLs or dates. */
function takingPaths(payload: string): readonly Path[] {
  const { issues } = validateArticle(withEverywhere(payload, paths));
  const errorPaths = issues.filter(({ severity }) => severity === "error").map(({ path }) => path);
  return paths.filter((path) => !errorPaths.some((errorPath) => isWithin(errorPath, path)));
}

const ownTags = new Set(
  `A ARTICLE B BLOCKQUOTE BUTTON CODE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H2 H3 HEADER LI
   OL P Q SECTION SLOT SPAN STRONG STYLE SUMMARY TIME UL BDI I g line rect svg`.split(/\s+/),
);
const ownAttributes = new Set(
  `aria-hidden aria-label aria-labelledby class data-address data-term data-title datetime dir href id lang name open part
   popover rel role tabindex type data-state data-work
   height stroke-width transform width x x1 x2 y1 y2`.split(/\s+/),
);

/** Lists tags and attributes that the element does not create for harmless articles. */
function foreign({ shadowRoot }: MineralBriefElement): string[] {
  return [...shadowRoot!.querySelectorAll("*")].flatMap((element) => [
    ...(ownTags.has(element.tagName) ? [] : [element.outerHTML]),
    ...[...element.attributes]
      .filter(({ name }) => !ownAttributes.has(name))
      .map(({ name, value }) => `${element.tagName} ${name}=${value}`),
    ...(element instanceof HTMLAnchorElement &&
    !/^(?:#|https?:\/\/)/.test(element.getAttribute("href")!)
      ? [element.outerHTML]
      : []),
  ]);
}

const ran: unknown[] = [];
let element: MineralBriefElement;
let pageBefore: string;

async function show(article: unknown): Promise<void> {
  element = document.createElement("mineral-brief");
  element.open = "all";
  document.body.append(element);
  pageBefore = document.documentElement.outerHTML;
  element.article = article;
  await element.updateComplete;
}

beforeEach(() => {
  Object.assign(globalThis, { ran: (value: unknown) => ran.push(value) });
});

/** Checks that no payload ran, and that the page and the element have no unexpected content. */
function checkNothingHappened(): void {
  expect(ran).toEqual([]);
  expect(foreign(element)).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(pageBefore);
  expect(Object.keys(Object.prototype)).toEqual([]);
}

afterEach(async () => {
  // An image error or a frame would run its script a moment later.
  await new Promise((resolve) => setTimeout(resolve, 5));
  checkNothingHappened();
  element.remove();
});

describe.each(payloads)("%j", (payload) => {
  it("stays text in every field that accepts it", async () => {
    const places = takingPaths(payload);
    await show(withEverywhere(payload, places));
    expect(places.length).toBeGreaterThan(80);
    expect(element.matches(":state(ready)")).toBe(true);
    const root = element.shadowRoot!;
    // A line break shows as a space.
    const shown = payload.replace(/[\r\n]/g, " ");
    // A headline keeps a number and the word after it on one line.
    const headline = shown.replace("tabindex=1 ", "tabindex=1\u00A0");
    expect(root.getElementById("headline")!.textContent).toBe(headline);
    expect(root.querySelector(".core p")!.textContent).toContain(shown);
    expect(root.querySelector("blockquote")!.textContent).toContain(shown);
    expect(root.querySelector("summary")!.dataset["title"]).toBe(payload);
    await openData(element);
    expect(root.querySelector("#about dd:last-child")!.textContent).toContain(shown);
  });

  it("is rejected in other fields, and stays text in the error message", async () => {
    await show(withEverywhere(payload, paths));
    expect(element.matches(":state(error)")).toBe(true);
    expect(element.shadowRoot!.querySelectorAll("li code").length).toBeGreaterThan(10);
  });
});

it.each(["__proto__", "constructor", "<img src=x onerror=ran(1)>", "onclick"])(
  "a key %j changes nothing",
  async (key) => {
    const add = `"${key}":{"isPolluted":true,"headline":"Other","toString":1}`;
    await show(JSON.parse(JSON.stringify(everyField).replaceAll("{", `{${add},`)));
    expect(element.shadowRoot!.getElementById("headline")!.textContent).toBe(
      "哈萨克斯坦的钨：两个买家之间",
    );
    expect("isPolluted" in {}).toBe(false);
  },
);

it("payloads stay text in previews and in names from nameOf", async () => {
  const text = payloads.join("\n");
  await show({
    ...everyField,
    references: everyField.references!.map((reference) => ({
      ...reference,
      title: text,
      publisher: text,
      quote: text,
    })),
  });
  element.nameOf = () => text;
  await element.updateComplete;

  const root = element.shadowRoot!;
  await userEvent.hover(root.querySelector("a.cite")!);
  await expect.poll(() => root.querySelector(".pop")).not.toBeNull();
  expect(root.querySelector(".pop blockquote")!.textContent).toBe(text.replace(/[\r\n]/g, " "));
  await openData(element);
  expect(root.querySelector("[part=minerals] > span")!.textContent).toBe(
    text.replace(/[\r\n]/g, " "),
  );
  // The only inline style of the element is the position of the preview.
  root.querySelector(".pop")!.remove();
});
