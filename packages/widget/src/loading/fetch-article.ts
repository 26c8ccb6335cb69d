import type { Sent } from "../fetching/sent.ts";

/** The time limit of one request, in seconds. */
const limit = 20;

/** A function that is called like `fetch`. */
export type Fetcher = (address: string, options: RequestInit) => Promise<Response>;

/** How an element makes its requests. */
export interface RequestOptions {
  /** Replaces `fetch`. */
  readonly fetcher?: Fetcher | undefined;
  readonly credentials: RequestCredentials;
}

/**
 * Fetches JSON. The request does not wait for the file that retries it and reports what is wrong with it. Without that
 * file, there is one try.
 *
 * If it fails, rejects with an Error whose message is a sentence for the author of the page: one with `isTemporary` if
 * another try can help. If `signal` is aborted, rejects with the signal's reason.
 */
export async function fetchArticle(
  address: string,
  signal: AbortSignal,
  cache: RequestCache,
  { fetcher = fetch, credentials }: RequestOptions,
): Promise<unknown> {
  const send = (): Sent => {
    const timeout = AbortSignal.timeout(limit * 1000);
    const options: RequestInit = {
      signal: AbortSignal.any([signal, timeout]),
      headers: { Accept: "application/json" },
      cache,
      credentials,
    };
    // A page's own `fetcher` can throw.
    return { timeout, limit, response: (async () => fetcher(address, options))() };
  };
  const sent = send();
  sent.response.catch(() => {});
  const file = await import("../fetching.ts").catch(() => undefined);
  if (file) return file.readArticle(address, signal, send, sent);
  try {
    const response = await sent.response;
    if (!response.ok) throw new Error(`HTTP status ${response.status}`);
    return await response.json();
  } catch (error) {
    signal.throwIfAborted();
    const message = `\`${address}\` cannot be loaded: ${messageOf(error)}`;
    throw Object.assign(new Error(message, { cause: error }), { isTemporary: true });
  }
}

/** A page's own `fetcher` can throw anything. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
