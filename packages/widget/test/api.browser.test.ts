import type { Article } from "@mineral-brief/schema";
import { afterEach, describe, expect, it, vi } from "vitest";
import "../src/define.ts";
import type { MineralBriefElement } from "../src/mineral-brief-element.ts";
import { openData } from "./open-data.ts";

const article: Article = {
  schemaVersion: "1.0",
  headline: "Tungsten",
  language: "en",
  source: { name: "Example Daily", url: "https://example.org/source" },
  minerals: ["tungsten", { id: "tin", name: "Tin", sameAs: ["https://example.org/tin"] }],
  places: ["KZ"],
  organizations: [{ id: "acme", name: "Acme", url: "https://example.org/acme" }],
  coreInsights: [{ text: "Core.", citations: [1] }],
  groups: [
    { title: "Mining", insights: [{ text: "Mined.", citations: [2], stages: ["mining"] }] },
    { title: "Refining", insights: [{ text: "Refined." }] },
    { title: "Trade", insights: [{ text: "Traded." }] },
  ],
  references: [
    { id: 1, title: "Yearbook", url: "https://example.org/yearbook" },
    { id: 2, title: "Survey", url: "https://example.org/survey", doi: "10.1000/1" },
  ],
};

function put(content: string, value?: unknown): MineralBriefElement {
  document.body.innerHTML = content;
  const brief = document.querySelector("mineral-brief")!;
  if (value !== undefined) brief.article = value;
  return brief;
}
async function show(attributes = "", value: unknown = article): Promise<MineralBriefElement> {
  const brief = put(`<mineral-brief ${attributes}></mineral-brief>`, value);
  await brief.updateComplete;
  return brief;
}
const find = <E extends HTMLElement>(brief: Element, selector: string): E =>
  brief.shadowRoot!.querySelector<E>(selector)!;
const openGroups = (brief: Element): boolean[] =>
  [...brief.shadowRoot!.querySelectorAll<HTMLDetailsElement>("details.group")].map(
    ({ open }) => open,
  );
const frame = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 30));
const answer = (value: unknown, status = 200): void => {
  vi.spyOn(globalThis, "fetch").mockImplementation(() =>
    Promise.resolve(Response.json(value, { status })),
  );
};

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe("groups", () => {
  it.each<[string, (brief: MineralBriefElement) => void, boolean[]]>([
    ["expandAll()", (brief) => brief.expandAll(), [true, true, true]],
    ["collapseAll()", (brief) => brief.collapseAll(), [false, false, false]],
    ["toggleGroup(0)", (brief) => brief.toggleGroup(0), [false, false, false]],
    ["toggleGroup(2)", (brief) => brief.toggleGroup(2), [true, false, true]],
    ["toggleGroup(3)", (brief) => brief.toggleGroup(3), [true, false, false]],
    ["toggleGroup(-1)", (brief) => brief.toggleGroup(-1), [true, false, false]],
  ])("%s", async (_, act, expected) => {
    const brief = await show();
    act(brief);
    expect(openGroups(brief)).toEqual(expected);
  });

  it.each<[string, (brief: MineralBriefElement) => void, boolean[]]>([
    ["expandAll() changes nothing", (brief) => brief.expandAll(), [true, false, false]],
    [
      "toggleGroup(1) closes the other group",
      (brief) => brief.toggleGroup(1),
      [false, true, false],
    ],
  ])("with exclusive, %s", async (_, act, expected) => {
    const brief = await show("exclusive");
    act(brief);
    expect(openGroups(brief)).toEqual(expected);
  });

  it("fire the events of a reader's click, and stay as they are when a text changes", async () => {
    const brief = await show();
    const events: unknown[] = [];
    brief.addEventListener("mineral-brief-toggle", ({ detail }) => events.push(detail));
    brief.toggleGroup(1);
    await frame();
    expect(events).toEqual([{ index: 1, title: "Refining", open: true }]);
    brief.locale = "zh";
    await brief.updateComplete;
    expect(openGroups(brief)).toEqual([true, true, false]);
  });

  it("are not needed: an element that is not in a page ignores the calls", () => {
    const brief = document.createElement("mineral-brief");
    brief.expandAll();
    brief.collapseAll();
    brief.toggleGroup(0);
    expect(brief.state).toBeUndefined();
  });
});

describe("loaded", () => {
  it("resolves with the article when it is displayed", async () => {
    const brief = put("<mineral-brief></mineral-brief>", article);
    expect(await brief.loaded).toBe(article);
    expect(find(brief, "#headline").textContent).toBe("Tungsten");
  });

  it("resolves for src", async () => {
    answer(article);
    const brief = put(`<mineral-brief src="brief.json"></mineral-brief>`);
    expect(await brief.loaded).toEqual(article);
  });

  it("rejects with the error", async () => {
    answer({}, 404);
    const brief = put(`<mineral-brief src="brief.json"></mineral-brief>`);
    const error = (await brief.loaded.catch((reason: unknown) => reason)) as Error;
    expect(error.message).toContain("returned HTTP status 404");
    expect(error.cause).toEqual({ message: error.message, issues: [] });
  });

  it("is renewed for each load, also before the element has started it", async () => {
    const brief = await show();
    const first = brief.loaded;
    brief.article = { ...article, headline: "Tin" };
    const second = brief.loaded;
    expect(second).not.toBe(first);
    expect((await second).headline).toBe("Tin");
    answer({ ...article, headline: "Zinc" });
    brief.article = null;
    brief.src = "brief.json";
    expect((await brief.loaded).headline).toBe("Zinc");
    answer({ ...article, headline: "Lead" });
    brief.reload();
    expect((await brief.loaded).headline).toBe("Lead");
  });

  it("resolves for an article with the same content", async () => {
    const brief = await show();
    const first = brief.loaded;
    brief.article = structuredClone(article);
    expect(brief.loaded).not.toBe(first);
    expect(await brief.loaded).toEqual(article);
  });

  it("rejects if a reload fails", async () => {
    answer(article);
    const brief = put(`<mineral-brief src="brief.json"></mineral-brief>`);
    await brief.loaded;
    answer({}, 404);
    brief.reload();
    await expect(brief.loaded).rejects.toThrow("returned HTTP status 404");
    expect(brief.state).toBe("ready");
  });

  it("follows a later load if the first one is cancelled", async () => {
    vi.spyOn(globalThis, "fetch").mockReturnValueOnce(new Promise(() => {}));
    const brief = put(`<mineral-brief src="slow.json"></mineral-brief>`);
    await brief.updateComplete;
    const { loaded } = brief;
    brief.article = article;
    expect(await loaded).toBe(article);
  });

  it("does not resolve with the displayed article while another one waits for a file", async () => {
    const brief = await show();
    brief.article = { ...article, language: "ru" };
    expect((await brief.loaded).language).toBe("ru");
    expect(brief.shadowRoot!.querySelector<HTMLElement>(".mb")!.lang).toBe("ru");
  });

  it("causes no unhandled rejection", async () => {
    const unhandled: unknown[] = [];
    const listen = (event: PromiseRejectionEvent): void => void unhandled.push(event.reason);
    addEventListener("unhandledrejection", listen);
    await show("", { headline: 7 });
    await show("", {});
    await frame();
    removeEventListener("unhandledrejection", listen);
    expect(unhandled).toEqual([]);
  });
});

it("state follows the article", async () => {
  let respond: (response: Response) => void = () => {};
  vi.spyOn(globalThis, "fetch").mockImplementation(
    () => new Promise((resolve) => (respond = resolve)),
  );
  const brief = await show("", null);
  expect(brief.state).toBeUndefined();
  brief.src = "brief.json";
  await brief.updateComplete;
  expect(brief.state).toBe("loading");
  respond(Response.json(article));
  await brief.loaded;
  expect(brief.state).toBe("ready");
  brief.article = { schemaVersion: "1.0", headline: "Nothing", language: "en" };
  await brief.loaded;
  expect(brief.state).toBe("empty");
  brief.article = {};
  await brief.updateComplete;
  expect(brief.state).toBe("error");
});

describe("a page can cancel", () => {
  const cancel = (event: Event): void => event.preventDefault();

  it("a citation, which then keeps the focus", async () => {
    const brief = await show();
    const citation = find<HTMLAnchorElement>(brief, ".cite");
    brief.addEventListener("mineral-brief-citation", cancel);
    const heard: string[] = [];
    brief.addEventListener("mineral-brief-citation", ({ type }) => heard.push(type));
    citation.click();
    await expect.poll(() => heard).toHaveLength(1);
    expect(brief.shadowRoot!.activeElement).toBeNull();
    brief.removeEventListener("mineral-brief-citation", cancel);
    citation.click();
    expect(brief.shadowRoot!.activeElement!.id).toBe("reference-1");
  });

  it.each<[string, string, keyof GlobalEventHandlersEventMap, object]>([
    [
      "a term's own link",
      "[part=minerals] a",
      "mineral-brief-term",
      { id: "tin", part: "minerals", url: "https://example.org/tin" },
    ],
    [
      "an organisation",
      "[part=organizations] a",
      "mineral-brief-term",
      { id: "acme", part: "organizations", url: "https://example.org/acme" },
    ],
    [
      "the source",
      "[part=source] a",
      "mineral-brief-source",
      { url: "https://example.org/source", reference: undefined },
    ],
    [
      "a reference",
      "#reference-2 a",
      "mineral-brief-source",
      { url: "https://example.org/survey", reference: article.references![1] },
    ],
    [
      "a DOI",
      "#reference-2 .when a",
      "mineral-brief-source",
      { url: "https://doi.org/10.1000/1", reference: article.references![1] },
    ],
  ])("%s", async (_, selector, name, detail) => {
    const brief = await show();
    await openData(brief);
    const events: CustomEvent[] = [];
    let wasPrevented: boolean | undefined;
    document.body.addEventListener(
      name,
      ((event: CustomEvent) => {
        events.push(event);
        event.preventDefault();
      }) as EventListener,
      { once: true },
    );
    // The page itself must stay.
    addEventListener(
      "click",
      (event) => {
        wasPrevented = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    find(brief, selector).click();
    expect(events.map((event) => event.detail as object)).toEqual([detail]);
    expect(wasPrevented).toBe(true);

    addEventListener(
      "click",
      (event) => {
        wasPrevented = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    find(brief, selector).click();
    expect(wasPrevented).toBe(false);
  });

  it("the link in a preview", async () => {
    const brief = await show();
    let reference: unknown;
    brief.addEventListener("mineral-brief-source", (event) => {
      event.preventDefault();
      ({ reference } = event.detail);
    });
    // Unlike a pointer event, focus opens the preview at once.
    find(brief, ".cite").focus({ focusVisible: true } as FocusOptions);
    await expect.poll(() => find(brief, ".pop a[rel]")).not.toBeNull();
    find(brief, ".pop a[rel]").click();
    expect(reference).toEqual(article.references![0]);
  });
});

describe("hrefOf", () => {
  const linkOf = (brief: Element, part: string): string | null | undefined =>
    brief.shadowRoot!.querySelector(`[part=${part}] a`)?.getAttribute("href");

  it("links terms to the pages of a site", async () => {
    const brief = await show(`open="all"`);
    brief.show = "all stages";
    brief.hrefOf = (id, part) => (id === "acme" ? undefined : `/${part}/${id}`);
    await brief.updateComplete;
    await openData(brief);
    expect(linkOf(brief, "minerals")).toBe("/minerals/tungsten");
    expect(linkOf(brief, "places")).toBe("/places/KZ");
    expect(linkOf(brief, "stages")).toBe("/stages/mining");
    expect(linkOf(brief, "organizations")).toBe("https://example.org/acme");
  });

  it.each([
    ["/minerals/tin", true],
    ["tin.html?a=b", true],
    ["#tin", true],
    ["https://example.org/tin", true],
    ["HTTP://example.org/tin", true],
    ["//example.org/tin", true],
    ["javascript:alert(1)", false],
    [" java\nscript:alert(1)", false],
    ["\u0001javascript:alert(1)", false],
    ["data:text/html,tin", false],
    ["blob:https://example.org/1", false],
    ["https://", false],
    ["", false],
    [7, false],
  ])("%j becomes a link: %j", async (address, isLink) => {
    const brief = await show();
    brief.hrefOf = () => address as string;
    await brief.updateComplete;
    await openData(brief);
    expect(linkOf(brief, "places")).toBe(isLink ? address : undefined);
  });

  it("may throw, which is reported", async () => {
    const report = vi.spyOn(globalThis, "reportError").mockImplementation(() => {});
    const brief = await show();
    brief.hrefOf = () => {
      throw new Error("No page");
    };
    await brief.updateComplete;
    await openData(brief);
    expect(report).toHaveBeenCalledOnce();
    expect(linkOf(brief, "minerals")).toBe("https://example.org/tin");
  });

  it("a link to a place in the page leads to the page, not to the brief", async () => {
    const brief = await show();
    brief.hrefOf = () => "#reference-1";
    await brief.updateComplete;
    await openData(brief);
    find(brief, "[part=places] a").click();
    expect(location.hash).toBe("#reference-1");
    expect(brief.shadowRoot!.activeElement).toBeNull();
    history.replaceState(null, "", " ");
  });
});

describe("slots", () => {
  const slotted = (name: string): string => `<b slot="${name}">${name}</b>`;
  const names = ["header-actions", "after-core", "footer"];
  const isVisible = (brief: Element): boolean[] =>
    names.map((name) => brief.querySelector(`[slot=${name}]`)!.checkVisibility());

  it("are visible with the brief, in this order", async () => {
    const brief = put(`<mineral-brief>${names.map(slotted).join("")}</mineral-brief>`, article);
    await brief.updateComplete;
    expect(isVisible(brief)).toEqual([true, true, true]);
    const tops = [
      find(brief, "#headline"),
      brief.querySelector("[slot=header-actions]")!,
      find(brief, ".core"),
      brief.querySelector("[slot=after-core]")!,
      find(brief, ".group"),
      find(brief, ".references"),
      brief.querySelector("[slot=footer]")!,
    ].map((one) => one.getBoundingClientRect().top);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });

  it("are no fallback", async () => {
    vi.spyOn(globalThis, "fetch").mockReturnValue(new Promise(() => {}));
    const brief = put(
      `<mineral-brief src="brief.json">${names.map(slotted).join("")}</mineral-brief>`,
    );
    await brief.updateComplete;
    expect(isVisible(brief)).toEqual([false, false, false]);
    expect(find(brief, "[part=loading]")).not.toBeNull();
  });

  it("have no height while they are empty", async () => {
    const brief = await show();
    for (const slot of brief.shadowRoot!.querySelectorAll("slot"))
      expect(slot.getBoundingClientRect().height).toBe(0);
  });
});

describe("requests", () => {
  it.each([
    ["", "same-origin"],
    [`crossorigin="anonymous"`, "same-origin"],
    ["crossorigin", "same-origin"],
    [`crossorigin="use-credentials"`, "include"],
  ])("with %s have the credentials %s", async (attributes, credentials) => {
    answer(article);
    const brief = put(`<mineral-brief src="brief.json" ${attributes}></mineral-brief>`);
    await brief.loaded;
    expect(vi.mocked(fetch).mock.calls[0]![1]).toMatchObject({ credentials });
  });

  it("are made by the fetcher", async () => {
    const fetched = vi.spyOn(globalThis, "fetch");
    const brief = document.createElement("mineral-brief");
    const fetcher = vi.fn<NonNullable<typeof brief.fetcher>>(() =>
      Promise.resolve(Response.json(article)),
    );
    brief.fetcher = fetcher;
    brief.src = "brief.json";
    document.body.append(brief);
    await brief.loaded;
    expect(fetcher).toHaveBeenCalledOnce();
    expect(fetcher.mock.calls[0]![0]).toBe("brief.json");
    expect(fetcher.mock.calls[0]![1].signal).toBeInstanceOf(AbortSignal);
    expect(fetched).not.toHaveBeenCalled();
  });

  it.each<[string, () => unknown, string]>([
    [
      "throws",
      () => {
        throw new Error("No key");
      },
      "No key",
    ],
    ["rejects with a text", () => Promise.reject("No key" as unknown as Error), "No key"],
    ["returns an article", () => article, "`fetcher` returned no Response for `brief.json`."],
  ])("of a fetcher that %s fail with a message", async (_, fetcher, message) => {
    const brief = document.createElement("mineral-brief");
    brief.fetcher = fetcher as typeof brief.fetcher;
    brief.src = "brief.json";
    document.body.append(brief);
    await expect(brief.loaded).rejects.toThrow(message);
  });
});
