import { foldUnit } from "./fold-unit.ts";
import { hasEvidence, type Form } from "./form.ts";
import { insideWord, isAsciiWordUnit } from "./inside-word.ts";

/** A form in a text: UTF-16 code units from 0, `end` exclusive. */
export interface Match {
  readonly form: Form;
  readonly start: number;
  readonly end: number;
}

interface Node {
  readonly next: Map<number, Node>;
  readonly forms: Form[];
}

/** A tree of forms by their normalised letters. */
export type FormTrie = Node;

/** Builds a tree of forms. */
export function formTrie(forms: Iterable<Form>): FormTrie {
  const root: Node = { next: new Map(), forms: [] };
  for (const form of forms) {
    let node = root;
    for (let at = 0; at < form.words.length; at++) {
      const unit = foldUnit(form.words.charCodeAt(at));
      let next = node.next.get(unit);
      if (next === undefined) node.next.set(unit, (next = { next: new Map(), forms: [] }));
      node = next;
    }
    node.forms.push(form);
  }
  return root;
}

/**
 * Finds the forms in a text from left to right: the longest at each place, without overlaps.
 *
 * Looks ahead at most by the length of the longest form, so the time is linear in the text.
 */
export function matchForms(trie: FormTrie, text: string): Match[] {
  const matches: Match[] = [];
  let before = 0;
  for (let start = 0; start < text.length;) {
    const unit = text.charCodeAt(start);
    const match =
      isAsciiWordUnit(before) && isAsciiWordUnit(unit) ? undefined : longestAt(trie, text, start);
    if (match !== undefined) matches.push(match);
    start = match?.end ?? start + 1;
    before = text.charCodeAt(start - 1);
  }
  return matches;
}

function longestAt(trie: FormTrie, text: string, start: number): Match | undefined {
  let longest: Match | undefined;
  let node = trie.next.get(foldUnit(text.charCodeAt(start)));
  if (node === undefined || insideWord(text, start)) return undefined;
  for (let end = start + 1; node !== undefined; end++) {
    for (const form of node.forms) {
      const wordEnd = hasLetters(form, text, start) ? wordEndOf(form, text, end) : undefined;
      if (wordEnd !== undefined && !givesWay(form, text, start, wordEnd))
        longest = { form, start, end: wordEnd };
    }
    node = end < text.length ? node.next.get(foldUnit(text.charCodeAt(end))) : undefined;
  }
  return longest;
}

function givesWay({ caution }: Form, text: string, start: number, end: number): boolean {
  return caution?.yields === true && !hasEvidence(caution, text, start, end);
}

/** Returns the end of the word if it is the form or its plural; undefined if the word is longer. */
function wordEndOf(form: Form, text: string, end: number): number | undefined {
  if (!insideWord(text, end)) return end;
  if (form.plural !== true || !/[sS]/.test(text.charAt(end)) || insideWord(text, end + 1))
    return undefined;
  const capitalEnd = text.charAt(end) === "S";
  return capitalEnd && (form.letters === "exact" || !isCapital(text.charAt(end - 1)))
    ? undefined
    : end + 1;
}

function hasLetters({ words, letters }: Form, text: string, start: number): boolean {
  for (let at = 0; at < words.length; at++) {
    const stated = words.charAt(at);
    const found = text.charAt(start + at);
    // "helium-3" is not the end of "helium 3 million".
    if (stated === "-" && /\d/.test(words.charAt(at + 1)) && /\s/.test(found)) return false;
    if (letters === "capitals" && isCapital(stated) && !isCapital(found)) return false;
    if (letters === "exact" && isCapital(stated) !== isCapital(found)) return false;
  }
  return true;
}

function isCapital(letter: string): boolean {
  return letter >= "A" && (letter <= "Z" || (letter > "z" && letter !== letter.toLowerCase()));
}
