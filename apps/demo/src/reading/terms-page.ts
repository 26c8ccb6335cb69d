/** The front page shows its brief without the data: its terms lead to the page of the brief, which has it. */
export function termsPage(): string {
  return "./gallery/us-australia-framework.html";
}
