import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { PreviewServer } from "./preview-server.ts";

let server: PreviewServer;

let messages = "";

const options = {
  files: { "/": { mediaType: "text/html", text: "the page" } },
  findFile: (path: string) => {
    if (path === "/codes/broken") throw new Error("no explanation");
    return Promise.resolve(
      path === "/codes/headline-long" ? { mediaType: "text/html", text: "too long" } : undefined,
    );
  },
  port: undefined,
  stderr: (text: string) => {
    messages += text;
  },
};

beforeEach(async () => {
  server = await PreviewServer.start(options);
});

afterEach(() => server.close());

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Requests an unchanged path, which `fetch` would normalize. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { hostname, port, path, method, headers, agent: false },
      (response) => {
        let body = "";
        response.on("data", (chunk: Buffer) => (body += chunk.toString()));
        response.on("end", () =>
          resolve({ status: response.statusCode!, headers: response.headers, body }),
        );
      },
    );
    request.on("error", reject).end();
  });
}

/** Follows the events, and gives each message as it comes. */
async function follow(): Promise<() => Promise<unknown>> {
  const response = await fetch(new URL("/events", server.address));
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let waiting = "";
  return async () => {
    for (;;) {
      const message = /data: (.*)\n\n/.exec(waiting);
      if (message !== null) {
        waiting = waiting.slice(message.index + message[0].length);
        return JSON.parse(message[1]!);
      }
      const { value, done } = await reader.read();
      if (done) return "ended";
      waiting += value;
    }
  };
}

test("serves its files with a strict policy, on this machine alone", async () => {
  expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const { status, body, headers } = await ask("/?from=here");
  expect([status, body]).toEqual([200, "the page"]);
  expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; script-src 'self';/);
  expect(headers["content-security-policy"]).not.toMatch(/unsafe|\*/);
  expect(headers).toMatchObject({
    "content-type": "text/html; charset=utf-8",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
  });
});

test.each([
  ["/codes/headline-long", 200],
  ["/codes/no-such-code", 404],
  ["/codes/", 404],
  ["/codes/..%2f..%2fetc%2fpasswd", 404],
  ["/../../etc/passwd", 404],
  ["/%2e%2e/package.json", 404],
  ["/constructor", 404],
  ["/__proto__", 404],
  ["//", 404],
])("%s is answered with %i", async (path, status) => {
  expect(await ask(path)).toMatchObject({ status });
});

test("answers 500 if a file cannot be made, prints why, and goes on", async () => {
  const { status, body } = await ask("/codes/broken");
  expect([status, body]).toEqual([500, "this request has failed\n"]);
  expect(messages).toMatch(/^error: cannot answer \/codes\/broken\nError: no explanation\n {4}at /);
  expect(await ask("/")).toMatchObject({ status: 200 });
});

test.each([
  ["another name", { Host: "evil.example" }, "GET", 403],
  ["another site", { Origin: "https://evil.example" }, "GET", 403],
  ["another method", {}, "POST", 405],
])("refuses %s, for the events too, with the same headers", async (_, headers, method, status) => {
  for (const path of ["/", "/events"]) {
    const answer = await ask(path, headers as Record<string, string>, method);
    expect(answer.status).toBe(status);
    expect(answer.headers["content-security-policy"]).toBeDefined();
    expect(answer.body).not.toContain("page\n\n");
  }
});

describe("the events", () => {
  test("bring the state to every page, and to one that comes later", async () => {
    const first = await follow();
    server.send({ headline: "one\ntwo" });
    expect(await first()).toEqual({ headline: "one\ntwo" });
    const second = await follow();
    expect(await second()).toEqual({ headline: "one\ntwo" });
    server.send({ headline: "one\ntwo" });
    server.send({ headline: "three" });
    expect(await first()).toEqual({ headline: "three" });
    expect(await second()).toEqual({ headline: "three" });
  });

  test("end when the preview does", async () => {
    const next = await follow();
    server.send({});
    await next();
    server.close();
    await expect(next()).rejects.toThrow("terminated");
  });
});

describe("the port", () => {
  test("is a free one", async () => {
    const second = await PreviewServer.start(options);
    expect(second.address).not.toBe(server.address);
    second.close();
  });

  test("is refused where it is taken", async () => {
    const port = Number(new URL(server.address).port);
    await expect(PreviewServer.start({ ...options, port })).rejects.toThrow(
      `port ${port} is in use; omit --port to use a free one`,
    );
  });
});
