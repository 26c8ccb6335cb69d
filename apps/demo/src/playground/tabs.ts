/**
 * Makes a tab list work with mouse and keyboard, and calls `onSelect` with the id of each selected tab. Returns a function
 * that selects the tab with an id.
 *
 * See https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function tabs(list: HTMLElement, onSelect: (id: string) => void): (id: string) => void {
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
    const shown = all.filter((tab) => tab.checkVisibility());
    const here = shown.indexOf(document.activeElement as HTMLButtonElement);
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: (here + 1) % shown.length,
      ArrowLeft: here - 1,
      Home: 0,
      End: -1,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const next = shown.at(target)!;
    next.focus();
    selectTab(next);
  });
  return (id) => selectTab(all.find((tab) => tab.id === id)!);
}
