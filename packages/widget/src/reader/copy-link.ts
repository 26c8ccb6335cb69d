/** How long a link says that it was copied, in milliseconds. */
const pause = 2000;

/** Puts the address of a link into the clipboard, and says so on the link and to screen readers. Rejects where it may not. */
export async function copyLink(link: HTMLAnchorElement, said: string): Promise<void> {
  await navigator.clipboard.writeText(link.href);
  // A live region only speaks of what changes in it.
  const status = link.nextElementSibling!;
  status.textContent = said;
  link.classList.add("copied");
  setTimeout(() => {
    status.textContent = "";
    link.classList.remove("copied");
  }, pause);
}
