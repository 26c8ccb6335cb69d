// The script of the preview's page. It gets the whole state at each save, and changes what differs.

/** @typedef {import("../preview-state.ts").PreviewState} PreviewState */
/** @typedef {import("../preview-state.ts").PreviewedFinding} PreviewedFinding */

const byId = (/** @type {string} */ id) => document.getElementById(id);

/** What each shown brief says, as JSON: one that stays the same is left alone. */
const shown = new WeakMap();

const events = new EventSource("/events");
events.addEventListener("message", ({ data }) => show(JSON.parse(data)));
events.addEventListener("error", () => {
  document.body.dataset.state = "lost";
  byId("status").textContent = "The preview has ended; start it again to go on.";
});

/** @param {PreviewState} state */
function show(state) {
  const { name, failure, briefs, counts } = state;
  const isOld = briefs.some((brief) => brief.isOld);
  document.body.dataset.state =
    failure !== undefined || counts.error > 0 ? "error" : counts.warning > 0 ? "warning" : "fine";
  const summary = failure ? "cannot be read" : describeCounts(counts);
  document.title = `${summary} · ${name}`;
  byId("name").textContent = name;
  byId("status").textContent = isOld
    ? `${summary}. It shows the last version without errors.`
    : `${summary}.`;
  showBriefs(state);
  showFindings(state);
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
function showBriefs({ briefs, hidden, findings }) {
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
      : findings.filter(({ severity, brief }) => severity === "error" && brief === index);
    return errors.length === 0 ? [element] : [errorNote(errors), element];
  });
  if (hidden > 0) wanted.push(made("p", "more", `${hidden} more are not shown.`));
  if (wanted.length === 0) wanted.push(made("p", "more", "There is no brief to show yet."));
  // What stands where it should is not moved, which would take the focus from it.
  for (const [place, element] of wanted.entries())
    if (main.children[place] !== element) main.insertBefore(element, main.children[place] ?? null);
  while (main.children.length > wanted.length) main.lastElementChild.remove();
}

/** Says above a brief which errors it has, since readers would not see it with them. */
function errorNote(errors) {
  const note = made("div", "errors");
  const count = `${errors.length} error${errors.length === 1 ? "" : "s"}`;
  note.append(made("p", undefined, `This brief has ${count}, so publish omits it.`));
  const list = made("ul");
  for (const { subject, message } of errors)
    list.append(made("li", undefined, subject === "" ? message : `${subject}: ${message}`));
  note.append(list);
  return note;
}

/** Sets the article of an element, and opens again what the reader had open and closes what was closed. */
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
      // A title that was changed: it still stands where it stood.
      (before.length === after.length ? before[place] : undefined);
    if (same !== undefined) details.open = same.open;
  }
}

/** The groups of a brief; a title that several have is numbered. */
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
function showFindings({ failure, findings, counts }) {
  byId("failure").hidden = failure === undefined;
  byId("failure").textContent = failure ?? "";
  const loud = findings.filter(({ severity }) => severity !== "note");
  const quiet = findings.filter(({ severity }) => severity === "note");
  const missing = counts.error + counts.warning + counts.note - findings.length;
  byId("list").replaceChildren(...loud.map(finding));
  if (missing > 0) byId("list").append(made("li", "more", `${missing} more are not listed.`));
  const notes = byId("notes");
  notes.hidden = quiet.length === 0;
  notes.querySelector("summary").textContent = describeCounts({ ...zero, note: quiet.length });
  notes.querySelector("ol").replaceChildren(...quiet.map(finding));
  byId("none").hidden = failure !== undefined || findings.length > 0;
  byId("jump").textContent = findings.length === 0 ? "No findings" : "Findings";
}

const zero = { error: 0, warning: 0, note: 0 };

/** @param {PreviewedFinding} found */
function finding({ code, severity, subject, message, line, column, excerpt }) {
  const item = made("li", severity);
  const head = made("p", "head");
  const explanation = made("a", "code", code);
  explanation.href = `/codes/${code}`;
  explanation.target = "_blank";
  head.append(
    made("span", "place", `${line}:${column}`),
    " ",
    made("span", "severity", severity),
    " ",
    explanation,
  );
  const words = made("p", "message");
  if (subject !== "") words.append(made("span", "subject", subject), ": ");
  words.append(message);
  const frame = made("pre", "excerpt");
  frame.append(excerpt.before, made("mark", undefined, excerpt.marked), excerpt.after);
  item.append(head, words, frame);
  return item;
}

function made(tag, className, text = "") {
  const element = document.createElement(tag);
  if (className !== undefined) element.className = className;
  element.textContent = text;
  return element;
}
