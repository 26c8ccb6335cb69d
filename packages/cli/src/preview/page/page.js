// The script of the preview page. It receives the complete state after each save and updates what changed.

/** @typedef {import("../preview-state.ts").PreviewState} PreviewState */
/** @typedef {import("../preview-state.ts").PreviewedDiagnostic} PreviewedDiagnostic */

const byId = (/** @type {string} */ id) => document.getElementById(id);

/** The article of each element, as JSON, to skip elements that did not change. */
const shown = new WeakMap();

const events = new EventSource("/events");
events.addEventListener("message", ({ data }) => show(JSON.parse(data)));
events.addEventListener("error", () => {
  document.body.dataset.state = "lost";
  byId("status").textContent = "The preview has ended. Start it again to continue.";
});

/** @param {PreviewState} state */
function show(state) {
  const { name, unreadable, briefs, counts } = state;
  const isOld = briefs.some((brief) => brief.isOld);
  const differences = differencesOf(state);
  const has = (severity) => counts[severity] + differences[severity] > 0;
  document.body.dataset.state =
    unreadable !== undefined || has("error") ? "error" : has("warning") ? "warning" : "fine";
  const summary = unreadable ? "cannot be read" : summarise(counts, differences);
  document.title = `${summary} · ${name}`;
  byId("name").textContent = name;
  byId("status").textContent = isOld
    ? `${summary}. It shows the last version without errors.`
    : `${summary}.`;
  showBriefs(state);
  showLedger(state);
  showDiagnostics(state);
  showChecks(state);
}

/**
 * Counts the errors and warnings of the comparison with the sources.
 *
 * @param {PreviewState} state
 * @returns {PreviewState["counts"]}
 */
function differencesOf({ checks }) {
  return checks === undefined ? zero : { ...checks.counts, note: 0 };
}

/**
 * @param {PreviewState["counts"]} counts
 * @param {PreviewState["counts"]} differences
 */
function summarise(counts, differences) {
  const findings = describeCounts(counts);
  return isEmpty(differences)
    ? findings
    : `${findings}; compared with the sources: ${describeCounts(differences)}`;
}

/** @param {PreviewState["counts"]} counts */
function isEmpty({ error, warning, note }) {
  return error + warning + note === 0;
}

/** @param {PreviewState} state */
function showChecks({ checks }) {
  const section = byId("checks");
  section.hidden = checks === undefined;
  if (checks === undefined) return;
  const { summary, diagnostics, hidden } = checks;
  const isNote = ({ severity }) => severity === "note";
  const notes = diagnostics.filter(isNote);
  section.querySelector("p").textContent = summary;
  section
    .querySelector("ol")
    .replaceChildren(...diagnostics.filter((one) => !isNote(one)).map(listItem));
  const details = section.querySelector("details");
  details.hidden = notes.length === 0;
  details.querySelector("summary").textContent = describeCounts({ ...zero, note: notes.length });
  details.querySelector("ol").replaceChildren(...notes.map(listItem));
  byId("more-checks").hidden = hidden === 0;
  byId("more-checks").textContent = `${hidden} more are not listed.`;
}

/** @param {PreviewState} state */
function showLedger({ ledger }) {
  byId("ledger").hidden = ledger === undefined;
  byId("to-ledger").hidden = ledger === undefined;
  if (ledger === undefined) return;
  const { grades, entries, hidden } = ledger;
  byId("grades").replaceChildren(
    ...grades.flatMap((grade, index) => [
      index === 0 ? "" : ", ",
      grades.length > 1 ? `article ${index + 1} is ` : "The reading is ",
      createElement("strong", grade, grade),
    ]),
    grades.length === 0 ? "No article was found." : ".",
  );
  byId("ledger")
    .querySelector("tbody")
    .replaceChildren(...entries.map(ledgerRow));
  byId("more-entries").hidden = hidden === 0;
  byId("more-entries").textContent = `${hidden} more are not listed.`;
}

/** @param {import("../preview-state.ts").PreviewedEntry} entry */
function ledgerRow({ line, column, part, isKept, text, notes }) {
  const row = createElement("tr", isKept ? undefined : "dropped");
  const head = createElement("th");
  head.scope = "row";
  head.append(
    createElement("span", "part", part),
    " ",
    createElement("span", "place", `${line}:${column}`),
  );
  const cell = createElement("td");
  cell.append(createElement("span", "words", text));
  for (const { code, severity, message } of notes) {
    const note = createElement("p", severity);
    note.append(createElement("span", "severity", severity), `: ${message} `, codeLink(code));
    cell.append(note);
  }
  row.append(head, cell);
  return row;
}

function codeLink(code) {
  const link = createElement("a", "code", code);
  link.href = `/codes/${code}`;
  link.target = "_blank";
  return link;
}

/** @param {PreviewState["counts"]} counts */
function describeCounts(counts) {
  const parts = ["error", "warning", "note"].flatMap((severity) => {
    const count = counts[severity];
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? "" : "s"}`];
  });
  return parts.length === 0 ? "No findings" : parts.join(", ");
}

/** @param {PreviewState} state */
function showBriefs({ briefs, hidden, diagnostics }) {
  const main = byId("briefs");
  const elements = new Map(
    [...main.querySelectorAll("mineral-brief")].map((element) => [element.dataset.index, element]),
  );
  const wanted = briefs.flatMap(({ index, article, isOld }) => {
    const key = String(index);
    const element = elements.get(key) ?? document.createElement("mineral-brief");
    element.dataset.index = key;
    element.classList.toggle("old", isOld);
    void showArticle(element, article);
    const errors = isOld
      ? []
      : diagnostics.filter(({ severity, brief }) => severity === "error" && brief === index);
    return errors.length === 0 ? [element] : [errorNote(errors), element];
  });
  if (hidden > 0) wanted.push(createElement("p", "more", `${hidden} more are not shown.`));
  if (wanted.length === 0) wanted.push(createElement("p", "more", "No brief to show yet."));
  // Do not move elements that are in place: they would lose the focus.
  for (const [place, element] of wanted.entries())
    if (main.children[place] !== element) main.insertBefore(element, main.children[place] ?? null);
  while (main.children.length > wanted.length) main.lastElementChild.remove();
}

/** Lists the errors of a brief above it, because `publish` would omit the brief. */
function errorNote(errors) {
  const note = createElement("div", "errors");
  const count = `${errors.length} error${errors.length === 1 ? "" : "s"}`;
  note.append(createElement("p", undefined, `This brief has ${count}, so publish omits it.`));
  const list = createElement("ul");
  for (const { subject, message } of errors)
    list.append(
      createElement("li", undefined, subject === "" ? message : `${subject}: ${message}`),
    );
  note.append(list);
  return note;
}

/** Sets the article of an element and keeps groups open or closed as the reader left them. */
async function showArticle(element, article) {
  const text = JSON.stringify(article);
  if (shown.get(element) === text) return;
  shown.set(element, text);
  const before = groupsOf(element).map(({ details, title }) => ({ title, open: details.open }));
  element.article = article;
  await element.updateComplete;
  const after = groupsOf(element);
  for (const [place, { details, title }] of after.entries()) {
    const same =
      before.find((group) => group.title === title) ??
      // The title changed: find the group by its position.
      (before.length === after.length ? before[place] : undefined);
    if (same !== undefined) details.open = same.open;
  }
}

/** Lists the groups of a brief. Groups with the same title are numbered. */
function groupsOf(element) {
  const counts = new Map();
  return [...(element.shadowRoot?.querySelectorAll("details") ?? [])].map((details) => {
    const name = details.querySelector("summary").dataset.title ?? "";
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { details, title: `${name} ${count}` };
  });
}

/** @param {PreviewState} state */
function showDiagnostics(state) {
  const { unreadable, diagnostics, counts } = state;
  byId("unreadable").hidden = unreadable === undefined;
  byId("unreadable").textContent = unreadable ?? "";
  const important = diagnostics.filter(({ severity }) => severity !== "note");
  const noteDiagnostics = diagnostics.filter(({ severity }) => severity === "note");
  const missing = counts.error + counts.warning + counts.note - diagnostics.length;
  byId("list").replaceChildren(...important.map(listItem));
  if (missing > 0)
    byId("list").append(createElement("li", "more", `${missing} more are not listed.`));
  const notes = byId("notes");
  notes.hidden = noteDiagnostics.length === 0;
  notes.querySelector("summary").textContent = describeCounts({
    ...zero,
    note: noteDiagnostics.length,
  });
  notes.querySelector("ol").replaceChildren(...noteDiagnostics.map(listItem));
  const isClean =
    unreadable === undefined && diagnostics.length === 0 && isEmpty(differencesOf(state));
  byId("none").hidden = !isClean;
  byId("jump").textContent = isClean ? "No findings" : "Findings";
}

const zero = { error: 0, warning: 0, note: 0 };

/** @param {PreviewedDiagnostic} diagnostic */
function listItem({ code, severity, subject, message, line, column, excerpt }) {
  const item = createElement("li", severity);
  const head = createElement("p", "head");
  head.append(
    createElement("span", "place", `${line}:${column}`),
    " ",
    createElement("span", "severity", severity),
    " ",
    codeLink(code),
  );
  const words = createElement("p", "message");
  if (subject !== "") words.append(createElement("span", "subject", subject), ": ");
  words.append(message);
  const frame = createElement("pre", "excerpt");
  frame.append(excerpt.before, createElement("mark", undefined, excerpt.marked), excerpt.after);
  item.append(head, words, frame);
  return item;
}

function createElement(tag, className, text = "") {
  const element = document.createElement(tag);
  if (className !== undefined) element.className = className;
  element.textContent = text;
  return element;
}
