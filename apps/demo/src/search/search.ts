/** Makes the link in the masthead, Ctrl K and `/` open the search, which loads on the first use. */
export function search(link: HTMLAnchorElement): void {
  const root = link.getAttribute("href")!.replace(/docs\/index\.html$/, "");
  const open = (event: Event): void => {
    event.preventDefault();
    void import("./search-dialog.ts").then(({ openSearch }) => openSearch(root));
  };
  link.addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    const isTyping = (event.target as Element).closest(
      "input, textarea, select, [contenteditable]",
    );
    const isShortcut = event.key === "k" && (event.ctrlKey || event.metaKey);
    if (isShortcut || (event.key === "/" && isTyping === null && !event.ctrlKey)) open(event);
  });
}
