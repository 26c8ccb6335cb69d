import {
  TextDocumentSyncKind,
  ResponseError,
  type CodeAction,
  type CompletionList,
  type Connection,
  type DocumentSymbol,
  type InitializeParams,
  type InitializeResult,
  type Position,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { completeAt } from "../completion/complete.ts";
import { hoverAt } from "../hover.ts";
import { linksIn } from "../links.ts";
import type { OpenBrief } from "../open-brief.ts";
import {
  definitionAt,
  occurrencesOf,
  renameSymbol,
  symbolAt,
  type BriefSymbol,
} from "../symbols.ts";
import { codeActions, fixAllKind } from "./code-actions.ts";
import { DocumentSession } from "./document-session.ts";
import type { Host } from "./host.ts";
import {
  toCompletionItem,
  toDiagnostic,
  toEdit,
  toHover,
  toRange,
  toSymbol,
} from "./to-protocol.ts";

/** Files whose change can change findings. One plain pattern each: some clients do not read braces. */
const watchedFiles = [
  ...["json", "js", "mjs", "cjs"].map((ending) => `**/mineral-brief.config.${ending}`),
  "**/package.json",
  "**/.mineral-brief-ignore",
];

/** Answers the requests of an editor about briefs. Does not listen yet: the caller starts the connection. */
export function serve(connection: Connection, host: Host): void {
  const server = new Server(connection, host);
  server.listen();
}

class Server {
  readonly #connection: Connection;
  readonly #host: Host;
  readonly #sessions = new Map<string, DocumentSession>();
  #client: InitializeParams["capabilities"] = {};

  constructor(connection: Connection, host: Host) {
    this.#connection = connection;
    this.#host = host;
  }

  listen(): void {
    const connection = this.#connection;
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => this.#watch());
    this.#listenToTexts();
    this.#listenToSettings();
    connection.onCompletion(({ textDocument, position }) =>
      this.#complete(textDocument.uri, position),
    );
    connection.onHover(({ textDocument, position }) =>
      this.#at(textDocument.uri, position, (brief, offset, { document }) => {
        const hover = hoverAt(brief, offset);
        const formats = this.#client.textDocument?.hover?.contentFormat;
        return (
          hover && toHover(document, hover, formats === undefined || formats.includes("markdown"))
        );
      }),
    );
    connection.onDefinition(({ textDocument, position }) =>
      this.#at(textDocument.uri, position, (brief, offset, { document }) => {
        const range = definitionAt(brief, offset);
        if (range === undefined) return undefined;
        const { start, end } = range;
        return {
          uri: document.uri,
          range: toRange(document, { start: start.offset, end: end.offset }),
        };
      }),
    );
    connection.onReferences(({ textDocument, position, context }) =>
      this.#atSymbol(textDocument.uri, position, (brief, symbol, { document }) =>
        occurrencesOf(brief, symbol)
          .filter(({ isDeclaration }) => context.includeDeclaration || !isDeclaration)
          .map((occurrence) => ({ uri: document.uri, range: toRange(document, occurrence) })),
      ),
    );
    connection.onDocumentHighlight(({ textDocument, position }) =>
      this.#atSymbol(textDocument.uri, position, (brief, symbol, { document }) =>
        occurrencesOf(brief, symbol).map((occurrence) => ({
          range: toRange(document, occurrence),
        })),
      ),
    );
    connection.onPrepareRename(({ textDocument, position }) =>
      this.#atSymbol(textDocument.uri, position, (_, symbol, { document }) => ({
        range: toRange(document, symbol),
        placeholder: String(symbol.id),
      })),
    );
    connection.onRenameRequest(({ textDocument, position, newName }) =>
      this.#atSymbol(textDocument.uri, position, (brief, symbol, { document }) => {
        const renamed = renameSymbol(brief, symbol, newName);
        if (!renamed.ok) throw new ResponseError(requestFailed, renamed.message);
        return { changes: { [document.uri]: renamed.edits.map((edit) => toEdit(document, edit)) } };
      }),
    );
    connection.onDocumentSymbol(({ textDocument }) => this.#outline(textDocument.uri));
    connection.onFoldingRanges(async ({ textDocument }) =>
      (await this.#outline(textDocument.uri)).flatMap(foldingRanges),
    );
    connection.onDocumentLinks(async ({ textDocument }) => {
      const session = this.#sessions.get(textDocument.uri);
      const brief = await session?.brief();
      if (session === undefined || brief === undefined) return [];
      return linksIn(brief).map(({ url, ...range }) => ({
        range: toRange(session.document, range),
        target: url,
      }));
    });
    connection.onCodeAction(async ({ textDocument, range, context }): Promise<CodeAction[]> => {
      const session = this.#sessions.get(textDocument.uri);
      const brief = await session?.brief();
      if (session === undefined || brief === undefined) return [];
      const { document } = session;
      return codeActions(brief, session, {
        start: document.offsetAt(range.start),
        end: document.offsetAt(range.end),
        only: context.only,
        host: this.#host,
      });
    });
  }

  #initialize({ capabilities, initializationOptions }: InitializeParams): InitializeResult {
    this.#client = capabilities;
    const { trusted = true } = (initializationOptions ?? {}) as { readonly trusted?: boolean };
    const warned = new Set<string>();
    this.#host.start({
      trusted,
      warn: (message) => {
        if (warned.has(message)) return;
        warned.add(message);
        void this.#connection.sendNotification("window/showMessage", { type: 2, message });
      },
    });
    return {
      serverInfo: { name: "mineral-brief" },
      capabilities: {
        positionEncoding: "utf-16",
        textDocumentSync: {
          openClose: true,
          change: TextDocumentSyncKind.Incremental,
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
        renameProvider: { prepareProvider: true },
        codeActionProvider: { codeActionKinds: ["quickfix", "refactor.rewrite", fixAllKind] },
      },
    };
  }

  #listenToTexts(): void {
    this.#connection.onDidOpenTextDocument(
      ({ textDocument: { uri, languageId, version, text } }) => {
        const document = TextDocument.create(uri, languageId, version, text);
        const session = new DocumentSession(
          document,
          this.#host,
          ({ document: shown, findings }) => {
            void this.#connection.sendDiagnostics({
              uri,
              version: shown.version,
              diagnostics: findings.map((one) => toDiagnostic(shown, one, this.#host.pageOf)),
            });
          },
        );
        this.#sessions.set(uri, session);
        session.schedule(0);
      },
    );
    this.#connection.onDidChangeTextDocument(({ textDocument, contentChanges }) =>
      this.#sessions.get(textDocument.uri)?.change(contentChanges, textDocument.version),
    );
    this.#connection.onDidCloseTextDocument(({ textDocument }) => {
      this.#sessions.get(textDocument.uri)?.close();
      this.#sessions.delete(textDocument.uri);
    });
  }

  #listenToSettings(): void {
    const onChange = (): void => {
      this.#host.forgetSettings();
      for (const session of this.#sessions.values()) session.forgetSettings();
    };
    this.#connection.onDidChangeWatchedFiles(onChange);
    this.#host.watchSettings?.(onChange);
  }

  /** Asks the client to watch files. It may refuse; the host watches too, where it can. */
  #watch(): void {
    if (this.#client.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
    const watchers = watchedFiles.map((globPattern) => ({ globPattern }));
    this.#connection.client
      .register("workspace/didChangeWatchedFiles" as never, { watchers } as never)
      .catch(() => undefined);
  }

  async #complete(uri: string, position: Position): Promise<CompletionList | undefined> {
    const session = this.#sessions.get(uri);
    const brief = await session?.briefToComplete();
    if (session === undefined || brief === undefined) return undefined;
    const { document } = session;
    const offset = document.offsetAt(position);
    const snippets = this.#client.textDocument?.completion?.completionItem?.snippetSupport === true;
    return {
      isIncomplete: true,
      items: completeAt({ ...brief, text: document.getText() }, offset).map((completion, index) => {
        const typed = document.getText().slice(completion.edit.start, offset);
        return toCompletionItem(document, completion, { index, typed, snippets });
      }),
    };
  }

  async #outline(uri: string): Promise<DocumentSymbol[]> {
    const session = this.#sessions.get(uri);
    const items = await session?.outline();
    return (items ?? []).map((item) => toSymbol(session!.document, item));
  }

  /** Answers about a position in a brief; null for any other document. */
  async #at<Answer>(
    uri: string,
    position: Position,
    answer: (brief: OpenBrief, offset: number, session: DocumentSession) => Answer | undefined,
  ): Promise<Answer | null> {
    const session = this.#sessions.get(uri);
    const brief = await session?.brief();
    if (session === undefined || brief === undefined) return null;
    return answer(brief, session.document.offsetAt(position), session) ?? null;
  }

  #atSymbol<Answer>(
    uri: string,
    position: Position,
    answer: (brief: OpenBrief, symbol: BriefSymbol, session: DocumentSession) => Answer,
  ): Promise<Answer | null> {
    return this.#at(uri, position, (brief, offset, session) => {
      const symbol = symbolAt(brief, offset);
      return symbol && answer(brief, symbol, session);
    });
  }
}

/** The error code of the protocol for a request that is valid but fails. */
const requestFailed = -32803;

function foldingRanges({
  range,
  children = [],
}: DocumentSymbol): { startLine: number; endLine: number }[] {
  const own = { startLine: range.start.line, endLine: range.end.line };
  const below = children.flatMap(foldingRanges);
  return own.endLine > own.startLine ? [own, ...below] : below;
}
