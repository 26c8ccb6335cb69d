import { readStored, store } from "./stored-value.ts";

const key = "mineral-brief-theme";

/**
 * Makes a button switch the page between light and dark, and saves the choice.
 *
 * By default the page follows the reader's system. Briefs follow the page's `color-scheme`.
 */
export function themeSwitch(button: HTMLButtonElement): void {
  const page = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = (): boolean =>
    (page.dataset["theme"] ?? (system.matches ? "dark" : "light")) === "dark";
  const update = (): void => button.setAttribute("aria-pressed", String(isDark()));

  const saved = readStored(key);
  if (saved === "light" || saved === "dark") page.dataset["theme"] = saved;
  update();
  button.hidden = false;
  system.addEventListener("change", update);
  button.addEventListener("click", () => {
    page.dataset["theme"] = isDark() ? "light" : "dark";
    store(key, page.dataset["theme"]);
    update();
  });
}
