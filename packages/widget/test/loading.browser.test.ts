import type { Article } from "@mineral-brief/schema";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import "../src/define.ts";
import type { MineralBriefElement } from "../src/mineral-brief-element.ts";

const article: Article = {
  schemaVersion: "1.0",
  headline: "Shown",
  language: "en",
  coreInsights: [{ text: "An insight." }],
};
const named = (headline: string): Article => ({ ...article, headline });

// Functions that the fake timers do not replace.
const { setTimeout: later } = globalThis;

/** Waits up to 20 seconds. */
async function until(check: () => void): Promise<void> {
  for (let tries = 0; tries < 4000; tries++) {
    try {
      check();
      return;
    } catch {
      await new Promise((resolve) => later(resolve, 5));
    }
  }
  check();
}

type Ask = (address: string, options: RequestInit) => Promise<Response>;

const asked: [string, RequestInit][] = [];
const reported: string[] = [];
const failures: unknown[] = [];
const onFailure = (event: ErrorEvent | PromiseRejectionEvent): void => {
  failures.push(event);
};

/** Answers requests in order. The last answer is repeated. */
function answerWith(...answers: readonly Ask[]): void {
  vi.spyOn(globalThis, "fetch").mockImplementation((address, options) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)]!;
    asked.push([address as string, options!]);
    return answer(address as string, options!);
  });
}

const ok: Ask = () => Promise.resolve(Response.json(article));
const body =
  (content: BodyInit | null, status = 200): Ask =>
  () =>
    Promise.resolve(new Response(content, { status }));
const offline: Ask = () => Promise.reject(new TypeError("Failed to fetch"));
/** Never responds. Rejects with the reason if the request is aborted, like the browser. */
const silence: Ask = (_, { signal }) =>
  new Promise((_resolve, reject) => {
    signal!.addEventListener("abort", () => reject(signal!.reason as Error));
  });

function put(attributes = `src="brief.json"`, content = ""): MineralBriefElement {
  document.body.innerHTML = `<mineral-brief ${attributes}>${content}</mineral-brief>`;
  return document.querySelector("mineral-brief")!;
}

const words = ({ shadowRoot }: MineralBriefElement): string => shadowRoot!.textContent;
const headline = ({ shadowRoot }: MineralBriefElement): string | undefined =>
  shadowRoot!.getElementById("headline")?.textContent;
const pass = (time: number): Promise<unknown> => vi.advanceTimersByTimeAsync(time);

beforeEach(() => {
  asked.length = reported.length = failures.length = 0;
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  for (const name of ["mineral-brief-load", "mineral-brief-error"] as const)
    document.body.addEventListener(name, tell);
  addEventListener("error", onFailure);
  addEventListener("unhandledrejection", onFailure);
});

function tell({ type, detail }: CustomEvent): void {
  reported.push(type === "mineral-brief-load" ? detail.article.headline : detail.message);
}

afterEach(async () => {
  document.body.replaceChildren();
  await pass(30_000);
  vi.useRealTimers();
  vi.restoreAllMocks();
  for (const name of ["mineral-brief-load", "mineral-brief-error"] as const)
    document.body.removeEventListener(name, tell);
  await new Promise((resolve) => later(resolve));
  removeEventListener("error", onFailure);
  removeEventListener("unhandledrejection", onFailure);
  checkNoFailures();
});

function checkNoFailures(): void {
  expect(failures).toEqual([]);
}

describe("a response that a retry cannot fix is reported at once", () => {
  it.each<[string, Ask, string]>([
    ["404", body("", 404), "returned HTTP status 404"],
    ["401", body("", 401), "returned HTTP status 401"],
    ["410", body("", 410), "returned HTTP status 410"],
    ["501", body("", 501), "returned HTTP status 501"],
    ["no content", body(null, 204), "is not valid JSON"],
    ["an empty file", body(""), "is not valid JSON"],
    ["half a file", body(`{"schemaVersion": "1.0", "head`), "is not valid JSON"],
    ["a page of HTML", body("<!doctype html><title>Log in</title>"), "is not valid JSON"],
    ["JavaScript", body("alert(1)"), "is not valid JSON"],
    [
      "UTF-16",
      body(new Uint16Array(new TextEncoder().encode(JSON.stringify(article)))),
      "is not valid JSON",
    ],
    ["no article", body("[]"), "The article has 1 error."],
    ["null", body("null"), "The article has 1 error."],
    ["one byte too many", body(new Uint8Array(4_000_001).fill(32)), "is larger than 4 MB"],
  ])("%s", async (_, answer, message) => {
    answerWith(answer);
    const element = put();
    await until(() => expect(reported).toHaveLength(1));
    expect(reported[0]).toContain(message);
    expect(words(element)).toContain(message);
    await pass(30_000);
    expect(asked).toHaveLength(1);
  });
});

describe("a response is accepted", () => {
  const text = JSON.stringify(article);

  it.each<[string, BodyInit]>([
    ["with a byte order mark", `\uFEFF${text}`],
    ["with space around it", `\r\n\t ${text} \n`],
    ["of exactly 4 MB", text + " ".repeat(4_000_000 - text.length)],
  ])("%s", async (_, content) => {
    answerWith(body(content));
    const element = put();
    await until(() => expect(reported).toEqual(["Shown"]));
    expect(headline(element)).toBe("Shown");
  });

  it("with invalid UTF-8, which becomes U+FFFD", async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(named("A?B")));
    bytes[bytes.indexOf("?".charCodeAt(0))] = 0xff;
    answerWith(body(bytes));
    const element = put();
    await until(() => expect(reported).toHaveLength(1));
    expect(headline(element)).toBe("A\uFFFDB");
  });

  it("that arrives byte by byte", async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(named("钨😀")));
    answerWith(
      body(
        new ReadableStream({
          start(controller) {
            for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
            controller.close();
          },
        }),
      ),
    );
    const element = put();
    await until(() => expect(headline(element)).toBe("钨😀"));
  });
});

it("an endless response is cancelled at 4 MB", async () => {
  let sent = 0;
  let isLeft = false;
  answerWith(
    body(
      new ReadableStream({
        pull(controller) {
          sent += 100_000;
          controller.enqueue(new Uint8Array(100_000).fill(32));
        },
        cancel() {
          isLeft = true;
        },
      }),
    ),
  );
  put();
  await until(() => expect(reported).toHaveLength(1));
  expect(reported[0]).toContain("is larger than 4 MB");
  expect(isLeft).toBe(true);
  expect(sent).toBeLessThan(4_500_000);
});

describe("temporary problems are retried after half a second and two seconds", () => {
  const breaks: Ask = body(
    new ReadableStream({
      start(controller) {
        controller.enqueue(Uint8Array.of(123));
        controller.error(new TypeError("network error"));
      },
    }),
  );

  it.each<[string, Ask]>([
    ["500", body("", 500)],
    ["502", body("", 502)],
    ["503", body("", 503)],
    ["504", body("", 504)],
    ["429", body("", 429)],
    ["408", body("", 408)],
    ["no network", offline],
    ["a connection that breaks in the middle", breaks],
  ])("%s, then 200", async (_, failing) => {
    answerWith(failing, ok);
    const element = put();
    await until(() => expect(asked).toHaveLength(1));
    await pass(490);
    expect(asked).toHaveLength(1);
    expect(element.matches(":state(loading)")).toBe(true);
    await pass(20);
    await until(() => expect(reported).toEqual(["Shown"]));
    expect(asked).toHaveLength(2);
  });

  it("and reported after three requests", async () => {
    answerWith(body("", 500));
    const element = put();
    await until(() => expect(asked).toHaveLength(1));
    await pass(510);
    expect(asked).toHaveLength(2);
    await pass(1900);
    expect(asked).toHaveLength(2);
    expect(reported).toEqual([]);
    await pass(200);
    await until(() => expect(reported).toHaveLength(1));
    expect(reported[0]).toContain("returned HTTP status 500");
    await pass(60_000);
    expect(asked).toHaveLength(3);
    expect(element.matches(":state(error)")).toBe(true);
  });

  it("by the reader after that, without the cache", async () => {
    answerWith(offline, offline, offline, ok);
    const element = put();
    await until(() => expect(asked).toHaveLength(1));
    await pass(3000);
    await until(() => expect(reported).toHaveLength(1));
    element.shadowRoot!.querySelector<HTMLElement>("[part=retry]")!.click();
    await until(() => expect(headline(element)).toBe("Shown"));
    expect(asked.map(([, { cache }]) => cache)).toEqual([
      "default",
      "default",
      "default",
      "no-cache",
    ]);
  });
});

it("a request that takes too long is reported and not retried", async () => {
  const clock = new AbortController();
  const timeout = vi.spyOn(AbortSignal, "timeout").mockReturnValue(clock.signal);
  answerWith(silence);
  const element = put();
  await until(() => expect(asked).toHaveLength(1));
  expect(timeout).toHaveBeenCalledWith(20_000);
  clock.abort(new DOMException("signal timed out", "TimeoutError"));
  await until(() => expect(reported).toEqual(["`brief.json` took longer than 20 s."]));
  await pass(30_000);
  expect(asked).toHaveLength(1);
  expect(element.shadowRoot!.querySelector("[part=retry]")).not.toBeNull();
});

describe("a removed element", () => {
  it("cancels its request without an event", async () => {
    answerWith(silence);
    const element = put();
    await until(() => expect(asked).toHaveLength(1));
    element.remove();
    expect(asked[0]![1].signal!.aborted).toBe(true);
    await pass(30_000);
    expect(asked).toHaveLength(1);
    expect(reported).toEqual([]);
  });

  it("does not retry", async () => {
    answerWith(body("", 500));
    const element = put();
    await until(() => expect(asked).toHaveLength(1));
    await pass(100);
    element.remove();
    await pass(30_000);
    expect(asked).toHaveLength(1);
    expect(reported).toEqual([]);
  });

  it("loads again when it is inserted again", async () => {
    answerWith(silence, ok);
    const element = put();
    await until(() => expect(asked).toHaveLength(1));
    element.remove();
    document.body.append(element);
    await until(() => expect(reported).toEqual(["Shown"]));
    expect(asked).toHaveLength(2);
  });

  it("keeps its brief and does not load it again", async () => {
    answerWith(ok);
    const element = put();
    await until(() => expect(reported).toEqual(["Shown"]));
    element.remove();
    document.body.append(element);
    await element.updateComplete;
    expect(headline(element)).toBe("Shown");
    expect(asked).toHaveLength(1);
  });
});

describe("the last of several sources wins", () => {
  it.each([
    ["an answer", (answer: (response: Response) => void) => answer(Response.json(named("Old")))],
    [
      "a failure",
      (answer: (response: Response) => void) => answer(new Response("", { status: 404 })),
    ],
    ["no JSON", (answer: (response: Response) => void) => answer(new Response("{"))],
  ])("and %s of a previous one is ignored", async (_, comeLate) => {
    let late!: (response: Response) => void;
    answerWith(
      () => new Promise((resolve) => (late = resolve)),
      () => Promise.resolve(Response.json(named("New"))),
    );
    const element = put();
    await until(() => expect(asked).toHaveLength(1));
    element.src = "new.json";
    await until(() => expect(reported).toEqual(["New"]));
    comeLate(late);
    await pass(3000);
    expect(headline(element)).toBe("New");
    expect(reported).toEqual(["New"]);
  });

  it("if an article is set while another one is fetched", async () => {
    answerWith(silence);
    const element = put();
    await until(() => expect(asked).toHaveLength(1));
    element.article = named("Set");
    await element.updateComplete;
    expect(asked[0]![1].signal!.aborted).toBe(true);
    expect(headline(element)).toBe("Set");
  });

  it("if src changes many times at once", async () => {
    answerWith((address) => Promise.resolve(Response.json(named(address))));
    const element = put();
    for (let index = 0; index < 50; index++) element.src = `${index}.json`;
    await until(() => expect(reported).toEqual(["49.json"]));
    expect(asked.map(([address]) => address)).toEqual(["49.json"]);
  });

  it.each([[null], [""], [undefined]])("if src becomes %j, its article is removed", async (src) => {
    answerWith(ok);
    const element = put();
    await until(() => expect(reported).toEqual(["Shown"]));
    element.src = src;
    await element.updateComplete;
    expect(headline(element)).toBeUndefined();
    expect(asked).toHaveLength(1);
  });
});

describe("while it loads", () => {
  it("shows a message after 150 ms", async () => {
    answerWith(silence);
    const element = put();
    await until(() => expect(asked).toHaveLength(1));
    const status = element.shadowRoot!.querySelector("[part=loading]")!;
    expect(status.getAttribute("role")).toBe("status");
    await pass(149);
    expect(status.textContent.trim()).toBe("");
    await pass(1);
    expect(status.textContent.trim()).not.toBe("");
  });

  it("starts one timer, which a removed element does not keep", async () => {
    answerWith(silence);
    // A pointer above it would start another timer.
    const element = put(`src="brief.json" style="pointer-events: none"`);
    await until(() => expect(asked).toHaveLength(1));
    for (let change = 0; change < 10; change++) {
      element.theme = change % 2 === 0 ? "light" : "dark";
      await element.updateComplete;
    }
    expect(vi.getTimerCount()).toBe(1);
    element.remove();
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each<[string, Ask, number]>([
    ["has failed", body("", 404), 1],
    ["was stopped, because the element was removed", silence, 0],
  ])("shows it after 150 ms again if a previous load %s", async (_, previous, errors) => {
    answerWith(previous, silence);
    const element = put();
    await until(() => expect(asked).toHaveLength(1));
    await pass(200);
    await until(() => expect(reported).toHaveLength(errors));
    element.remove();
    element.src = "other.json";
    document.body.append(element);
    await until(() => expect(asked.length).toBeGreaterThan(1));
    await element.updateComplete;
    const status = element.shadowRoot!.querySelector("[part=loading]")!;
    await pass(149);
    expect(status.textContent.trim()).toBe("");
    await pass(1);
    expect(status.textContent.trim()).not.toBe("");
  });

  it("keeps the message if another URL replaces one that loads", async () => {
    answerWith(silence);
    const element = put();
    await until(() => expect(asked).toHaveLength(1));
    await pass(150);
    element.src = "other.json";
    await until(() => expect(asked).toHaveLength(2));
    await element.updateComplete;
    const status = element.shadowRoot!.querySelector("[part=loading]")!;
    expect(status.textContent.trim()).not.toBe("");
  });

  it("waits no longer for the labels of an article that was removed", async () => {
    answerWith(ok);
    const element = put("");
    element.article = { ...article, language: "ru" };
    await new Promise((resolve) => later(resolve));
    element.article = undefined;
    await element.updateComplete;
    expect(headline(element)).toBeUndefined();
    expect(element.state).toBeUndefined();
  });

  it("keeps the previous article, and has the loading state", async () => {
    let answer!: (response: Response) => void;
    answerWith(ok, () => new Promise((resolve) => (answer = resolve)));
    const element = put();
    await until(() => expect(reported).toEqual(["Shown"]));
    element.src = "other.json";
    await until(() => expect(asked).toHaveLength(2));
    await pass(500);
    expect(headline(element)).toBe("Shown");
    expect(element.matches(":state(loading):state(ready)")).toBe(true);
    const frame = element.shadowRoot!.querySelector(".mb")!;
    expect(frame.ariaBusy).toBe("true");
    answer(Response.json(named("Other")));
    await until(() => expect(headline(element)).toBe("Other"));
    expect(element.matches(":state(loading)")).toBe(false);
    expect(frame.ariaBusy).toBeNull();
  });

  it("removes the previous article if another URL fails", async () => {
    answerWith(ok, body("", 404));
    const element = put();
    await until(() => expect(reported).toEqual(["Shown"]));
    element.src = "other.json";
    await until(() => expect(reported).toHaveLength(2));
    expect(reported[1]).toContain("404");
    expect(element.matches(":state(error)")).toBe(true);
  });
});

describe("a lazy element", () => {
  const far = `<div style="height: 5000px"></div>`;

  it("is fetched once, when it is near the viewport", async () => {
    answerWith(ok);
    document.body.innerHTML = `${far}<mineral-brief src="brief.json" loading="lazy"></mineral-brief>${far}`;
    const element = document.querySelector("mineral-brief")!;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(asked).toEqual([]);
    element.scrollIntoView();
    await until(() => expect(reported).toEqual(["Shown"]));
    scrollTo(0, 0);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(asked).toHaveLength(1);
  });

  it("is fetched at once if it is already visible", async () => {
    answerWith(ok);
    put(`src="brief.json" loading="lazy"`);
    await until(() => expect(reported).toEqual(["Shown"]));
  });

  it("is not fetched if it was removed before", async () => {
    answerWith(ok);
    document.body.innerHTML = `${far}<mineral-brief src="brief.json" loading="lazy"></mineral-brief>`;
    const element = document.querySelector("mineral-brief")!;
    await element.updateComplete;
    element.remove();
    document.body.replaceChildren();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(asked).toEqual([]);
  });

  it("is fetched when the page makes it eager", async () => {
    answerWith(ok);
    document.body.innerHTML = `${far}<mineral-brief src="brief.json" loading="lazy"></mineral-brief>`;
    const element = document.querySelector("mineral-brief")!;
    await element.updateComplete;
    expect(asked).toEqual([]);
    element.loading = "eager";
    await until(() => expect(reported).toEqual(["Shown"]));
    expect(asked).toHaveLength(1);
  });

  it("is fetched when the page calls reload", async () => {
    answerWith(ok);
    document.body.innerHTML = `${far}<mineral-brief src="brief.json" loading="lazy"></mineral-brief>`;
    const element = document.querySelector("mineral-brief")!;
    await element.updateComplete;
    element.reload();
    await until(() => expect(reported).toEqual(["Shown"]));
    expect(asked).toHaveLength(1);
  });
});
