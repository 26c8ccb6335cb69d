import {
  TextDocument,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver-textdocument";
import type { Finding } from "../checking/finding.ts";
import { holdFindings, moveFindings, type HeldFinding, type TextChange } from "../hold-findings.ts";
import { isBroken, type OpenBrief } from "../open-brief.ts";
import { moveOutline, type OutlineItem } from "../move-outline.ts";
import { editBetween } from "../edit-between.ts";
import type { BriefChecker, Host } from "./host.ts";

/** Milliseconds without a key before a text is checked. */
const restBeforeCheck = 50;
/** Milliseconds without a key before a syntax error is shown. A half-typed line always has one. */
const restBeforeSyntax = 500;

/** Findings to show, with their offsets in the text of `version`. */
export interface ShownFindings {
  readonly document: TextDocument;
  readonly findings: readonly HeldFinding[];
}

/** One open document: its text, and the findings that are shown. */
export class DocumentSession {
  readonly #host: () => Promise<Host>;
  readonly #publish: (shown: ShownFindings) => void;
  #document: TextDocument;
  #checker: Promise<BriefChecker | undefined> | undefined;
  #brief: { version: number; brief: OpenBrief } | undefined;
  /** The findings of the last checks, moved along with the text, for a check that an error keeps from finding them. */
  #held: readonly HeldFinding[] = [];
  /** The outline of the last text without a syntax error, moved along with the text. */
  #outline: readonly OutlineItem[] = [];
  #checked: { version: number; findings: readonly HeldFinding[] } | undefined;
  #shown: readonly HeldFinding[] = [];
  /** What the editor shows after the pause before a syntax error, moved along with the text. */
  #late: readonly HeldFinding[] = [];
  #isClosed = false;
  /** Counts the checks. Only the last one shows what it finds: the settings of an earlier one may be old. */
  #run = 0;
  #changedAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #syntaxTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    document: TextDocument,
    host: () => Promise<Host>,
    publish: (shown: ShownFindings) => void,
  ) {
    this.#document = document;
    this.#host = host;
    this.#publish = publish;
  }

  get document(): TextDocument {
    return this.#document;
  }

  /** The findings of the current text. Empty until it is checked. Held findings are not among them. */
  get current(): readonly HeldFinding[] {
    return this.#checked?.version === this.#document.version ? this.#checked.findings : [];
  }

  /** The findings that the editor shows. */
  get shown(): readonly HeldFinding[] {
    return this.#shown;
  }

  /** Applies changes of the client, and moves the findings along. The caller schedules a check. */
  change(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      const moved = this.#offsetsOf(change);
      this.#held = moveFindings(this.#held, moved);
      this.#late = moveFindings(this.#late, moved);
      this.#outline = moveOutline(this.#outline, moved);
      this.#document = TextDocument.update(this.#document, [change], version);
      this.#held = this.#held.filter((one) => !this.#isHalfTyped(one, moved));
    }
    this.#changedAt = Date.now();
  }

  /** Whether a finding is an error in a line that has just been changed, such as a missing value. */
  #isHalfTyped({ finding, ...own }: HeldFinding, { start, length }: TextChange): boolean {
    if (finding.severity !== "error") return false;
    const lineOf = (offset: number): number => this.#document.positionAt(offset).line;
    return lineOf(own.start) <= lineOf(start + length) && lineOf(own.end) >= lineOf(start);
  }

  #offsetsOf(change: TextDocumentContentChangeEvent): TextChange {
    if ("range" in change) {
      const { start, end } = change.range;
      const length = change.text.length;
      return { start: this.#document.offsetAt(start), end: this.#document.offsetAt(end), length };
    }
    // Some editors send the complete text.
    const edit = editBetween(this.#document.getText(), change.text);
    return { start: edit?.start ?? 0, end: edit?.end ?? 0, length: edit?.text.length ?? 0 };
  }

  /** Checks the text after a time without further calls. In milliseconds; by default the pause after a key. */
  schedule(rest = restBeforeCheck): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#syntaxTimer);
    this.#timer = setTimeout(() => {
      // A bug in one check must not end the server.
      this.#check().catch((error: unknown) => console.error(error));
    }, rest);
  }

  /** Reads the settings again. */
  forgetSettings(): void {
    this.#checker = undefined;
    this.#brief = undefined;
    this.schedule(0);
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#syntaxTimer);
    this.#publish({ document: this.#document, findings: [] });
  }

  /** Finds how the text is checked; undefined if it is not a brief. */
  checker(): Promise<BriefChecker | undefined> {
    return (this.#checker ??= this.#host().then((host) => host.open(this.#document.uri)));
  }

  /** Reads the current text, once per version. Undefined if it is not a brief. */
  async brief(): Promise<OpenBrief | undefined> {
    const opened = this.checker();
    const checker = await opened;
    const { version } = this.#document;
    if (checker === undefined) return undefined;
    if (this.#brief?.version !== version) {
      const brief = await checker.read(this.#document.getText());
      // A change may have come meanwhile, or other settings.
      if (this.#document.version !== version || this.#checker !== opened) return this.brief();
      this.#brief = { version, brief };
    }
    return this.#brief.brief;
  }

  /** Lists the parts of the text. While a text is broken, its parts are those that it had before. */
  async outline(): Promise<readonly OutlineItem[]> {
    const brief = await this.brief();
    if (brief === undefined) return [];
    const { outlineOf } = await import("../outline.ts");
    if (isBroken(brief)) return this.#outline.length === 0 ? outlineOf(brief) : this.#outline;
    this.#outline = outlineOf(brief);
    return this.#outline;
  }

  /** The current text with the articles of its last reading, to complete a word without reading the text again. */
  async briefToComplete(): Promise<OpenBrief | undefined> {
    if (this.#brief === undefined) return this.brief();
    return { ...this.#brief.brief, text: this.#document.getText() };
  }

  async #check(): Promise<void> {
    const run = ++this.#run;
    const { version } = this.#document;
    const brief = await this.brief();
    const checked = brief && (await (await this.checker())?.check(brief));
    // A complete check holds nothing, and loading the rules takes a while.
    const held = checked?.isComplete === false ? await import("./still-held.ts") : undefined;
    if (this.#isClosed || run !== this.#run || this.#document.version !== version) return;
    if (checked === undefined) {
      this.#show([]);
      return;
    }
    const found = holdFindings(checked.findings);
    this.#checked = { version, findings: found };
    if (held === undefined) {
      this.#settle(found);
      return;
    }
    const rest = this.#changedAt + restBeforeSyntax - Date.now();
    const late = withHeld(found, held.stillHeld(this.#held, checked.findings, brief!));
    if (rest <= 0) {
      this.#settle(late);
      return;
    }
    this.#held = withHeld(found, this.#held).filter(({ finding }) => !isSyntax(finding));
    this.#show(this.#held);
    this.#late = late;
    this.#syntaxTimer = setTimeout(() => this.#settle(this.#late), rest);
  }

  /** Shows what stays while the author rests. Each check finds the syntax errors again. */
  #settle(findings: readonly HeldFinding[]): void {
    this.#held = findings.filter(({ finding }) => !isSyntax(finding));
    this.#show(findings);
  }

  #show(findings: readonly HeldFinding[]): void {
    this.#shown = findings;
    this.#publish({ document: this.#document, findings });
  }
}

/** Adds the held findings that a check of a broken text could not find. */
function withHeld(
  found: readonly HeldFinding[],
  held: readonly HeldFinding[],
): readonly HeldFinding[] {
  const known = new Set(found.map(({ finding: { code }, start }) => `${code} ${start}`));
  return [
    ...found,
    ...held.filter(({ finding: { code }, start }) => !known.has(`${code} ${start}`)),
  ];
}

/** Whether a finding is about the text and not about a value in it. */
function isSyntax({ severity, path }: Finding): boolean {
  return severity === "error" && path === undefined;
}
