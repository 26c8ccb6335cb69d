import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readArticle } from "./read-article.ts";
import type { Sent } from "./sent.ts";

// Tests which responses are retried. Browser tests cover what the page sees.
const address = "https://example.org/brief.json";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Responds with each status in turn; 200 has a brief as its body. Gives the requests that were made. */
function answerWith(statuses: readonly number[]): string[] {
  const requests: string[] = [];
  vi.stubGlobal("fetch", (url: string) => {
    const status = statuses[requests.length]!;
    requests.push(url);
    return Promise.resolve(new Response(status === 200 ? '{"headline":"H"}' : "", { status }));
  });
  return requests;
}

async function load(): Promise<unknown> {
  const { signal } = new AbortController();
  const send = (): Sent => ({ timeout: signal, limit: 20, response: fetch(address) });
  const loading = readArticle(address, signal, send, send()).catch(
    (error: unknown) => (error as Error).message,
  );
  await vi.runAllTimersAsync();
  return loading;
}

test.each([408, 425, 429, 500, 502, 503, 504])("retries after %i", async (status) => {
  const requests = answerWith([status, 200]);
  expect(await load()).toEqual({ headline: "H" });
  expect(requests).toEqual([address, address]);
});

test.each([400, 401, 403, 404, 410, 424, 426, 501, 505])(
  "does not retry after %i",
  async (status) => {
    const requests = answerWith([status]);
    expect(await load()).toBe(`\`${address}\` returned HTTP status ${status}.`);
    expect(requests).toHaveLength(1);
  },
);

test("makes three requests at most", async () => {
  const requests = answerWith([503, 429, 425]);
  expect(await load()).toBe(`\`${address}\` returned HTTP status 425.`);
  expect(requests).toHaveLength(3);
});
