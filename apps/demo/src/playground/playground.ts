import "../briefs-on-show.ts";
import { copy } from "../copy-buttons.ts";
import { askWorker } from "./ask-worker.ts";
import { listBriefs, showBrief } from "./brief-panel.ts";
import { element } from "./element.ts";
import { showEmbed } from "./embed-panel.ts";
import { showExport, startExport } from "./export-panel.ts";
import { fetchText, firstText, type FirstText } from "./first-text.ts";
import { latestOnly } from "./latest-only.ts";
import { LineEditor } from "./line-editor.ts";
import type { ChangeReply, CheckReply } from "./replies.ts";
import { samples } from "./samples.ts";
import { shareText } from "./share-text.ts";
import { showFindings, verdictOf } from "./show-findings.ts";
import { tabs } from "./tabs.ts";
import { showTags } from "./tags-panel.ts";

const editor = new LineEditor(element("editor", HTMLElement));
const field = element("source", HTMLTextAreaElement);
const from = element("from", HTMLSelectElement);
const sample = element("sample", HTMLSelectElement);
const which = element("which", HTMLSelectElement);

/** Of the text that was checked last. */
let format = "";
let tab = "tab-brief";

const check = latestOnly(async (isStale) => {
  document.body.dataset["checking"] = "";
  const reply = await askWorker("check", { text: editor.text, from: from.value });
  if (isStale()) return;
  await show(reply);
  if (!isStale()) delete document.body.dataset["checking"];
});

async function show(reply: CheckReply): Promise<void> {
  const { findings, fixable, headlines } = reply;
  ({ format } = reply);
  element("verdict", HTMLElement).textContent = verdictOf(reply);
  showFindings(element("findings", HTMLElement), reply, ({ start, end, line }) =>
    editor.select(start, end, line),
  );
  editor.mark(findings);
  const fixButton = element("fix", HTMLButtonElement);
  fixButton.hidden = fixable === 0;
  fixButton.textContent = `Fix ${fixable} of them`;
  listBriefs(headlines);
  await showTab();
}

/** Only the panel on show is made: the others would cost a long text for nothing. */
async function showTab(): Promise<void> {
  const index = Math.max(0, which.selectedIndex);
  if (tab === "tab-brief") await showBrief(index);
  if (tab === "tab-tags") await showTags(format);
  if (tab === "tab-export") await showExport();
  if (tab === "tab-embed") await showEmbed(index);
}

async function openText(opened: Promise<FirstText>): Promise<void> {
  const { text, from: name, words } = await opened;
  from.value = name;
  editor.text = text;
  say(words);
  await check();
}

/** In bytes. A browser's text field takes no more in good time. */
const largestFile = 4_000_000;

async function openFile(file: File): Promise<void> {
  if (file.size > largestFile) {
    say(`${file.name} is larger than 4 MB; the command line checks files of any size.`);
    return;
  }
  await openText(file.text().then((text) => ({ text, from: "", words: `${file.name} is open.` })));
}

async function change(question: "fix" | "addTags"): Promise<void> {
  const reply: ChangeReply = await askWorker(question, {});
  if (from.value !== "") from.value = reply.format;
  editor.text = reply.text;
  const left = reply.skipped === 0 ? "" : ` ${reply.skipped} have no place in the text.`;
  say(`${reply.applied} changes made.${left}`);
  await check();
}

async function share(button: HTMLButtonElement): Promise<void> {
  const failure = await shareText({ text: editor.text, from: from.value });
  say(failure ?? "The address of this page now carries the text. Nothing was sent anywhere.");
  if (failure === undefined) await copy(location.href, button);
}

function say(words: string): void {
  element("said", HTMLElement).textContent = words;
}

async function fillSelects(): Promise<void> {
  const { readable, writable } = await askWorker("formats", {});
  from.append(...readable.map((name) => new Option(name, name)));
  element("to", HTMLSelectElement).append(...writable.map((name) => new Option(name, name)));
  sample.append(...samples.map(({ title, file }) => new Option(title, file)));
}

function onClick(id: string, act: (button: HTMLButtonElement) => Promise<void>): void {
  const button = element(id, HTMLButtonElement);
  button.addEventListener("click", () => void act(button));
}

let pause: ReturnType<typeof setTimeout> | undefined;
field.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(() => void check(), 120);
});
field.addEventListener("dragover", (event) => event.preventDefault());
field.addEventListener("drop", (event) => {
  const file = event.dataTransfer?.files[0];
  if (file === undefined) return;
  event.preventDefault();
  void openFile(file);
});
element("file", HTMLInputElement).addEventListener("change", ({ currentTarget }) => {
  const file = (currentTarget as HTMLInputElement).files?.[0];
  if (file !== undefined) void openFile(file);
});
from.addEventListener("change", () => void check());
sample.addEventListener("change", () => void openText(fetchText(`samples/${sample.value}`)));
which.addEventListener("change", () => void showTab());
onClick("share", share);
onClick("fix", () => change("fix"));
onClick("add-tags", () => change("addTags"));
startExport();
tabs(document.querySelector<HTMLElement>("[role=tablist]")!, (id) => {
  tab = id;
  void showTab();
});
addEventListener("hashchange", () => void openText(firstText()));

await fillSelects();
await openText(firstText());
