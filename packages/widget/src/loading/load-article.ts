/** The size limit of a response: about a thousand times the size of a typical brief. */
const maximumBytes = 4_000_000;

/** The time limit of one request, in milliseconds. */
const timeoutDelay = 20_000;

/** The delays before each retry, in milliseconds. */
const retryDelays = [500, 2000];

/** Status codes that mean that the same request may succeed later. See RFC 9110, sections 15.5.9 and 15.6, and RFC 6585. */
const retryableStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);

/** A function that is called like `fetch`. */
export type Fetcher = (address: string, options: RequestInit) => Promise<Response>;

/** How an element makes its requests. */
export interface RequestOptions {
  /** Replaces `fetch`. */
  readonly fetcher?: Fetcher | undefined;
  readonly credentials: RequestCredentials;
}

/** The error of a request that may succeed later. */
export class TemporaryError extends Error {}

/** The error of a request that may succeed at once. */
class RetryableError extends TemporaryError {}

/**
 * Fetches JSON. Retries twice if the network fails or the server reports a temporary problem.
 *
 * If it fails, rejects with an Error whose message is a sentence for the author of the page: a `TemporaryError` if another
 * try can help. If `signal` is aborted, rejects with the signal's reason.
 */
export async function loadArticle(
  address: string,
  signal: AbortSignal,
  cache: RequestCache,
  options: RequestOptions,
): Promise<unknown> {
  for (const delay of retryDelays) {
    try {
      return await fetchOnce(address, signal, cache, options);
    } catch (error) {
      if (!(error instanceof RetryableError)) throw error;
      await wait(delay, signal);
    }
  }
  return fetchOnce(address, signal, cache, options);
}

async function fetchOnce(
  address: string,
  signal: AbortSignal,
  cache: RequestCache,
  { fetcher, credentials }: RequestOptions,
): Promise<unknown> {
  const timeout = AbortSignal.timeout(timeoutDelay);
  let text: string;
  try {
    const response = await (fetcher ?? fetch)(address, {
      signal: AbortSignal.any([signal, timeout]),
      headers: { Accept: "application/json" },
      cache,
      credentials,
    });
    if (!(response instanceof Response))
      throw new Error(`\`fetcher\` returned no Response for \`${address}\`.`);
    if (!response.ok) throw httpError(address, response);
    text = await readText(response, address);
  } catch (error) {
    signal.throwIfAborted();
    if (timeout.aborted)
      throw new TemporaryError(`\`${address}\` took longer than ${timeoutDelay / 1000} s.`, {
        cause: error,
      });
    // `fetch` and body streams report network errors as TypeError.
    if (!(error instanceof TypeError)) throw error;
    const ErrorType = isHttpUrl(address) ? RetryableError : Error;
    throw new ErrorType(`\`${address}\` cannot be reached: ${error.message}`, { cause: error });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`\`${address}\` is not valid JSON: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** True if a retry can help. It cannot for an invalid URL or another scheme, such as `javascript:`. */
function isHttpUrl(address: string): boolean {
  const { baseURI } = document;
  return URL.canParse(address, baseURI) && /^https?:/.test(new URL(address, baseURI).protocol);
}

function httpError(address: string, { status, statusText }: Response): Error {
  const ErrorType = retryableStatuses.has(status) ? RetryableError : Error;
  return new ErrorType(`\`${address}\` returned HTTP status ${`${status} ${statusText}`.trim()}.`);
}

async function readText(response: Response, address: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader!.read()) {
    size += part.value.byteLength;
    if (size > maximumBytes) {
      void reader!.cancel();
      throw new Error(
        `\`${address}\` is larger than ${maximumBytes / 1_000_000} MB, the limit for a brief.`,
      );
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

function wait(delay: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, delay);
    signal.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      },
      { once: true },
    );
  });
}
