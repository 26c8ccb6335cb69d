import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { pathToFileURL } from "node:url";
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type InitializeResult,
  type MessageConnection,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver/node";
import { bin } from "./built-program.ts";

interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Milliseconds until a wait fails. */
const patience = 60_000;

type Condition = (found: readonly Diagnostic[]) => boolean;

export interface ClientOptions {
  /** The program that serves; the built one by default. */
  readonly program?: string;
  readonly args?: readonly string[];
  /** The folder of the workspace. */
  readonly folder?: string;
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: object;
}

/** The built language server and an editor that talks to it. */
export class LspClient {
  readonly process: ChildProcessWithoutNullStreams;
  readonly connection: MessageConnection;
  /** What the server says about itself. */
  serverInfo: InitializeResult["serverInfo"];
  /** Warnings that the server showed. */
  readonly warnings: string[] = [];
  /** What the server wrote to standard error. */
  stderr = "";
  readonly #published = new Map<string, Published>();
  readonly #versions = new Map<string, number>();
  /** Each looks at what the server has published, after each change of it. */
  readonly #watchers = new Set<() => void>();

  constructor(cwd: string, { args = ["--stdio"], program = bin }: ClientOptions = {}) {
    this.process = spawn(process.execPath, [program, "lsp", ...args], { cwd });
    this.process.stderr.on("data", (data: Buffer) => (this.stderr += data.toString()));
    this.connection = createMessageConnection(
      new StreamMessageReader(this.process.stdout),
      new StreamMessageWriter(this.process.stdin),
    );
    this.connection.onNotification("textDocument/publishDiagnostics", (params: Published) => {
      this.#published.set(params.uri, params);
      for (const look of this.#watchers) look();
    });
    this.connection.onNotification("window/showMessage", ({ message }: { message: string }) => {
      this.warnings.push(message);
    });
    this.connection.onRequest("client/registerCapability", () => {
      throw new Error("this client registers nothing");
    });
    this.connection.listen();
  }

  static async start(cwd: string, options: ClientOptions = {}): Promise<LspClient> {
    const client = new LspClient(cwd, options);
    const { folder, capabilities = {}, initializationOptions } = options;
    const result = await client.connection.sendRequest<InitializeResult>("initialize", {
      processId: process.pid,
      rootUri: folder === undefined ? null : pathToFileURL(folder).href,
      capabilities,
      initializationOptions,
    });
    client.serverInfo = result.serverInfo;
    await client.connection.sendNotification("initialized", {});
    return client;
  }

  /** Opens a text under a path, which need not exist. Returns its URI. */
  async open(path: string, text: string): Promise<string> {
    const uri = pathToFileURL(path).href;
    this.#versions.set(uri, 1);
    await this.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "yaml", version: 1, text },
    });
    return uri;
  }

  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const version = this.#versions.get(uri)! + 1;
    this.#versions.set(uri, version);
    await this.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  close(uri: string): Promise<void> {
    this.#versions.delete(uri);
    return this.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
  }

  /** Closes the texts that are open, so that another test can use the server. */
  async closeAll(): Promise<void> {
    await Promise.all([...this.#versions.keys()].map((uri) => this.close(uri)));
  }

  /** The last published findings of the current version; undefined if there are none yet. */
  published(uri: string): readonly Diagnostic[] | undefined {
    const found = this.#published.get(uri);
    return found?.version === this.#versions.get(uri) ? found?.diagnostics : undefined;
  }

  /** Waits until the findings of the current version fulfil a condition. */
  async findings(uri: string, fulfils: Condition = () => true): Promise<readonly Diagnostic[]> {
    return this.#wait(uri, fulfils, () => this.published(uri));
  }

  /** Waits until the findings of a file fulfil a condition. The file need not be open. */
  async shown(path: string, fulfils: Condition = () => true): Promise<readonly Diagnostic[]> {
    const uri = pathToFileURL(path).href;
    return this.#wait(uri, fulfils, () => this.#published.get(uri)?.diagnostics);
  }

  /** Whether the server has ever shown findings of a file, or removed them. */
  hasShown(path: string): boolean {
    return this.#published.has(pathToFileURL(path).href);
  }

  async #wait(
    uri: string,
    fulfils: Condition,
    look: () => readonly Diagnostic[] | undefined,
  ): Promise<readonly Diagnostic[]> {
    const soFar = look();
    if (soFar !== undefined && fulfils(soFar)) return soFar;
    return new Promise((resolve, reject) => {
      const lookAgain = (): void => {
        const found = look();
        if (found === undefined || !fulfils(found)) return;
        stop();
        resolve(found);
      };
      const timer = setTimeout(() => {
        stop();
        const last = JSON.stringify(this.#published.get(uri));
        reject(new Error(`never: ${fulfils.toString()}; last ${last}; ${this.stderr}`));
      }, patience);
      const stop = (): void => {
        clearTimeout(timer);
        this.#watchers.delete(lookAgain);
      };
      this.#watchers.add(lookAgain);
    });
  }

  ask<Result>(method: string, uri: string, params: object): Promise<Result> {
    return this.connection.sendRequest(method, { textDocument: { uri }, ...params });
  }

  async end(): Promise<void> {
    const exited = new Promise((resolve) => this.process.once("exit", resolve));
    if (this.process.exitCode !== null) return;
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    await exited;
    this.connection.dispose();
  }
}

export const codesOf = (found: readonly Diagnostic[]): unknown[] => found.map(({ code }) => code);
