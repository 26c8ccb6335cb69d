/**
 * Makes a tab list work with mouse and keyboard, and calls `onShow` with the id of each selected tab.
 *
 * See https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function tabs(list: HTMLElement, onShow: (id: string) => void): void {
  const all = [...list.querySelectorAll<HTMLButtonElement>("[role=tab]")];
  const select = (selected: HTMLButtonElement): void => {
    for (const tab of all) {
      const isSelected = tab === selected;
      tab.setAttribute("aria-selected", String(isSelected));
      tab.tabIndex = isSelected ? 0 : -1;
      document.getElementById(tab.getAttribute("aria-controls")!)!.hidden = !isSelected;
    }
    onShow(selected.id);
  };
  for (const tab of all) tab.addEventListener("click", () => select(tab));
  list.addEventListener("keydown", (event) => {
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const here = all.indexOf(document.activeElement as HTMLButtonElement);
    const next = all.at((here + step) % all.length)!;
    next.focus();
    select(next);
  });
}
