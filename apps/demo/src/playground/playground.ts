import type { TextEdit } from "@mineral-brief/formats/fix";
import "@mineral-brief/widget/define";
import { copy } from "../copy-buttons.ts";
import type { ShownBriefs } from "./brief-owner.ts";
import { callWorker, stopWorker, WorkerFailure } from "./call-worker.ts";
import type { LinkedText } from "./brief-link.ts";
import { chosenFiles, takeDroppedFiles, type NamedFile } from "./drop-files.ts";
import { PlainEditor } from "./editor/plain-editor.ts";
import type { Marks, TextEditor } from "./editor/text-editor.ts";
import { readableTitles, titleOfFormat } from "./format-titles.ts";
import { FixTitles } from "./fix-titles.ts";
import { getElement } from "./get-element.ts";
import { fetchText, linkedText, samples, type OpenedText } from "./initial-text.ts";
import { latestOnly } from "./latest-only.ts";
import { setStatus, showFailure, showSaved } from "./messages.ts";
import { forgetBrief, listBriefs, showBrief } from "./panels/brief-panel.ts";
import { showData } from "./panels/data-panel.ts";
import { showEmbed, startEmbed } from "./panels/embed-panel.ts";
import { showExport, startExport } from "./panels/export-panel.ts";
import { showSources } from "./panels/sources-panel.ts";
import { PageLink } from "./page-link.ts";
import { phoneViews } from "./phone-views.ts";
import { Session } from "./session.ts";
import { SourceFiles } from "./source-files.ts";
import {
  describeFixes,
  describeGrades,
  showFindings,
  showFixTitle,
  summaryOf,
} from "./show-findings.ts";
import { splitPanes } from "./split-panes.ts";
import { fillStartMenu } from "./start-menu.ts";
import { tabs } from "./tabs.ts";
import type { CheckResult, LocatedFinding, SourceResult } from "./worker-methods.ts";

const frame = getElement("editor", HTMLElement);
const from = getElement("from", HTMLSelectElement);
const startMenu = getElement("sample", HTMLSelectElement);
const which = getElement("which", HTMLSelectElement);

let editor: TextEditor = new PlainEditor(getElement("source", HTMLTextAreaElement), onChange);
const session = new Session((saved) => {
  showSaved(saved);
  fillStartMenu(startMenu, session);
});

const sourceFiles = new SourceFiles();
const pageLink = new PageLink();

/** A text that was checked, and what was found. */
interface Checked {
  readonly text: string;
  readonly result: CheckResult;
  /** The comparison with sources; undefined without sources of this text. */
  readonly compared: SourceResult | undefined;
  readonly briefs: ShownBriefs;
}

/** Counts the texts that the page has had. An edit makes no other text. */
let textNumber = 0;

/** The text that was checked last. */
let checked: Checked | undefined;
let fixTitles = new FixTitles(() => false);
let tab = "tab-brief";

/** The wait between the last key and the next check. */
let pause: ReturnType<typeof setTimeout> | undefined;

/** Milliseconds after which the reader may stop a check. */
const longCheck = 15_000;

/** Marks the page while the findings are not those of the current text. */
function markAsUnchecked(): void {
  document.body.dataset["checking"] = "";
}

const check = latestOnly(async (isStale) => {
  clearTimeout(pause);
  pause = undefined;
  markAsUnchecked();
  const { text } = editor;
  const number = textNumber;
  const timer = setTimeout(
    () => showFailure("The check takes long. You can go on editing.", "Stop it"),
    longCheck,
  );
  try {
    const result = await callWorker("check", { text, from: from.value });
    if (isStale()) return;
    const briefs = { headlines: result.headlines, textNumber: number };
    const compared = await sourceFiles.compare(briefs);
    showFailure(undefined);
    if (isStale()) return;
    checked = { text, result, compared, briefs };
    fixTitles = new FixTitles(() => checked?.result === result && isCurrent());
    await show(checked);
  } catch (error) {
    showProblem(error);
  } finally {
    clearTimeout(timer);
  }
  if (!isStale() && pause === undefined) delete document.body.dataset["checking"];
});

/** Says why the worker did not answer. Throws other errors again. */
function showProblem(error: unknown): void {
  if (!(error instanceof WorkerFailure)) throw error;
  showFailure(`The text is not checked (${error.message}). You can still edit, save and share it.`);
}

/** Runs a task that needs the worker. */
function run(task: () => Promise<void>): void {
  task().catch(showProblem);
}

const listActions = { onSelect: select, onFix: fixOne };

/** The problems that the comparison with sources found; undefined without sources of this text. */
function problemsOf({ compared }: Checked): readonly LocatedFinding[] | undefined {
  return compared?.findings.filter(({ severity }) => severity !== "note");
}

function marksOf(one: Checked): Marks {
  const findings = [...one.result.findings, ...(problemsOf(one) ?? [])];
  return {
    findings: findings.toSorted((left, right) => left.start - right.start),
    parts: one.result.parts,
  };
}

async function show(shown: Checked): Promise<void> {
  const { result, compared } = shown;
  const { findings, fixable, headlines, counts, parts, grades, format } = result;
  if (result.isEmpty) forgetBrief();
  const problems = problemsOf(shown);
  const marks = marksOf(shown);
  const own = counts.error + counts.warning + counts.note;
  getElement("summary", HTMLElement).textContent = summaryOf(
    result,
    compared,
    sourceFiles.areOfAnotherText,
  );
  getElement("findings-count", HTMLElement).textContent = String(own + (problems?.length ?? 0));
  from.options[0]!.text = `${titleOfFormat(format)}, detected`;
  const list = getElement("findings", HTMLElement);
  showFindings(list, marks.findings, own - findings.length, listActions);
  showSources(sourceFiles, compared, listActions);
  const fixButton = getElement("fix", HTMLButtonElement);
  const hadFocus = document.activeElement === fixButton;
  fixButton.hidden = fixable === 0;
  if (hadFocus && fixButton.hidden) list.querySelector("button")?.focus();
  fixButton.textContent = `Fix all safe (${fixable})`;
  getElement("legend", HTMLElement).hidden = parts.length === 0;
  getElement("grade", HTMLElement).textContent = describeGrades(grades);
  editor.setFormat(format);
  if (isCurrent()) editor.mark(marks);
  listBriefs(headlines);
  await showTab();
  void fixTitles.describeAll(findings, (finding, title) => showFixTitle(list, finding, title));
}

async function showTab(): Promise<void> {
  const index = Math.max(0, which.selectedIndex);
  const briefs = checked?.briefs ?? { headlines: [], textNumber };
  if (tab === "tab-brief") await showBrief(index, briefs.textNumber);
  if (tab === "tab-data") await showData(index, checked?.result.holdsTags === true);
  if (tab === "tab-export") await showExport(briefs);
  if (tab === "tab-embed") await showEmbed(index);
}

function onChange(isReplaced: boolean): void {
  if (isReplaced) textNumber++;
  clearTimeout(pause);
  markAsUnchecked();
  pause = setTimeout(() => void check(), 120);
  keepText();
  showHistory();
}

function currentText(): LinkedText {
  return { text: editor.text, from: from.value };
}

/** Saves the text and the format that the reader chose. A link to others is removed with its message. */
function keepText(): void {
  const current = currentText();
  session.change(current.text, current.from);
  if (pageLink.removeUnless(current)) setStatus("");
}

function showHistory(): void {
  getElement("undo", HTMLButtonElement).disabled = !editor.canUndo;
  getElement("redo", HTMLButtonElement).disabled = !editor.canRedo;
}

function select({ start, end }: LocatedFinding): void {
  showView("text");
  editor.select(start, end);
}

function fixOne({ index, code }: LocatedFinding): void {
  run(() => offer("fixOne", { index }, `${code} cannot be fixed here.`));
}

function ignoreOne({ index, code }: LocatedFinding): void {
  run(() => offer("ignoreOne", { index }, `${code} cannot be ignored here.`));
}

/** Makes the change that the worker offers, in one step of the history. */
async function offer(
  method: "fixOne" | "ignoreOne",
  params: { readonly index: number },
  otherwise: string,
): Promise<void> {
  if (!isChecked()) return;
  const change = await callWorker(method, params);
  if (change === undefined) setStatus(otherwise);
  else if (makeEdits(change.edits)) setStatus(`Done: ${change.title}. Undo takes it back.`);
}

async function fixSafe(): Promise<void> {
  if (!isChecked()) return;
  const change = await callWorker("fixSafe", {});
  if (change === undefined) setStatus("Nothing can be fixed.");
  else if (makeEdits(change.edits)) setStatus(describeFixes(change));
}

async function addTags(): Promise<void> {
  if (!isChecked()) return;
  const { edits, format, added, skipped } = await callWorker("addTags", {});
  if (from.value !== "") from.value = format;
  if (!makeEdits(edits)) return;
  const rest = skipped === 0 ? "" : ` ${skipped} have no place in this text.`;
  setStatus(`Tags added: ${added}.${rest} Undo takes them back.`);
}

/** Whether the worker has checked the text of the page. Otherwise its changes would not fit. */
function isChecked(): boolean {
  if (isCurrent()) return true;
  setStatus("The text is still being checked. Try again in a moment.");
  return false;
}

function isCurrent(): boolean {
  return editor.text === checked?.text;
}

function makeEdits(edits: readonly TextEdit[]): boolean {
  if (!isChecked()) return false;
  editor.change(edits);
  return true;
}

/** The text that the reader chose last. */
let chosen: OpenedText | Promise<OpenedText> | undefined;

/** Opens a text when it has arrived, unless the reader has chosen another one since. */
async function openText(opened: OpenedText | Promise<OpenedText>): Promise<void> {
  chosen = opened;
  markAsUnchecked();
  const { text: source, from: name, message, draft, isLinked, isOwn } = await opened;
  if (chosen !== opened) return;
  // The editor keeps no other line breaks.
  const text = source.replace(/\r\n?/g, "\n");
  from.value = name;
  session.open(isOwn === true ? "" : text, draft);
  pageLink.set(isLinked === true ? { text, from: from.value } : undefined);
  editor.open(text);
  getElement("saved", HTMLElement).textContent = "";
  fillStartMenu(startMenu, session);
  setStatus(message);
  await check();
}

async function openChoice(value: string): Promise<void> {
  const [kind, name = ""] = value.split(/:(.*)/s);
  const draft = kind === "draft" ? session.drafts.find(({ id }) => id === name) : undefined;
  if (draft !== undefined) await openText({ ...draft, message: "", draft: draft.id });
  else await openText(fetchText(`samples/${name}`));
}

/** Larger files would slow down the page. In bytes. */
const maximumFileSize = 4_000_000;

async function openFile(file: File | undefined): Promise<void> {
  if (file === undefined) return;
  if (file.size > maximumFileSize) {
    setStatus(`${file.name} is larger than 4 MB. Use the command line for large files.`);
    return;
  }
  const { decodeText } = await import("@mineral-brief/language/decode-text");
  let text: string | undefined;
  try {
    text = decodeText(new Uint8Array(await file.arrayBuffer()));
  } catch {
    setStatus(`${file.name} cannot be read. A folder cannot be opened.`);
    return;
  }
  if (text === undefined) {
    setStatus(
      `${file.name} is not a text. Save it as text or as a web page, or paste its contents.`,
    );
    return;
  }
  startMenu.value = "";
  await openText({
    text,
    from: "",
    message: `Opened ${file.name}. Undo brings back the text before.`,
    isOwn: true,
  });
}

async function openDropped(dropped: Promise<readonly NamedFile[]>): Promise<void> {
  const files = await dropped.catch(unreadableDrop);
  if (files.length <= 1) await openFile(files[0]?.file);
  else setStatus("Drop one text here, and the sources that it cites on the other side.");
}

async function addSources(chosen: Promise<readonly NamedFile[]>): Promise<void> {
  const files = await chosen.catch(unreadableDrop);
  if (files.length === 0) return;
  setStatus("Reading the sources …");
  markAsUnchecked();
  showView("more");
  selectTab("tab-sources");
  const message = await sourceFiles.add(files);
  await check();
  setStatus(message);
}

async function forgetSources(): Promise<void> {
  await sourceFiles.clear();
  await check();
}

function unreadableDrop(): [] {
  setStatus("What you dropped cannot be read.");
  return [];
}

/**
 * Reads the HTML of a clipboard in the worker if the paste replaces the complete text. The paste of a part stays plain, and
 * so does a paste without formatting.
 */
function onPaste(event: ClipboardEvent): void {
  const html = event.clipboardData?.getData("text/html") ?? "";
  const { start, end } = editor.selection;
  if (html === "" || end - start < editor.text.trim().length) return;
  event.preventDefault();
  event.stopPropagation();
  const plain = event.clipboardData!.getData("text/plain");
  run(() => openText(readPaste(plain, html)));
}

async function readPaste(plain: string, html: string): Promise<OpenedText> {
  const pasted = { text: plain, from: "", message: "", isOwn: true };
  if (html.length > maximumFileSize) return pasted;
  try {
    const text = await callWorker("paste", { plain, html });
    return { ...pasted, text, message: text === html && html !== plain ? pastedAsHtml : "" };
  } catch (error) {
    showProblem(error);
    return pasted;
  }
}

const pastedAsHtml =
  "Pasted as HTML, which has the links of the citations. Paste without formatting to keep only the text.";

async function share(button: HTMLButtonElement): Promise<void> {
  const result = await pageLink.share(currentText());
  setStatus(
    result.ok
      ? "The URL of this page now contains the text, without encryption. No data was sent."
      : result.message,
  );
  if (!result.ok) return;
  // The text may have changed since.
  keepText();
  if (location.hash !== "") await copy(location.href, button.querySelector("span")!);
}

/** Replaces the text area by the editor of code. If it cannot load, the text area stays. */
async function loadCodeEditor(): Promise<void> {
  try {
    const { CodeEditor } = await import("./editor/code-editor.ts");
    editor = new CodeEditor(frame, editor, {
      onChange,
      onFix: fixOne,
      onIgnore: ignoreOne,
      titleOfFix: (finding) => fixTitles.titleOf(finding),
      complete: (text, offset) => callWorker("complete", { text, offset }).catch(() => []),
      explain: async (offset) =>
        isCurrent() ? callWorker("explain", { offset }).catch(() => undefined) : undefined,
    });
  } catch (error) {
    setStatus(
      `The editor with highlighting could not be loaded (${String(error)}). You can go on in a plain text field.`,
    );
    return;
  }
  frame.dataset["ready"] = "";
  showHistory();
  if (checked === undefined) return;
  editor.setFormat(checked.result.format);
  if (isCurrent()) editor.mark(marksOf(checked));
}

function onClick(id: string, act: (button: HTMLButtonElement) => void): void {
  const button = getElement(id, HTMLButtonElement);
  button.addEventListener("click", () => act(button));
}

const selectTab = tabs(document.querySelector<HTMLElement>("[role=tablist]")!, (id) => {
  tab = id;
  run(showTab);
});
const showView = phoneViews(getElement("views", HTMLElement), (view) => {
  if (view === "brief") selectTab("tab-brief");
  if (view === "more" && tab === "tab-brief") selectTab("tab-data");
});
splitPanes();
startExport(() => run(showTab));
startEmbed();
frame.addEventListener("paste", onPaste, { capture: true });
takeDroppedFiles(getElement("input", HTMLElement), (dropped) => void openDropped(dropped));
takeDroppedFiles(getElement("output", HTMLElement), (dropped) => run(() => addSources(dropped)));
getElement("add-sources", HTMLInputElement).addEventListener("change", ({ currentTarget }) => {
  const input = currentTarget as HTMLInputElement;
  const files = chosenFiles(input);
  // The same files can be chosen again.
  input.value = "";
  run(() => addSources(Promise.resolve(files)));
});
onClick("forget-sources", () => run(forgetSources));
onClick("compare-sources", () => {
  sourceFiles.adopt();
  void check();
});
getElement("file", HTMLInputElement).addEventListener("change", ({ currentTarget }) => {
  const input = currentTarget as HTMLInputElement;
  void openFile(input.files?.[0]);
  // The same file can be opened again.
  input.value = "";
});
from.append(...Object.entries(readableTitles).map(([name, title]) => new Option(title, name)));
from.addEventListener("change", () => {
  keepText();
  void check();
});
startMenu.addEventListener("change", () => void openChoice(startMenu.value));
which.addEventListener("change", () => run(showTab));
onClick("undo", () => editor.undo());
onClick("redo", () => editor.redo());
onClick("share", (button) => void share(button));
onClick("fix", () => run(fixSafe));
onClick("add-tags", () => run(addTags));
onClick("restart", () => {
  stopWorker("you stopped it");
  void check();
});
addEventListener("hashchange", async () => {
  const linked = linkedText();
  if (linked === undefined) return;
  startMenu.value = "";
  await openText(linked);
});

const linked = linkedText();
const draft = linked === undefined ? session.last : undefined;
fillStartMenu(startMenu, session);
if (linked !== undefined) await openText(linked);
else if (draft === undefined) {
  startMenu.value = `sample:${samples[0].file}`;
  await openText(fetchText(`samples/${samples[0].file}`));
} else {
  startMenu.value = `draft:${draft.id}`;
  await openText({ ...draft, message: "This is your last text.", draft: draft.id });
}
await loadCodeEditor();
