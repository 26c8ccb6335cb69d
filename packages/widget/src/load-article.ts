/** The most that is read of one file, in bytes: some thousand times an ordinary brief. */
const maximumBytes = 4_000_000;

/**
 * Fetches the JSON at an address.
 *
 * Rejects with an Error whose message is a sentence for the page's author: the network, the HTTP status,
 * the size, or the JSON. When `signal` is aborted it rejects with the signal's reason.
 */
export async function loadArticle(address: string, signal: AbortSignal): Promise<unknown> {
  const response = await answer(address, signal);
  if (!response.ok) {
    throw new Error(
      `\`${address}\` answered with HTTP status ${`${response.status} ${response.statusText}`.trim()}.`,
    );
  }
  const text = await textWithinBounds(response, address);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`\`${address}\` is not JSON: ${(error as Error).message}`, { cause: error });
  }
}

async function answer(address: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, { signal, headers: { Accept: "application/json" } });
  } catch (error) {
    signal.throwIfAborted();
    throw new Error(`\`${address}\` cannot be reached: ${(error as Error).message}`, {
      cause: error,
    });
  }
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
