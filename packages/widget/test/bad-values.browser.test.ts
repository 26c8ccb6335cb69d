import { validArticles, runs } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import "../src/define.ts";
import type { MineralBriefElement } from "../src/mineral-brief-element.ts";
import { openData } from "./open-data.ts";

const everyField = validArticles["every-field"] as Article;

const numRuns = Math.min(runs * 0.4, 2000);

const reported: unknown[] = [];
const onReport = (event: ErrorEvent | PromiseRejectionEvent): void => {
  reported.push("reason" in event ? event.reason : event.error);
  event.preventDefault();
};

beforeEach(() => {
  reported.length = 0;
  addEventListener("error", onReport);
  addEventListener("unhandledrejection", onReport);
  vi.spyOn(globalThis, "reportError").mockImplementation((error) => reported.push(error));
});

afterEach(() => {
  removeEventListener("error", onReport);
  removeEventListener("unhandledrejection", onReport);
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

async function show(properties: Readonly<Record<string, unknown>>): Promise<MineralBriefElement> {
  const element = document.createElement("mineral-brief");
  Object.assign(element, { article: everyField }, properties);
  document.body.replaceChildren(element);
  await element.updateComplete;
  return element;
}

const textOf = ({ shadowRoot }: MineralBriefElement, selector: string): string | null =>
  shadowRoot!.querySelector(selector)!.textContent;

describe("attributes", () => {
  const names = [
    "locale",
    "time-zone",
    "heading-level",
    "open",
    "show",
    "theme",
    "density",
    "loading",
    "exclusive",
    "id",
    "lang",
    "dir",
  ];
  const value = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom(
      "",
      " ",
      "null",
      "undefined",
      "__proto__",
      "constructor",
      "-1",
      "1e999",
      "0x2",
      "NaN",
      "3.9",
      "en_US",
      "x-private",
      "i-klingon",
      "und",
      "root",
      "en-u-nu-zzzz",
      "zh-Hans-CN-x-a",
      "a".repeat(300),
      "Mars/Olympus",
      "UTC+99",
      "+08:00",
      "Etc/GMT+14",
      "asia/shanghai",
      "\u0000",
      "\uD800",
      "-all",
      "all -all",
      "headline ".repeat(200),
    ),
  );

  it("with invalid values are ignored", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...names), value), { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 3 }),
        async (before, after) => {
          const element = document.createElement("mineral-brief");
          for (const [name, given] of before) element.setAttribute(name, given);
          element.article = everyField;
          document.body.replaceChildren(element);
          await element.updateComplete;
          for (const [name, given] of after) element.setAttribute(name, given);
          await element.updateComplete;
          expect(element.matches(":state(ready)")).toBe(true);
          expect(element.shadowRoot!.querySelector("article")).not.toBeNull();
        },
      ),
      { numRuns },
    );
    expect(reported).toEqual([]);
  }, 600_000);

  it.each([
    ["locale", "!!"],
    ["time-zone", "Mars/Olympus"],
    ["heading-level", "eleven"],
    ["heading-level", "7"],
    ["heading-level", "-1"],
    ["open", "sesame"],
    ["show", "figurs"],
    ["density", "airy"],
    ["id", ""],
  ])("%s=%j is ignored", async (name, given) => {
    const plain = (await show({})).shadowRoot!.querySelector("article")!.outerHTML;
    const element = await show({});
    element.setAttribute(name, given);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector("article")!.outerHTML).toBe(plain);
  });
});

describe("properties", () => {
  const names = [
    "locale",
    "timeZone",
    "headingLevel",
    "open",
    "show",
    "theme",
    "density",
    "loading",
    "exclusive",
    "messages",
    "nameOf",
  ];
  const strange: readonly unknown[] = [
    undefined,
    null,
    0,
    -1,
    Number.NaN,
    Infinity,
    3.7,
    7n,
    true,
    false,
    "",
    "text",
    Symbol("value"),
    {},
    [],
    ["en"],
    Object.create(null),
    Object.freeze({ language: 7, copyLink: "no function", more: null, terms: 1 }),
    { toString: null, valueOf: null },
    () => undefined,
    () => {
      throw new Error("thrown");
    },
    new Date(Number.NaN),
    new Proxy({}, {}),
    document.createElement("script"),
  ];
  const value = fc.oneof(fc.constantFrom(...strange), fc.anything());

  it("with invalid values are ignored", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...names), value),
        fc.dictionary(fc.constantFrom(...names), value),
        async (before, after) => {
          const element = await show(before);
          Object.assign(element, after);
          await element.updateComplete;
          expect(element.matches(":state(ready)")).toBe(true);
          expect(element.shadowRoot!.querySelector("script")).toBeNull();
        },
      ),
      { numRuns },
    );
    // Only errors that functions of the page throw are reported.
    expect(reported.filter((error) => (error as Error).message !== "thrown")).toEqual([]);
  }, 600_000);
});

describe("messages", () => {
  it.each([
    ["a word in place of a function", { group: "Part", copyLink: "Copy", more: 1, reference: {} }],
    ["nothing in place of words", { insightKinds: undefined, terms: null, references: undefined }],
    ["a function in place of words", { references: () => "R", modified: () => "M" }],
    ["keys of other programs", { constructor: "c", toString: "s", other: 1 }],
    ["no object", "messages"],
  ])("with %s are ignored", async (_, messages) => {
    const plain = (await show({})).shadowRoot!.querySelector("article")!.outerHTML;
    const element = await show({ messages });
    expect(element.shadowRoot!.querySelector("article")!.outerHTML).toBe(plain);
  });

  it("that throw or return no text do not break the brief", async () => {
    const element = await show({
      messages: {
        group: () => {
          throw new Error("thrown");
        },
        copyLink: () => document.createElement("script"),
      },
    });
    expect(textOf(element, "#group-3")).toBe("Group 3");
    expect(element.shadowRoot!.querySelector(".group-link")!.ariaLabel).toContain(
      "The American offer",
    );
  });
});

describe("nameOf", () => {
  it.each<[string, unknown]>([
    ["a node", () => document.createElement("script")],
    ["a number", () => 7],
    ["an object", () => ({})],
    ["a symbol", () => Symbol("name")],
    ["null", () => null],
    ["nothing", () => undefined],
    ["an empty text", () => ""],
    ["a promise", () => Promise.resolve("name")],
  ])("that returns %s is ignored", async (_, nameOf) => {
    const plain = (await show({})).shadowRoot!.querySelector("article")!.outerHTML;
    const element = await show({ nameOf });
    expect(element.shadowRoot!.querySelector("article")!.outerHTML).toBe(plain);
  });

  it("that throws is reported once and ignored", async () => {
    const nameOf = vi.fn<() => string>(() => {
      throw new Error("thrown");
    });
    const element = await show({ nameOf });
    await openData(element);
    expect(textOf(element, "[part=minerals] > span")).toBe("tungsten");
    expect(reported.map((error) => (error as Error).message)).toEqual(["thrown"]);
  });
});

describe("article", () => {
  const cyclic: Record<string, unknown> = { ...everyField };
  cyclic["extensions"] = { "org.example": cyclic };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const throwing = {
    ...everyField,
    get headline(): string {
      throw new Error("thrown");
    },
  };

  it.each<[string, unknown, string]>([
    ["a symbol", Symbol("article"), "error"],
    ["a big integer", 1n, "error"],
    ["a function", () => everyField, "error"],
    ["a promise", Promise.resolve(everyField), "error"],
    ["a map", new Map(Object.entries(everyField)), "error"],
    ["itself in its private data", cyclic, "ready"],
    ["frozen", Object.freeze({ ...everyField }), "ready"],
    ["without a prototype", Object.assign(Object.create(null), everyField), "ready"],
    ["a revoked proxy", revoked.proxy, "error"],
    ["one that throws where it is read", throwing, "error"],
  ])("that is %s is displayed or rejected", async (_, article, state) => {
    const element = await show({ article });
    expect(element.matches(`:state(${state})`)).toBe(true);
    expect(reported).toEqual([]);
  });
});

it("a brief whose id has a lone surrogate has no links to its groups", async () => {
  const element = await show({ id: "\uD800" });
  expect(element.shadowRoot!.querySelectorAll("details.group")).toHaveLength(3);
  expect(element.shadowRoot!.querySelector(".group-link")).toBeNull();
});
