import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { validArticles } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import type { Page } from "playwright";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { pageOf, script } from "./open-page.ts";
import { useTabs } from "../../../scripts/use-tabs.ts";

// A real server: intercepted requests would not follow redirects or fail.
const brief = JSON.stringify(validArticles["without-references"]);
const files = ["mineral-brief.min.js", "mineral-brief.fetching.min.js"].map(
  (name) => [`/${name}`, readFileSync(new URL(`../dist/${name}`, import.meta.url))] as const,
);

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const sendBrief: Answer = (response) => {
  response.setHeader("content-type", "application/json").end(brief);
};
const leadTo =
  (location: string): Answer =>
  (response) => {
    response.writeHead(301, { location }).end();
  };

const openTab = useTabs();
let page: Page;
let server: Server;
let port: number;
let answers: Record<string, Answer>;

beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = answers[request.url!];
    if (answer === undefined) response.writeHead(404).end();
    else answer(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ({ port } = server.address() as AddressInfo);
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  answers = {
    ...Object.fromEntries(
      files.map(([path, body]): [string, Answer] => [
        path,
        (response) => {
          response.setHeader("content-type", "text/javascript").end(body);
        },
      ]),
    ),
    "/": (response) => {
      response.setHeader("content-type", "text/html").end(pageOf("<main></main>", script));
    },
  };
});

/** Serves a page with the element. `more` answers other URLs. */
async function show(tag: string, more: Readonly<Record<string, Answer>> = {}): Promise<void> {
  Object.assign(answers, more);
  page = await openTab();
  page.setDefaultTimeout(30_000);
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

describe("a redirect", () => {
  it("is followed", async () => {
    await show(`<mineral-brief src="/old.json"></mineral-brief>`, {
      "/old.json": leadTo("/new.json"),
      "/new.json": sendBrief,
    });
    expect(await headline()).toBe(title);
  });

  it("to a login page is reported as invalid JSON", async () => {
    await show(`<mineral-brief src="/old.json"></mineral-brief>`, {
      "/old.json": leadTo("/login"),
      "/login": (response) => {
        response.setHeader("content-type", "text/html").end("<!doctype html><title>Log in</title>");
      },
    });
    expect(await failure()).toContain("`/old.json` is not valid JSON");
  });

  it("to itself is reported", async () => {
    await show(`<mineral-brief src="/old.json"></mineral-brief>`, {
      "/old.json": leadTo("/old.json"),
    });
    expect(await failure()).toContain("`/old.json` cannot be reached");
  });
});

describe("another site", () => {
  const tag = (): string =>
    `<mineral-brief src="http://localhost:${port}/brief.json"></mineral-brief>`;

  it("that allows CORS is read without cookies", async () => {
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

  it("that does not allow CORS is reported after the retries", async () => {
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

it("an offline reader sees an error, and the brief after a retry", async () => {
  await show("", { "/brief.json": sendBrief });
  await page.context().setOffline(true);
  await put(`<mineral-brief src="/brief.json"><i>Fallback</i></mineral-brief>`);
  // Nor can the file be loaded that retries requests.
  expect(await failure()).toContain("`/brief.json` cannot be loaded: Failed to fetch");
  expect(await page.locator("mineral-brief i").isVisible()).toBe(true);
  await page.context().setOffline(false);
  await page.locator("mineral-brief [part=retry]").click();
  expect(await headline()).toBe(title);
});

describe("without the file that retries requests", () => {
  const tag = `<mineral-brief src="/brief.json"></mineral-brief>`;
  const without = {
    "/mineral-brief.fetching.min.js": (response: ServerResponse): void => {
      response.writeHead(404).end();
    },
  };

  it("a brief is displayed", async () => {
    await show(tag, { ...without, "/brief.json": sendBrief });
    expect(await headline()).toBe(title);
  });

  it.each<[string, Answer, string]>([
    [
      "an error of the server",
      (response) => response.writeHead(503).end(),
      "`/brief.json` cannot be loaded: HTTP status 503",
    ],
    ["a text", (response) => response.end("Log in"), '"Log in" is not valid JSON'],
  ])("%s is reported, and a reader can try again", async (_, answer, message) => {
    await show(tag, { ...without, "/brief.json": answer });
    expect(await failure()).toContain(message);
    answers["/brief.json"] = sendBrief;
    await page.locator("mineral-brief [part=retry]").click();
    expect(await headline()).toBe(title);
  });
});

it("the request for a brief does not wait for the file that retries requests", async () => {
  const asked: string[] = [];
  let answerFile = (): void => {};
  await show(`<mineral-brief src="/brief.json"></mineral-brief>`, {
    "/brief.json": (response, request) => {
      asked.push("brief");
      sendBrief(response, request);
    },
    "/mineral-brief.fetching.min.js": (response) => {
      answerFile = () => {
        response.setHeader("content-type", "text/javascript").end(files[1]![1]);
      };
    },
  });
  await expect.poll(() => asked).toEqual(["brief"]);
  expect(await page.locator("mineral-brief article").count()).toBe(0);
  answerFile();
  expect(await headline()).toBe(title);
});

it("a closed connection is retried", async () => {
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

it("removing the element cancels the request", async () => {
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

it("a URL is relative to the page's base URL", async () => {
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
])("src=%j is reported and runs no script", async (address) => {
  await show("");
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => dialogs.push(dialog.message()));
  await put(`<mineral-brief src="${address}"></mineral-brief>`);
  expect(await failure()).toContain(address);
  expect(dialogs).toEqual([]);
});
