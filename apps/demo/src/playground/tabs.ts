/** Makes a list of tabs work by pointer and keyboard; `onShow` hears of each tab that is chosen. */
export function tabs(list: HTMLElement, onShow: (id: string) => void): void {
  const all = [...list.querySelectorAll<HTMLButtonElement>("[role=tab]")];
  const choose = (chosen: HTMLButtonElement): void => {
    for (const tab of all) {
      const isChosen = tab === chosen;
      tab.setAttribute("aria-selected", String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      document.getElementById(tab.getAttribute("aria-controls")!)!.hidden = !isChosen;
    }
    onShow(chosen.id);
  };
  for (const tab of all) tab.addEventListener("click", () => choose(tab));
  list.addEventListener("keydown", (event) => {
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const here = all.indexOf(document.activeElement as HTMLButtonElement);
    const next = all.at((here + step) % all.length)!;
    next.focus();
    choose(next);
  });
}
