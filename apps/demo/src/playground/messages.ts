import { getElement } from "./get-element.ts";
import type { Saved } from "./drafts.ts";

/** Shows a message to the reader; an empty one removes the last. */
export function setStatus(message: string): void {
  getElement("status", HTMLElement).textContent = message;
}

/** Shows whether the text is kept. */
export function showSaved(saved: Saved): void {
  const texts: Readonly<Record<Saved, string>> = {
    saved: "Saved in this browser",
    blocked: "Not saved: this browser has no room, or blocks storage",
    "too-long": "Not saved: the text is longer than a million characters",
  };
  const element = getElement("saved", HTMLElement);
  element.textContent = texts[saved];
  element.classList.toggle("problem", saved !== "saved");
}

/** Says that the checks have failed or take long, with a button. An undefined reason removes the message. */
export function showFailure(reason: string | undefined, button = "Try again"): void {
  getElement("failure", HTMLElement).hidden = reason === undefined;
  if (reason === undefined) return;
  getElement("failure-reason", HTMLElement).textContent = reason;
  getElement("restart", HTMLButtonElement).textContent = button;
}
