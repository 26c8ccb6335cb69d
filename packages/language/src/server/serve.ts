import {
  ResponseError,
  type Connection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type Position,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { settingsFiles } from "../settings-files.ts";
import { fixAllKind } from "./action-kinds.ts";
import { DocumentSession, type ShownFindings } from "./document-session.ts";
import type { ConfigError, Host, OpenHost } from "./host.ts";
import { readSettings, type EditorSettings } from "./settings.ts";
import { adjustIndentation, toConfigDiagnostic, toDiagnostic } from "./to-protocol.ts";
import { WorkspaceFindings } from "./workspace-findings.ts";

/** Files whose change can change findings. One plain pattern each: some clients do not read braces. */
const settingsPatterns = settingsFiles.map((name) => `**/${name}`);
/** Texts that may not be open. */
const briefFiles = "**/*.brief.*";

/**
 * Answers the requests of an editor about briefs. Does not listen yet: the caller starts the connection.
 *
 * `version` is what the editor shows about the server.
 */
export function serve(connection: Connection, openHost: OpenHost, version?: string): void {
  const server = new Server(connection, openHost, version);
  server.listen();
}

/** `InvalidRequest` and `MethodNotFound` of the protocol. */
const invalidRequest = -32_600;
const methodNotFound = -32_601;

type Answers = typeof import("./answers.ts");

class Server {
  readonly #connection: Connection;
  readonly #openHost: OpenHost;
  readonly #version: string | undefined;
  #openedHost: Promise<Host> | undefined;
  readonly #sessions = new Map<string, DocumentSession>();
  /** The errors of configs that are shown, by URI. */
  readonly #configErrors = new Map<string, readonly Diagnostic[]>();
  readonly #workspace: WorkspaceFindings;
  #client: InitializeParams["capabilities"] = {};
  #settings: EditorSettings = readSettings(undefined);
  #trusted = true;
  #folders: readonly string[] = [];
  #isShutDown = false;

  constructor(connection: Connection, openHost: OpenHost, version: string | undefined) {
    this.#connection = connection;
    this.#openHost = openHost;
    this.#version = version;
    this.#workspace = new WorkspaceFindings(() => this.#host(), {
      isOpen: (uri) => this.#sessions.has(uri),
      publish: (shown) => void this.#publish(shown),
    });
  }

  listen(): void {
    this.#connection.onInitialize((params) => this.#initialize(params));
    this.#connection.onInitialized(() => {
      this.#watch();
      this.#checkWorkspace();
      // The first text then need not wait for them.
      void Promise.all([this.#host(), import("./answers.ts")]);
    });
    this.#listenToTexts();
    this.#listenToSettings();
    this.#listenToQuestions();
    this.#connection.onShutdown(() => {
      this.#requireRunning();
      this.#isShutDown = true;
    });
    this.#connection.onRequest((method) => {
      this.#requireRunning();
      throw new ResponseError(methodNotFound, `this server does not know ${method}`);
    });
  }

  /** After `shutdown`, the protocol allows only `exit`. */
  #requireRunning(): void {
    if (this.#isShutDown)
      throw new ResponseError(invalidRequest, "the server is shut down; only `exit` may follow");
  }

  #initialize(params: InitializeParams): InitializeResult {
    this.#requireRunning();
    const { capabilities, initializationOptions: options, workspaceFolders, rootUri } = params;
    this.#client = capabilities;
    this.#settings = readSettings(options);
    this.#folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri == null ? [] : [rootUri]);
    const { trusted = true } = (options ?? {}) as { readonly trusted?: boolean };
    this.#trusted = trusted;
    return {
      serverInfo: {
        name: "mineral-brief",
        ...(this.#version !== undefined && { version: this.#version }),
      },
      capabilities: {
        positionEncoding: "utf-16",
        textDocumentSync: {
          openClose: true,
          // Incremental.
          change: 2,
          save: { includeText: false },
        },
        completionProvider: { triggerCharacters: ["[", "{", '"', "^", ",", ":", "-", " "] },
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        documentLinkProvider: {},
        codeLensProvider: {},
        renameProvider: { prepareProvider: true },
        codeActionProvider: { codeActionKinds: ["quickfix", "refactor.rewrite", fixAllKind] },
      },
    };
  }

  #host(): Promise<Host> {
    return (this.#openedHost ??= this.#makeHost());
  }

  async #makeHost(): Promise<Host> {
    const warned = new Set<string>();
    const host = await this.#openHost({
      trusted: this.#trusted,
      warn: (message) => {
        if (warned.has(message)) return;
        warned.add(message);
        void this.#connection.sendNotification("window/showMessage", { type: 2, message });
      },
      showConfigErrors: (uri, errors) => this.#showConfigErrors(uri, errors),
    });
    host.watchSettings?.(() => this.#forgetSettings(host));
    return host;
  }

  #forgetSettings(host: Host): void {
    host.forgetSettings();
    for (const session of this.#sessions.values()) session.forgetSettings();
    this.#checkWorkspace();
  }

  #listenToTexts(): void {
    this.#connection.onDidOpenTextDocument(
      ({ textDocument: { uri, languageId, version, text } }) => {
        const document = TextDocument.create(uri, languageId, version, text);
        const session = new DocumentSession(
          document,
          () => this.#host(),
          (shown) => {
            void this.#publish(shown);
            this.#refreshLenses();
          },
        );
        this.#sessions.set(uri, session);
        session.schedule(0);
      },
    );
    this.#connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
      const session = this.#sessions.get(textDocument.uri);
      session?.change(contentChanges, textDocument.version);
      if (this.#settings.run === "onType") session?.schedule();
    });
    this.#connection.onDidSaveTextDocument(({ textDocument }) => {
      if (this.#settings.run === "onSave") this.#sessions.get(textDocument.uri)?.schedule(0);
    });
    this.#connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      this.#sessions.get(uri)?.close();
      this.#sessions.delete(uri);
      if (this.#settings.diagnostics === "workspace") this.#workspace.check([uri]);
    });
  }

  #listenToSettings(): void {
    this.#connection.onDidChangeWatchedFiles(({ changes }) => {
      const uris = changes.map(({ uri }) => uri);
      const isBrief = (uri: string): boolean => /\.brief\.[^/]*$/.test(uri);
      if (!uris.every(isBrief)) void this.#host().then((host) => this.#forgetSettings(host));
      else if (this.#settings.diagnostics === "workspace") this.#workspace.check(uris);
    });
    this.#connection.onDidChangeConfiguration(({ settings }) => {
      const { mineralBrief } = (settings ?? {}) as { readonly mineralBrief?: unknown };
      // Some clients send an empty object at the start, although the settings are in the options.
      if (mineralBrief === undefined) return;
      this.#settings = readSettings(mineralBrief);
      this.#checkWorkspace();
      this.#refreshLenses();
    });
  }

  #listenToQuestions(): void {
    const connection = this.#connection;
    connection.onCompletion(async ({ textDocument, position }) => {
      const item = this.#client.textDocument?.completion?.completionItem;
      const items = await this.#ask(textDocument, (answers, session) =>
        answers.complete(session, position, {
          snippets: item?.snippetSupport === true,
          adjustsIndentation:
            item?.insertTextModeSupport?.valueSet.includes(adjustIndentation) === true,
        }),
      );
      return items && { isIncomplete: true, items };
    });
    connection.onHover(({ textDocument, position }) => {
      const formats = this.#client.textDocument?.hover?.contentFormat;
      const acceptsMarkdown = formats === undefined || formats.includes("markdown");
      return this.#ask(textDocument, (answers, session) =>
        answers.hover(session, position, acceptsMarkdown),
      );
    });
    connection.onDefinition(this.#atPosition("definition"));
    connection.onDocumentHighlight(this.#atPosition("highlights"));
    connection.onPrepareRename(this.#atPosition("prepareRename"));
    connection.onReferences(({ textDocument, position, context }) =>
      this.#ask(textDocument, (answers, session) =>
        answers.references(session, position, context.includeDeclaration),
      ),
    );
    connection.onRenameRequest(({ textDocument, position, newName }) =>
      this.#ask(textDocument, (answers, session) => answers.rename(session, position, newName)),
    );
    connection.onDocumentSymbol(this.#aboutText("outline"));
    connection.onFoldingRanges(this.#aboutText("foldingRanges"));
    connection.onDocumentLinks(this.#aboutText("links"));
    connection.onCodeLens((params) => {
      this.#requireRunning();
      return this.#settings.codeLens ? this.#aboutText("codeLenses")(params) : undefined;
    });
    connection.onCodeAction(({ textDocument, range, context: { only, diagnostics } }, token) =>
      this.#ask(textDocument, async (answers, session) =>
        answers.codeActions(session, {
          start: session.document.offsetAt(range.start),
          end: session.document.offsetAt(range.end),
          only,
          about: diagnostics,
          isCancelled: () => token.isCancellationRequested,
          host: await this.#host(),
          client: this.#client,
        }),
      ),
    );
  }

  #atPosition<Name extends "definition" | "highlights" | "prepareRename">(name: Name) {
    type Answer = Awaited<ReturnType<Answers[Name]>>;
    return ({ textDocument, position }: { textDocument: { uri: string }; position: Position }) =>
      this.#ask(
        textDocument,
        (answers, session) => answers[name](session, position) as Promise<Answer>,
      );
  }

  #aboutText<Name extends "outline" | "foldingRanges" | "links" | "codeLenses">(name: Name) {
    type Answer = Awaited<ReturnType<Answers[Name]>>;
    return ({ textDocument }: { textDocument: { uri: string } }) =>
      this.#ask(textDocument, (answers, session) => answers[name](session) as Promise<Answer>);
  }

  /** Asks about an open text; null if it is not open, or if there is no answer. */
  async #ask<Answer>(
    { uri }: { readonly uri: string },
    question: (answers: Answers, session: DocumentSession) => Promise<Answer | undefined>,
  ): Promise<Answer | null> {
    this.#requireRunning();
    const session = this.#sessions.get(uri);
    if (session === undefined) return null;
    return (await question(await import("./answers.ts"), session)) ?? null;
  }

  async #publish({ document, findings }: ShownFindings): Promise<void> {
    const { uri, version } = document;
    const { pageOf } = await this.#host();
    const own = findings.map((one) => toDiagnostic(document, one, pageOf));
    await this.#connection.sendDiagnostics({
      uri,
      ...(this.#sessions.has(uri) && { version }),
      diagnostics: [...own, ...(this.#configErrors.get(uri) ?? [])],
    });
  }

  #showConfigErrors(uri: string, errors: readonly ConfigError[]): void {
    if (errors.length === 0 && !this.#configErrors.has(uri)) return;
    const diagnostics = errors.map(toConfigDiagnostic);
    if (errors.length === 0) this.#configErrors.delete(uri);
    else this.#configErrors.set(uri, diagnostics);
    void this.#connection.sendDiagnostics({ uri, diagnostics });
  }

  /** Checks the briefs of the workspace that are not open, if the user wants that; else removes their findings. */
  #checkWorkspace(): void {
    this.#workspace.checkFolders(this.#settings.diagnostics === "workspace" ? this.#folders : []);
  }

  #refreshLenses(): void {
    if (this.#client.workspace?.codeLens?.refreshSupport !== true) return;
    void this.#connection.sendRequest("workspace/codeLens/refresh").catch(() => undefined);
  }

  /** Asks the client to watch files. It may refuse; the host watches settings too, where it can. */
  #watch(): void {
    if (this.#client.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
    const watchers = [...settingsPatterns, briefFiles].map((globPattern) => ({ globPattern }));
    this.#connection.client
      .register("workspace/didChangeWatchedFiles" as never, { watchers } as never)
      .catch(() => undefined);
  }
}
