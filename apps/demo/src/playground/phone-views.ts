/** A part of the playground, of which a phone shows one at a time. */
type View = "text" | "findings" | "brief" | "more";

/** Makes the buttons of the views work. `onView` is called with each view that the reader chooses. */
export function phoneViews(bar: HTMLElement, onView: (view: View) => void): (view: View) => void {
  const buttons = [...bar.querySelectorAll<HTMLButtonElement>("[data-view]")];
  const show = (view: View): void => {
    document.body.dataset["view"] = view;
    for (const button of buttons) button.ariaPressed = String(button.dataset["view"] === view);
  };
  for (const button of buttons)
    button.addEventListener("click", () => {
      const view = button.dataset["view"] as View;
      show(view);
      onView(view);
    });
  return show;
}
