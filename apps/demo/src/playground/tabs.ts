/**
 * Makes a tab list work with mouse and keyboard, and calls `onSelect` with the id of each selected tab.
 *
 * See https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function tabs(list: HTMLElement, onSelect: (id: string) => void): void {
  const all = [...list.querySelectorAll<HTMLButtonElement>("[role=tab]")];
  const selectTab = (selected: HTMLButtonElement): void => {
    for (const tab of all) {
      const isSelected = tab === selected;
      tab.setAttribute("aria-selected", String(isSelected));
      tab.tabIndex = isSelected ? 0 : -1;
      document.getElementById(tab.getAttribute("aria-controls")!)!.hidden = !isSelected;
    }
    onSelect(selected.id);
  };
  for (const tab of all) tab.addEventListener("click", () => selectTab(tab));
  list.addEventListener("keydown", (event) => {
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const here = all.indexOf(document.activeElement as HTMLButtonElement);
    const next = all.at((here + step) % all.length)!;
    next.focus();
    selectTab(next);
  });
}
