// Filters the table of rules by topic, severity and fix.
const facets = ["topic", "severity", "fix"];
const form = document.querySelector<HTMLElement>("#filter")!;
const rows = [...document.querySelectorAll<HTMLElement>("#rules tbody tr")];
const count = document.querySelector("#count")!;
const choice: Record<string, string> = { topic: "", severity: "", fix: "" };

function show(): void {
  const isShown = (row: HTMLElement): boolean =>
    facets.every((facet) => choice[facet] === "" || row.dataset[facet] === choice[facet]);
  for (const row of rows) row.hidden = !isShown(row);
  for (const chip of form.querySelectorAll<HTMLElement>("button")) {
    const facet = chip.closest<HTMLElement>("[data-facet]")!.dataset["facet"]!;
    chip.setAttribute("aria-pressed", String(choice[facet] === chip.dataset["term"]));
  }
  const shown = rows.filter((row) => !row.hidden).length;
  count.textContent = shown === rows.length ? `${shown} codes` : `${shown} of ${rows.length} codes`;
}

form.addEventListener("click", ({ target }) => {
  const chip = (target as Element).closest<HTMLElement>("button");
  if (chip === null) return;
  choice[chip.closest<HTMLElement>("[data-facet]")!.dataset["facet"]!] = chip.dataset["term"]!;
  show();
});
