const patience = 30_000;

interface Answer {
  readonly value: unknown;
}

/** A session of a WebDriver server. See https://www.w3.org/TR/webdriver2/#endpoints */
export class WebDriverSession {
  readonly browserVersion: string;
  readonly #address: string;

  private constructor(address: string, browserVersion: string) {
    this.#address = address;
    this.browserVersion = browserVersion;
  }

  /** Waits until the server is ready and starts a session. */
  static async open(server: string, capabilities: object): Promise<WebDriverSession> {
    await untilReady(server);
    const { value } = await send("POST", `${server}/session`, {
      capabilities: { alwaysMatch: capabilities },
    });
    const { sessionId, capabilities: given } = value as {
      sessionId: string;
      capabilities: { browserVersion: string };
    };
    return new WebDriverSession(`${server}/session/${sessionId}`, given.browserVersion);
  }

  /** Throws the message of the server if a command fails. */
  async command(method: "GET" | "POST", path: string, body?: object): Promise<void> {
    await send(method, `${this.#address}/${path}`, body);
  }

  /** Runs a script that calls its last argument with `{value}` or `{error}`. */
  async evaluate<Result>(script: string, args: readonly unknown[]): Promise<Result> {
    const { value } = await send("POST", `${this.#address}/execute/async`, { script, args });
    const { value: result, error } = value as { value: Result; error?: string };
    if (error !== undefined) throw new Error(error);
    return result;
  }

  async screenshot(): Promise<string> {
    return (await send("GET", `${this.#address}/screenshot`)).value as string;
  }

  async close(): Promise<void> {
    await send("DELETE", this.#address);
  }
}

async function send(method: string, address: string, body?: object): Promise<Answer> {
  const response = await fetch(address, {
    method,
    signal: AbortSignal.timeout(patience),
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  });
  const answer = (await response.json()) as Answer;
  if (!response.ok) {
    const { error, message } = answer.value as { error: string; message: string };
    throw new Error(`${error}: ${message}`);
  }
  return answer;
}

async function untilReady(server: string): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end;) {
    const ready = await fetch(`${server}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the driver does not answer");
}
