import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { validArticles } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import type { Browser, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchBrowser } from "../../../scripts/browser.mjs";
import { pageOf, script } from "./open-page.ts";

// A true server: what a test answers in the browser's place is neither redirected nor refused.
const brief = JSON.stringify(validArticles["without-references"]);
const widget = readFileSync(new URL("../dist/mineral-brief.min.js", import.meta.url));

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const sendBrief: Answer = (response) => {
  response.setHeader("content-type", "application/json").end(brief);
};
const leadTo =
  (location: string): Answer =>
  (response) => {
    response.writeHead(301, { location }).end();
  };

let browser: Browser;
let page: Page;
let server: Server;
let port: number;
let answers: Record<string, Answer>;

beforeAll(async () => {
  browser = await launchBrowser();
  server = createServer((request, response) => {
    const answer = answers[request.url!];
    if (answer === undefined) response.writeHead(404).end();
    else answer(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ({ port } = server.address() as AddressInfo);
});

afterAll(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  answers = {
    "/mineral-brief.min.js": (response) => {
      response.setHeader("content-type", "text/javascript").end(widget);
    },
    "/": (response) => {
      response.setHeader("content-type", "text/html").end(pageOf("<main></main>", script));
    },
  };
});

afterEach(() => page.context().close());

/** Puts a tag into a page of the server, which answers further addresses as `more` says. */
async function show(tag: string, more: Readonly<Record<string, Answer>> = {}): Promise<void> {
  Object.assign(answers, more);
  page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`http://127.0.0.1:${port}/`);
  await put(tag);
}

const put = (tag: string): Promise<void> =>
  page.evaluate((markup) => {
    document.querySelector("main")!.innerHTML = markup;
  }, tag);
const headline = (): Promise<string | null> =>
  page.locator("mineral-brief .headline").textContent();
const failure = (): Promise<string | null> =>
  page.locator("mineral-brief [part=error]").textContent();
const title = textOf((validArticles["without-references"] as Article).headline);

describe("an address that leads on", () => {
  it("is followed to the brief", async () => {
    await show(`<mineral-brief src="/old.json"></mineral-brief>`, {
      "/old.json": leadTo("/new.json"),
      "/new.json": sendBrief,
    });
    expect(await headline()).toBe(title);
  });

  it("to a page to log in says that it is no JSON", async () => {
    await show(`<mineral-brief src="/old.json"></mineral-brief>`, {
      "/old.json": leadTo("/login"),
      "/login": (response) => {
        response.setHeader("content-type", "text/html").end("<!doctype html><title>Log in</title>");
      },
    });
    expect(await failure()).toContain("`/old.json` is not valid JSON");
  });

  it("to itself is told of", async () => {
    await show(`<mineral-brief src="/old.json"></mineral-brief>`, {
      "/old.json": leadTo("/old.json"),
    });
    expect(await failure()).toContain("`/old.json` cannot be reached");
  });
});

describe("another site", () => {
  const tag = (): string =>
    `<mineral-brief src="http://localhost:${port}/brief.json"></mineral-brief>`;

  it("that allows it is read, without the reader's cookies", async () => {
    const cookies: (string | undefined)[] = [];
    answers["/brief.json"] = (response, { headers }) => {
      cookies.push(headers.cookie);
      response.setHeader("access-control-allow-origin", "*").end(brief);
    };
    await show("");
    await page
      .context()
      .addCookies([{ name: "who", value: "reader", url: `http://localhost:${port}/` }]);
    await put(tag());
    expect(await headline()).toBe(title);
    expect(cookies).toEqual([undefined]);
  });

  it("that does not allow it is told of, after the tries", async () => {
    let asked = 0;
    await show(tag(), {
      "/brief.json": (response, request) => {
        asked++;
        sendBrief(response, request);
      },
    });
    expect(await failure()).toContain("cannot be reached");
    expect(asked).toBe(3);
  });
});

it("a reader who is offline sees so, and the brief on a later try", async () => {
  await show("", { "/brief.json": sendBrief });
  await page.context().setOffline(true);
  await put(`<mineral-brief src="/brief.json"><i>Fallback</i></mineral-brief>`);
  expect(await failure()).toContain("cannot be reached");
  expect(await page.locator("mineral-brief i").isVisible()).toBe(true);
  await page.context().setOffline(false);
  await page.locator("mineral-brief [part=retry]").click();
  expect(await headline()).toBe(title);
});

it("a server that hangs up in the middle is asked again", async () => {
  let asked = 0;
  await show(`<mineral-brief src="/brief.json"></mineral-brief>`, {
    "/brief.json": (response, request) => {
      if (++asked > 1) return sendBrief(response, request);
      response.writeHead(200, { "content-length": "9999" });
      response.write("{");
      setTimeout(() => response.destroy(), 50);
    },
  });
  expect(await headline()).toBe(title);
  expect(asked).toBe(2);
});

it("a request is ended at the server when the element goes", async () => {
  let isEnded = false;
  let isAsked = false;
  await show(`<mineral-brief src="/brief.json"></mineral-brief>`, {
    "/brief.json": (response) => {
      isAsked = true;
      response.on("close", () => (isEnded = true));
    },
  });
  await expect.poll(() => isAsked).toBe(true);
  await put("");
  await expect.poll(() => isEnded).toBe(true);
});

it("an address is relative to the page, as its base says", async () => {
  await show(`<base href="/deep/"><mineral-brief src="brief.json"></mineral-brief>`, {
    "/deep/brief.json": sendBrief,
  });
  expect(await headline()).toBe(title);
});

it.each([
  "javascript:alert(1)",
  "file:///etc/hosts",
  "http://[",
  "about:blank",
  "mailto:a@b.example",
])("src=%j is told of, and runs nothing", async (address) => {
  await show("");
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => dialogs.push(dialog.message()));
  await put(`<mineral-brief src="${address}"></mineral-brief>`);
  expect(await failure()).toContain(address);
  expect(dialogs).toEqual([]);
});
