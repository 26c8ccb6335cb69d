import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { plainLine } from "../diagnostics/plain-line.ts";
import { UsageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { checkRequest } from "./check-request.ts";

/** A static file. */
export interface ServedFile {
  readonly mediaType: string;
  readonly text: string | Uint8Array;
  /** 200 if undefined. */
  readonly status?: 404 | undefined;
  /** Whether the file states its own Content-Security-Policy, which takes the place of that of the server. */
  readonly hasOwnPolicy?: true | undefined;
}

export interface PreviewServerOptions {
  /** Files by path, such as `/page.css`. */
  readonly files: Readonly<Record<string, ServedFile>>;
  /** Finds a further file by its path; undefined if there is none. */
  readonly findFile: (path: string) => ServedFile | undefined | Promise<ServedFile | undefined>;
  /** Undefined: the first free port of a fixed range, so that an open page reconnects after a restart. */
  readonly port: number | undefined;
  /** Gets the path and the error of each request that fails. */
  readonly stderr: Io["stderr"];
}

const host = "127.0.0.1";

/** The ports to try before the system chooses one. */
const firstPort = 4646;
const triedPorts = 10;

/** Maximum bytes buffered for a page that does not read. Its connection is then closed, and it reconnects later. */
const maxBuffered = 8_000_000;

/** Serves the preview page on the loopback address and sends it every new state. */
export class PreviewServer {
  readonly #server: Server;
  readonly #pages = new Set<ServerResponse>();
  #state = "";

  private constructor(options: PreviewServerOptions) {
    this.#server = createServer((request, response) => {
      this.#answer(request, response, options).catch((error: unknown) => {
        options.stderr(`error: cannot answer ${plainLine(request.url!)}\n${inspect(error)}\n`);
        if (response.headersSent) response.destroy();
        else reply(response, 500, plainText("this request has failed"));
      });
    });
  }

  /** Throws UsageError if the port cannot be used. */
  static async start(options: PreviewServerOptions): Promise<PreviewServer> {
    const started = new PreviewServer(options);
    await started.#listen(options.port);
    return started;
  }

  get address(): string {
    return `http://${host}:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** Sends a state to all open pages, and to pages that open later. Sends nothing if the state is the same. */
  send(state: object): void {
    const text = JSON.stringify(state);
    if (text === this.#state) return;
    this.#state = text;
    for (const page of this.#pages) {
      if (page.writableLength > maxBuffered) page.destroy();
      else sendState(page, text);
    }
  }

  /** Closes the server and every connection immediately. */
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
      if (index === ports.length - 1) throw new UsageError(describePortError(tried, code));
    }
  }

  async #answer(
    request: IncomingMessage,
    response: ServerResponse,
    { files, findFile }: PreviewServerOptions,
  ): Promise<void> {
    const checked = checkRequest(request);
    if (!checked.ok) {
      const allowed = checked.status === 405 ? { Allow: "GET" } : {};
      return reply(response, checked.status, plainText(checked.message), allowed);
    }
    const [path] = request.url!.split("?");
    if (path === "/events") return this.#streamStates(response);
    const file = Object.hasOwn(files, path!) ? files[path!] : await findFile(path!);
    if (file) reply(response, file.status ?? 200, file);
    else reply(response, 404, plainText("not found"));
  }

  /** Keeps the response open for server-sent events. See https://html.spec.whatwg.org/multipage/server-sent-events.html */
  #streamStates(response: ServerResponse): void {
    response.writeHead(200, { ...securityHeaders, "Content-Type": "text/event-stream" });
    response.write("retry: 1000\n\n");
    this.#pages.add(response);
    response.on("close", () => this.#pages.delete(response));
    if (this.#state !== "") sendState(response, this.#state);
  }
}

/** Returns the system's error code if the port cannot be used. */
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

function describePortError(port: number, code: string): string {
  if (code === "EADDRINUSE") return `port ${port} is in use; omit --port to use a free one`;
  if (code === "EACCES") return `port ${port} is not allowed; choose one above 1023`;
  return `port ${port} cannot be used (${code})`;
}

// JSON on one line has no line break, which would end the message.
function sendState(page: ServerResponse, state: string): void {
  page.write(`data: ${state}\n\n`);
}

function plainText(text: string): ServedFile {
  return { mediaType: "text/plain", text: `${text}\n` };
}

function reply(
  response: ServerResponse,
  status: number,
  { mediaType, text, hasOwnPolicy }: ServedFile,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    ...securityHeaders,
    ...(hasOwnPolicy === true ? { "Content-Security-Policy": "frame-ancestors 'none'" } : {}),
    ...headers,
    "Content-Type": typeof text === "string" ? `${mediaType}; charset=utf-8` : mediaType,
  });
  response.end(text);
}

/** Headers of every response: no content from other sites, no inline code, no embedding in a frame. */
const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html",
  ].join("; "),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Cache-Control": "no-store",
};
