import "../define-element.ts";
import { copy } from "../copy-buttons.ts";
import { callWorker } from "./call-worker.ts";
import { shareText } from "./brief-link.ts";
import { listBriefs, showBrief } from "./brief-panel.ts";
import { getElement } from "./get-element.ts";
import { showEmbed } from "./embed-panel.ts";
import { showExport, startExport } from "./export-panel.ts";
import { fetchText, initialText, samples, type OpenedText } from "./initial-text.ts";
import { latestOnly } from "./latest-only.ts";
import type { EditResult, CheckResult } from "./worker-methods.ts";
import { showFindings, summaryOf } from "./show-findings.ts";
import { SourceEditor } from "./source-editor.ts";
import { tabs } from "./tabs.ts";
import { showTags } from "./tags-panel.ts";

const editor = new SourceEditor(getElement("editor", HTMLElement));
const field = getElement("source", HTMLTextAreaElement);
const from = getElement("from", HTMLSelectElement);
const sample = getElement("sample", HTMLSelectElement);
const which = getElement("which", HTMLSelectElement);

/** Whether the text that was checked last can hold tags. */
let holdsTags = false;
let tab = "tab-brief";

/** The pause after the last key, before the text is checked. */
let pause: ReturnType<typeof setTimeout> | undefined;

/** Marks the page while the findings are not those of the current text. */
function markAsUnchecked(): void {
  document.body.dataset["checking"] = "";
}

const check = latestOnly(async (isStale) => {
  markAsUnchecked();
  const result = await callWorker("check", { text: editor.text, from: from.value });
  if (isStale()) return;
  await show(result);
  if (!isStale() && pause === undefined) delete document.body.dataset["checking"];
});

async function show(result: CheckResult): Promise<void> {
  const { findings, fixable, headlines } = result;
  ({ holdsTags } = result);
  getElement("summary", HTMLElement).textContent = summaryOf(result);
  showFindings(getElement("findings", HTMLElement), result, ({ start, end, line }) =>
    editor.select(start, end, line),
  );
  editor.mark(findings);
  const fixButton = getElement("fix", HTMLButtonElement);
  fixButton.hidden = fixable === 0;
  fixButton.textContent = fixable === 1 ? "Fix 1 finding" : `Fix ${fixable} findings`;
  listBriefs(headlines);
  await showTab();
}

/** Updates only the visible panel; the others would be slow for a long text. */
async function showTab(): Promise<void> {
  const index = Math.max(0, which.selectedIndex);
  if (tab === "tab-brief") await showBrief(index);
  if (tab === "tab-tags") await showTags(holdsTags);
  if (tab === "tab-export") await showExport();
  if (tab === "tab-embed") await showEmbed(index);
}

async function openText(opened: Promise<OpenedText>): Promise<void> {
  markAsUnchecked();
  const { text, from: name, message } = await opened;
  from.value = name;
  editor.text = text;
  setStatus(message);
  await check();
}

/** A textarea is slow with larger texts. In bytes. */
const maximumFileSize = 4_000_000;

async function openFile(file: File): Promise<void> {
  if (file.size > maximumFileSize) {
    setStatus(`${file.name} is larger than 4 MB. Use the command line for large files.`);
    return;
  }
  await openText(file.text().then((text) => ({ text, from: "", message: `Opened ${file.name}.` })));
}

/**
 * Reads the HTML of a clipboard in the worker if the paste replaces the complete text. The paste of a part stays plain, and
 * so does a paste without formatting.
 */
function onPaste(event: ClipboardEvent): void {
  const html = event.clipboardData?.getData("text/html") ?? "";
  const { selectionStart, selectionEnd, value } = field;
  if (html === "" || selectionEnd - selectionStart < value.trim().length) return;
  event.preventDefault();
  void openText(readPaste(event.clipboardData!.getData("text/plain"), html));
}

async function readPaste(plain: string, html: string): Promise<OpenedText> {
  const text = html.length > maximumFileSize ? plain : await callWorker("paste", { plain, html });
  return { text, from: "", message: text === html && html !== plain ? pastedAsHtml : "" };
}

const pastedAsHtml =
  "Pasted as HTML, which has the links of the citations. Paste without formatting to keep only the text.";

async function edit(method: "fix" | "addTags"): Promise<void> {
  markAsUnchecked();
  const result: EditResult = await callWorker(method, {});
  if (from.value !== "") from.value = result.format;
  editor.text = result.text;
  const skipped = result.skipped === 0 ? "" : ` ${result.skipped} could not be made in this text.`;
  setStatus(`Changes made: ${result.applied}.${skipped}`);
  await check();
}

async function share(button: HTMLButtonElement): Promise<void> {
  const result = await shareText({ text: editor.text, from: from.value });
  setStatus(
    result.ok ? "The URL of this page now contains the text. No data was sent." : result.message,
  );
  if (result.ok) await copy(location.href, button);
}

function setStatus(message: string): void {
  getElement("status", HTMLElement).textContent = message;
}

async function fillSelects(): Promise<void> {
  const { readable, writable } = await callWorker("formats", {});
  from.append(...readable.map((name) => new Option(name, name)));
  getElement("to", HTMLSelectElement).append(...writable.map((name) => new Option(name, name)));
  sample.append(...samples.map(({ title, file }) => new Option(title, file)));
}

function onClick(id: string, act: (button: HTMLButtonElement) => Promise<void>): void {
  const button = getElement(id, HTMLButtonElement);
  button.addEventListener("click", () => void act(button));
}

field.addEventListener("input", () => {
  markAsUnchecked();
  clearTimeout(pause);
  pause = setTimeout(() => {
    pause = undefined;
    void check();
  }, 120);
});
field.addEventListener("paste", onPaste);
field.addEventListener("dragover", (event) => event.preventDefault());
field.addEventListener("drop", (event) => {
  const file = event.dataTransfer?.files[0];
  if (file === undefined) return;
  event.preventDefault();
  void openFile(file);
});
getElement("file", HTMLInputElement).addEventListener("change", ({ currentTarget }) => {
  const file = (currentTarget as HTMLInputElement).files?.[0];
  if (file !== undefined) void openFile(file);
});
from.addEventListener("change", () => void check());
sample.addEventListener("change", () => void openText(fetchText(`samples/${sample.value}`)));
which.addEventListener("change", () => void showTab());
onClick("share", share);
onClick("fix", () => edit("fix"));
onClick("add-tags", () => edit("addTags"));
startExport();
tabs(document.querySelector<HTMLElement>("[role=tablist]")!, (id) => {
  tab = id;
  void showTab();
});
addEventListener("hashchange", () => void openText(initialText()));

await fillSelects();
await openText(initialText());
