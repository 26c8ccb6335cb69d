import {
  defaultKeymap,
  history,
  historyKeymap,
  isolateHistory,
  redo,
  redoDepth,
  undo,
  undoDepth,
} from "@codemirror/commands";
import { bracketMatching } from "@codemirror/language";
import { lintGutter, lintKeymap, setDiagnostics, type Diagnostic } from "@codemirror/lint";
import {
  Compartment,
  EditorState,
  type ChangeSet,
  type Extension,
  type Text,
} from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  type Command,
} from "@codemirror/view";
import type { TextEdit } from "@mineral-brief/formats/fix";
import type { LocatedFinding } from "../worker-methods.ts";
import { withCode } from "../with-code.ts";
import { explanations, type Assistant } from "./assistance.ts";
import { editorTheme } from "./editor-theme.ts";
import { findingAtCursor, setFindings, type FindingActions } from "./finding-at-cursor.ts";
import { codeColours, loadHighlighting } from "./highlighting.ts";
import type { Marks, OnChange, TextEditor } from "./text-editor.ts";
import { setParts, textParts } from "./text-parts.ts";

/** What the editor asks of the page. */
export interface EditorEvents extends FindingActions, Assistant {
  readonly onChange: OnChange;
}

/** How to use the editor with the keyboard, for screen readers. The page shows the same in its list of keys. */
const keys =
  "Tab leaves the editor. Control and space completes, F1 explains the word at the cursor, F8 goes to the next finding.";

/** CodeMirror in a shadow root: the policy of the page refuses the style elements that it would add to a document. */
export class CodeEditor implements TextEditor {
  readonly #view: EditorView;
  readonly #language = new Compartment();
  readonly #completion = new Compartment();
  readonly #events: EditorEvents;
  #startCompletion: Promise<Command | undefined> | undefined;
  #format = "";

  /** Puts the editor into `host`, which must not have a shadow root, and takes over the text and the cursor of `before`. */
  constructor(host: HTMLElement, before: TextEditor, events: EditorEvents) {
    this.#events = events;
    const { text, selection, hasFocus } = before;
    const root = host.attachShadow({ mode: "open" });
    const help = document.createElement("p");
    help.id = "keys";
    help.hidden = true;
    help.textContent = keys;
    root.append(help);
    const { start, end } = selection;
    this.#view = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: text,
        selection: text.includes("\r") ? { anchor: 0 } : { anchor: start, head: end },
        extensions: this.#extensions(),
      }),
    });
    if (hasFocus) this.#view.focus();
  }

  #extensions(): Extension[] {
    const events = this.#events;
    return [
      lintGutter(),
      lineNumbers(),
      history(),
      drawSelection(),
      bracketMatching(),
      highlightActiveLine(),
      highlightActiveLineGutter(),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({
        "aria-label": "Your text",
        "aria-describedby": "keys",
        autocapitalize: "off",
        spellcheck: "false",
        tabindex: "0",
      }),
      this.#completion.of(
        // Readers who only look at a text do not load it.
        EditorView.domEventHandlers({ focus: () => void this.#loadCompletion() }),
      ),
      keymap.of([{ key: "Ctrl-Space", run: () => this.#complete() }]),
      explanations(events),
      keymap.of([...lintKeymap, ...historyKeymap, ...defaultKeymap]),
      EditorView.updateListener.of(({ docChanged, changes, startState }) => {
        if (docChanged) events.onChange(replacesAll(changes, startState.doc));
      }),
      textParts,
      findingAtCursor(events),
      this.#language.of([]),
      codeColours,
      editorTheme,
    ];
  }

  /** Completes at the cursor, also if the code of completion has still to load. */
  #complete(): boolean {
    void this.#loadCompletion().then((start) => start?.(this.#view));
    return true;
  }

  /** Loads completion once. If that fails, the editor works without it until the next focus. */
  #loadCompletion(): Promise<Command | undefined> {
    this.#startCompletion ??= import("./completion.ts").then(
      ({ completion, startCompletion }) => {
        this.#view.dispatch({ effects: this.#completion.reconfigure(completion(this.#events)) });
        return startCompletion;
      },
      () => (this.#startCompletion = undefined),
    );
    return this.#startCompletion;
  }

  get text(): string {
    return this.#view.state.doc.toString();
  }

  get selection(): { readonly start: number; readonly end: number } {
    const { from, to } = this.#view.state.selection.main;
    return { start: from, end: to };
  }

  get hasFocus(): boolean {
    return this.#view.hasFocus;
  }

  get canUndo(): boolean {
    return undoDepth(this.#view.state) > 0;
  }

  get canRedo(): boolean {
    return redoDepth(this.#view.state) > 0;
  }

  open(text: string): void {
    const { length } = this.#view.state.doc;
    this.#view.dispatch({
      changes: { from: 0, to: length, insert: text },
      selection: { anchor: 0 },
      scrollIntoView: true,
      annotations: isolateHistory.of("full"),
    });
  }

  change(edits: readonly TextEdit[]): void {
    this.#view.dispatch({
      changes: edits.map(({ start, end, text }) => ({ from: start, to: end, insert: text })),
      annotations: isolateHistory.of("full"),
    });
  }

  undo(): void {
    undo(this.#view);
  }

  redo(): void {
    redo(this.#view);
  }

  setFormat(format: string): void {
    if (format === this.#format) return;
    this.#format = format;
    void loadHighlighting(format).then((extension) => {
      if (format === this.#format)
        this.#view.dispatch({ effects: this.#language.reconfigure(extension) });
    });
  }

  mark({ findings, parts }: Marks): void {
    const { state } = this.#view;
    const inText = findings.filter(({ end }) => end <= state.doc.length);
    const diagnostics = inText.map((finding) => this.#diagnosticOf(finding));
    this.#view.dispatch(setDiagnostics(state, diagnostics));
    this.#view.dispatch({ effects: [setFindings.of(inText), setParts.of(parts)] });
  }

  #diagnosticOf(finding: LocatedFinding): Diagnostic {
    const { start, end, severity, message, code, fix } = finding;
    return {
      from: start,
      to: end,
      severity: severity === "note" ? "info" : severity,
      message,
      renderMessage: () => {
        const words = document.createElement("span");
        words.append(...withCode(message));
        return words;
      },
      source: code,
      actions: fix === undefined ? [] : [{ name: "Fix", apply: () => this.#events.onFix(finding) }],
    };
  }

  select(start: number, end: number): void {
    const { length } = this.#view.state.doc;
    const anchor = Math.min(start, length);
    this.#view.dispatch({
      selection: { anchor, head: Math.min(end, length) },
      effects: EditorView.scrollIntoView(anchor, { y: "center" }),
    });
    this.#view.focus();
  }
}

/** Whether one change replaces all words of a text. */
function replacesAll(changes: ChangeSet, before: Text): boolean {
  let isReplaced = false;
  changes.iterChangedRanges((from, to) => {
    const kept = before.sliceString(0, from) + before.sliceString(to);
    isReplaced ||= kept.trim() === "";
  });
  return isReplaced;
}
