/** What HTML reads as its own, and what it allows in no text. See https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream */
const special = /[&<>"']|(?![\t\n\f\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** Writes a text so that it stands as it is in HTML, between tags and in quoted attributes alike. */
export function escapeHtml(text: string): string {
  return text.replace(special, (mark) =>
    /[&<>"']/.test(mark) ? `&#${mark.charCodeAt(0)};` : "\uFFFD",
  );
}
