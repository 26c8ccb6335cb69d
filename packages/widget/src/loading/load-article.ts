/** The most that is read of one file, in bytes: some thousand times an ordinary brief. */
const maximumBytes = 4_000_000;

/** How long one answer may take, in milliseconds. */
const patience = 20_000;

/** The pauses before a further try, in milliseconds. */
const pauses = [500, 2000];

/** A server that says so may answer the same question later. See RFC 9110, sections 15.5.9 and 15.6, and RFC 6585. */
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);

/** What a further try may fix. */
class PassingError extends Error {}

/**
 * Fetches the JSON at an address, at most three times where the network or the server fails for a while.
 *
 * Rejects with an Error whose message is a sentence for the page's author: the network, the HTTP status, the time,
 * the size, or the JSON. When `signal` is aborted it rejects with the signal's reason.
 */
export async function loadArticle(
  address: string,
  signal: AbortSignal,
  cache: RequestCache,
): Promise<unknown> {
  for (const pause of pauses) {
    try {
      return await tryOnce(address, signal, cache);
    } catch (error) {
      if (!(error instanceof PassingError)) throw error;
      await wait(pause, signal);
    }
  }
  return tryOnce(address, signal, cache);
}

async function tryOnce(
  address: string,
  signal: AbortSignal,
  cache: RequestCache,
): Promise<unknown> {
  const timeout = AbortSignal.timeout(patience);
  let text: string;
  try {
    const response = await fetch(address, {
      signal: AbortSignal.any([signal, timeout]),
      headers: { Accept: "application/json" },
      cache,
    });
    if (!response.ok) throw refusal(address, response);
    text = await textWithinBounds(response, address);
  } catch (error) {
    signal.throwIfAborted();
    if (timeout.aborted)
      throw new Error(`\`${address}\` took longer than ${patience / 1000} s.`, { cause: error });
    // What fetch and the reading of a body throw where the connection fails.
    if (!(error instanceof TypeError)) throw error;
    const message = `\`${address}\` cannot be reached: ${error.message}`;
    throw isOnNetwork(address)
      ? new PassingError(message, { cause: error })
      : new Error(message, { cause: error });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`\`${address}\` is not JSON: ${(error as Error).message}`, { cause: error });
  }
}

/** Whether an address may answer another time: a script, a mail address, or what is no address never will. */
function isOnNetwork(address: string): boolean {
  const { baseURI } = document;
  return URL.canParse(address, baseURI) && /^https?:/.test(new URL(address, baseURI).protocol);
}

function refusal(address: string, { status, statusText }: Response): Error {
  const message = `\`${address}\` answered with HTTP status ${`${status} ${statusText}`.trim()}.`;
  return passing.has(status) ? new PassingError(message) : new Error(message);
}

async function textWithinBounds(response: Response, address: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader!.read()) {
    size += part.value.byteLength;
    if (size > maximumBytes) {
      void reader!.cancel();
      throw new Error(
        `\`${address}\` is larger than ${maximumBytes / 1_000_000} MB, which is more than a brief can be.`,
      );
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

function wait(pause: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, pause);
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
