const key = "mineral-brief-theme";

/**
 * Makes a button switch the page between light and dark, and remembers the choice.
 *
 * Until there is one the reader's system decides. The briefs follow the page's `color-scheme` by themselves.
 */
export function themeSwitch(button: HTMLButtonElement): void {
  const page = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = (): boolean =>
    (page.dataset["theme"] ?? (system.matches ? "dark" : "light")) === "dark";
  const show = (): void => button.setAttribute("aria-pressed", String(isDark()));

  const chosen = localStorage.getItem(key);
  if (chosen === "light" || chosen === "dark") page.dataset["theme"] = chosen;
  show();
  button.hidden = false;
  system.addEventListener("change", show);
  button.addEventListener("click", () => {
    page.dataset["theme"] = isDark() ? "light" : "dark";
    localStorage.setItem(key, page.dataset["theme"]);
    show();
  });
}
