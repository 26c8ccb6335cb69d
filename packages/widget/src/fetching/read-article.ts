import type { Sent } from "./sent.ts";

/** The size limit of a response: about a thousand times the size of a typical brief. */
const maximumBytes = 4_000_000;

/** The delays before each retry, in milliseconds. */
const retryDelays = [500, 2000];

/** Status codes that mean that the same request may succeed later. See RFC 9110, sections 15.5.9 and 15.6, and RFC 6585. */
const retryableStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);

/** The error of a request that may succeed later. */
class TemporaryError extends Error {
  readonly isTemporary = true;
}

/** The error of a request that may succeed at once. */
class RetryableError extends TemporaryError {}

/** Reads the answer to a request as JSON. Retries twice if the network fails or the server reports a temporary problem. */
export async function readArticle(
  address: string,
  signal: AbortSignal,
  send: () => Sent,
  sent: Sent,
): Promise<unknown> {
  let tried = sent;
  for (const delay of retryDelays) {
    try {
      return await readAnswer(address, signal, tried);
    } catch (error) {
      if (!(error instanceof RetryableError)) throw error;
      await wait(delay, signal);
    }
    tried = send();
  }
  return readAnswer(address, signal, tried);
}

async function readAnswer(
  address: string,
  signal: AbortSignal,
  { timeout, limit, response: answer }: Sent,
): Promise<unknown> {
  let text: string;
  try {
    const response = await answer;
    if (!(response instanceof Response))
      throw new Error(`\`fetcher\` returned no Response for \`${address}\`.`);
    if (!response.ok) throw httpError(address, response);
    text = await readText(response, address);
  } catch (error) {
    signal.throwIfAborted();
    if (timeout.aborted)
      throw new TemporaryError(`\`${address}\` took longer than ${limit} s.`, {
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
