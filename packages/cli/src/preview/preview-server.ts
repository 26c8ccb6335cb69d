import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { UsageError } from "../errors.ts";
import { refusalOf } from "./refusal.ts";
import { securityHeaders } from "./security-headers.ts";

/** A file that is served as it is. */
export interface ServedFile {
  readonly mediaType: string;
  readonly text: string;
}

export interface PreviewServerOptions {
  /** By path, such as `/page.css`. Nothing else is served, so that no path leads to the disk. */
  readonly files: Readonly<Record<string, ServedFile>>;
  /** The page of a code of findings; undefined for a code that there is not. */
  readonly codePage: (code: string) => ServedFile | undefined;
  /** Exactly this port; the first free one of a few, so that a page finds its preview again, if undefined. */
  readonly port: number | undefined;
}

const host = "127.0.0.1";

/** Ports that are tried before the system chooses one. */
const firstPort = 4646;
const triedPorts = 10;

/** Bytes that may wait for a page that does not read; it asks again when it wakes up. */
const mostWaiting = 8_000_000;

/** Serves a page on this machine alone, and tells it what is new. */
export class PreviewServer {
  readonly #server: Server;
  readonly #pages = new Set<ServerResponse>();
  #state = "";

  private constructor(options: PreviewServerOptions) {
    this.#server = createServer((request, response) => this.#answer(request, response, options));
  }

  /** Throws UsageError where the port is taken or may not be used. */
  static async start(options: PreviewServerOptions): Promise<PreviewServer> {
    const started = new PreviewServer(options);
    await started.#listen(options.port);
    return started;
  }

  get address(): string {
    return `http://${host}:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** Sends all pages a state, and those that are still to come. Nothing is sent where nothing is new. */
  tell(state: object): void {
    const text = JSON.stringify(state);
    if (text === this.#state) return;
    this.#state = text;
    for (const page of this.#pages) {
      if (page.writableLength > mostWaiting) page.destroy();
      else send(page, text);
    }
  }

  /** Ends at once, with every connection. */
  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #listen(port: number | undefined): Promise<void> {
    const ports =
      port === undefined
        ? [...Array.from({ length: triedPorts }, (_, index) => firstPort + index), 0]
        : [port];
    for (const [index, tried] of ports.entries()) {
      const code = await listen(this.#server, tried);
      if (code === undefined) return;
      if (index === ports.length - 1) throw new UsageError(describePortFault(tried, code));
    }
  }

  #answer(
    request: IncomingMessage,
    response: ServerResponse,
    { files, codePage }: PreviewServerOptions,
  ): void {
    const refusal = refusalOf(request);
    if (refusal !== undefined) {
      const allowed = refusal.status === 405 ? { Allow: "GET" } : {};
      return reply(response, refusal.status, plain(refusal.message), allowed);
    }
    const [path] = request.url!.split("?");
    if (path === "/events") return this.#follow(response);
    const code = /^\/codes\/([a-z-]+)$/.exec(path!)?.[1];
    const file = Object.hasOwn(files, path!) ? files[path!] : code && codePage(code);
    if (file) reply(response, 200, file);
    else reply(response, 404, plain("there is nothing here"));
  }

  /** Keeps an answer open. See https://html.spec.whatwg.org/multipage/server-sent-events.html */
  #follow(response: ServerResponse): void {
    response.writeHead(200, { ...securityHeaders, "Content-Type": "text/event-stream" });
    response.write("retry: 1000\n\n");
    this.#pages.add(response);
    response.on("close", () => this.#pages.delete(response));
    if (this.#state !== "") send(response, this.#state);
  }
}

/** Gives what the system says where a port cannot be had. */
function listen(server: Server, port: number): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      server.off("listening", onListening);
      if (error.code === undefined) reject(error);
      else resolve(error.code);
    };
    const onListening = (): void => {
      server.off("error", onError);
      resolve(undefined);
    };
    server.once("error", onError).once("listening", onListening).listen(port, host);
  });
}

function describePortFault(port: number, code: string): string {
  if (code === "EADDRINUSE")
    return `port ${port} is in use; leave --port out to have a free one found`;
  if (code === "EACCES") return `port ${port} may not be used; choose one from 1024 on`;
  return `port ${port} cannot be used (${code})`;
}

// A line of JSON holds no line break, which would end the message.
function send(page: ServerResponse, state: string): void {
  page.write(`data: ${state}\n\n`);
}

function plain(text: string): ServedFile {
  return { mediaType: "text/plain", text: `${text}\n` };
}

function reply(
  response: ServerResponse,
  status: number,
  { mediaType, text }: ServedFile,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    ...securityHeaders,
    ...headers,
    "Content-Type": `${mediaType}; charset=utf-8`,
  });
  response.end(text);
}
