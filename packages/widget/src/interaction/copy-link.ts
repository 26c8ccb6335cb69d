/** How long the confirmation stays visible, in milliseconds. */
const confirmationDelay = 2000;

/**
 * Copies the URL of a link, then confirms it on the link and in the live region after it.
 *
 * Rejects if the page may not write to the clipboard.
 */
export async function copyLink(link: HTMLAnchorElement, confirmation: string): Promise<void> {
  await navigator.clipboard.writeText(link.href);
  // A live region announces only changes of its content.
  const status = link.nextElementSibling!;
  status.textContent = confirmation;
  link.classList.add("copied");
  setTimeout(() => {
    status.textContent = "";
    link.classList.remove("copied");
  }, confirmationDelay);
}
