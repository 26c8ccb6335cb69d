import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  WorkspaceEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { fixAll, tagActions } from "../actions.ts";
import type { Finding } from "../checking/finding.ts";
import { commentsAsYaml } from "../comments-as-yaml.ts";
import type { HeldFinding } from "../hold-findings.ts";
import { ignoreActions } from "../ignore-actions.ts";
import { isBroken, type OpenBrief } from "../open-brief.ts";
import { quickFixes } from "../quick-fixes.ts";
import type { TextAction } from "../text-action.ts";
import { fixAllKind } from "./action-kinds.ts";
import type { DocumentSession } from "./document-session.ts";
import type { ConfigEdit, Host } from "./host.ts";
import { pausesOf } from "./pauses.ts";
import { toDiagnostic, toEdit } from "./to-protocol.ts";

export interface ActionRequest {
  /** The findings that the editor asks about, which may be outside of the range, as those of the complete line. */
  readonly about: readonly Diagnostic[];
  readonly start: number;
  readonly end: number;
  /** The kinds that the client asks for; all if undefined. */
  readonly only: readonly string[] | undefined;
  readonly isCancelled: () => boolean;
  readonly host: Host;
  readonly client: ClientCapabilities;
}

/** Lists the actions for a range: fixes of its findings first, those that ignore them last. */
export async function codeActions(
  session: DocumentSession,
  request: ActionRequest,
): Promise<CodeAction[]> {
  const { start, end, only, host, isCancelled } = request;
  const brief = await session.brief();
  if (brief === undefined) return [];
  const { document } = session;
  const { version } = document;
  const pause = pausesOf({ isCancelled, isOutdated: () => session.document.version !== version });
  const wants = (kind: string): boolean =>
    only === undefined || only.some((one) => kind === one || kind.startsWith(`${one}.`));
  // A fix changes the article that the finding was found in, so an older finding has none.
  const { current } = session;
  const asked = new Set(
    request.about.map(({ code, range }) => `${code} ${document.offsetAt(range.start)}`),
  );
  const here = current.filter(
    (one) =>
      (one.start <= end && one.end >= start) || asked.has(`${one.finding.code} ${one.start}`),
  );
  const actions: CodeAction[] = [];
  if (wants("quickfix")) {
    const found = await quickFixes(brief, findingsOf(here), pause);
    const fixes = here.flatMap((one): CodeAction[] => {
      const fix = found.get(one.finding);
      return fix === undefined ? [] : [{ ...toAction(document, fix, "quickfix"), ...about(one) }];
    });
    actions.push(...fixes.map((fix) => ({ ...fix, isPreferred: fixes.length === 1 })));
    const comment = here.find(({ finding }) => finding.code === "json-comment");
    const asYaml = comment && (await yamlInstead(brief, session, request));
    if (asYaml !== undefined) actions.push({ ...asYaml, kind: "quickfix", ...about(comment!) });
  }
  if (wants(fixAllKind)) {
    const all = await fixAll(brief, findingsOf(current), checkAgain(session));
    if (all !== undefined) actions.push(toAction(document, all, fixAllKind));
  }
  if (wants("refactor.rewrite")) {
    const checker = (await session.checker())!;
    const tags = await tagActions(brief, start, await checker.tagOptions());
    actions.push(...tags.map((tag) => toAction(document, tag, "refactor.rewrite")));
  }
  if (wants("quickfix")) {
    const some = here.filter(({ finding }) => finding.severity !== "error");
    const comments = await ignoreActions(brief, findingsOf(some), pause);
    for (const one of some) {
      const comment = comments.get(one.finding);
      const ignore =
        comment === undefined
          ? await ignoreInConfig(one, document.uri, request)
          : toAction(document, comment, "quickfix");
      if (ignore !== undefined) actions.push({ ...ignore, kind: "quickfix", ...about(one) });
      await pause();
    }
  }
  return actions;

  function about(one: HeldFinding): Pick<CodeAction, "diagnostics"> {
    return { diagnostics: [toDiagnostic(document, one, host.pageOf)] };
  }
}

/**
 * Keeps the comments of a JSON file: writes them as YAML does and renames the file. Undefined if the text has another error
 * of syntax, or the brief would change.
 */
async function yamlInstead(
  brief: OpenBrief,
  { document }: DocumentSession,
  { host, client }: ActionRequest,
): Promise<CodeAction | undefined> {
  const newUri = document.uri.replace(/\.json$/, ".yaml");
  if (newUri === document.uri || !canChangeFiles(client, "rename")) return undefined;
  if (brief.parsed.diagnostics.some(({ code }) => code !== "json-comment")) return undefined;
  const edits = commentsAsYaml(brief).map((edit) => toEdit(document, edit));
  const yaml = await (await host.open(newUri))?.read(TextDocument.applyEdits(document, edits));
  if (yaml === undefined || isBroken(yaml) || dataOf(yaml) !== dataOf(brief)) return undefined;
  const name = decodeURIComponent(newUri.slice(newUri.lastIndexOf("/") + 1));
  return {
    title: `Keep the comments: rename the file to ${name}`,
    edit: {
      documentChanges: [
        { textDocument: { uri: document.uri, version: document.version }, edits },
        { kind: "rename", oldUri: document.uri, newUri },
      ],
    },
  };
}

function dataOf({ parsed: { documents } }: OpenBrief): string {
  return JSON.stringify(documents.map(({ data }) => data));
}

function canChangeFiles(
  { workspace: { workspaceEdit } = {} }: ClientCapabilities,
  operation: "create" | "rename",
): boolean {
  return (
    workspaceEdit?.documentChanges === true &&
    workspaceEdit.resourceOperations?.includes(operation) === true
  );
}

function findingsOf(held: readonly HeldFinding[]): Finding[] {
  return held.map(({ finding }) => finding);
}

/** Ignores a finding in the config, where the text has no place for a comment. */
async function ignoreInConfig(
  { finding }: HeldFinding,
  uri: string,
  { host, client }: ActionRequest,
): Promise<CodeAction | undefined> {
  const found = await host.ignoreInConfig(uri, finding.code);
  const edit = found && toWorkspaceEdit(found, client);
  return edit && { title: `Ignore ${finding.code} in this file, in ${found.name}`, edit };
}

/** Undefined if the file is new and the client cannot create files. */
function toWorkspaceEdit(
  { uri, text, edits }: ConfigEdit,
  client: ClientCapabilities,
): WorkspaceEdit | undefined {
  const config = TextDocument.create(uri, "json", 0, text ?? "");
  const changes = edits.map((edit) => toEdit(config, edit));
  if (text !== undefined) return { changes: { [uri]: changes } };
  if (!canChangeFiles(client, "create")) return undefined;
  return {
    documentChanges: [
      { kind: "create", uri, options: { ignoreIfExists: true } },
      { textDocument: { uri, version: null }, edits: changes },
    ],
  };
}

function toAction(document: TextDocument, { title, edits }: TextAction, kind: string): CodeAction {
  const changes = edits.map((edit) => toEdit(document, edit));
  return { title, kind, edit: { changes: { [document.uri]: changes } } };
}

/** Finds the findings of a changed text with the settings of a document. */
function checkAgain(session: DocumentSession): Parameters<typeof fixAll>[2] {
  return async (text) => {
    const checker = (await session.checker())!;
    return (await checker.check(await checker.read(text))).findings;
  };
}
