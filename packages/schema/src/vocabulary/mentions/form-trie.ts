import { foldUnit } from "./fold-unit.ts";
import { hasEvidence, inflectionMark, type Form, type Inflection } from "./form.ts";
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
  inflected?: Map<Inflection, Node>;
}

/** A tree of forms by their normalised letters. */
export interface FormTrie {
  readonly root: Node;
  /** The root of the forms that do not need a capital at their start: most words have none, and most names need one. */
  readonly small: Node;
  /** Matches what may be written before a form in the same word; undefined for nothing. */
  readonly prefix: RegExp | undefined;
}

/** Builds a tree of forms. `prefix` must be sticky. */
export function formTrie(forms: Iterable<Form>, prefix?: RegExp): FormTrie {
  const root: Node = { next: new Map(), forms: [] };
  const small: Node = { next: new Map(), forms: [] };
  for (const form of forms) {
    add(form, root);
    if (form.letters === "any" || form.letters === "small" || !isCapital(form.words.charAt(0)))
      add(form, small);
  }
  return { root, small, prefix };
}

function add(form: Form, root: Node): void {
  let node = root;
  let inflections = 0;
  for (let at = 0; at < form.words.length; at++)
    node =
      form.words.charAt(at) === inflectionMark
        ? child((node.inflected ??= new Map()), form.inflections![inflections++]!)
        : child(node.next, foldUnit(form.words.charCodeAt(at)));
  node.forms.push(form);
}

function child<Key>(children: Map<Key, Node>, key: Key): Node {
  let node = children.get(key);
  if (node === undefined) children.set(key, (node = { next: new Map(), forms: [] }));
  return node;
}

/**
 * Finds the forms in a text from left to right: the longest at each place, without overlaps.
 *
 * Looks ahead at most by the length of the longest form, so the time is linear in the text.
 */
export function matchForms(trie: FormTrie, text: string): Match[] {
  const matches: Match[] = [];
  if (trie.root.next.size === 0) return matches;
  let before = 0;
  for (let start = 0; start < text.length;) {
    const unit = text.charCodeAt(start);
    const match =
      (isAsciiWordUnit(before) && isAsciiWordUnit(unit)) || insideWord(text, start)
        ? undefined
        : (longestAt(trie, text, start) ?? longestAfter(trie, text, start));
    if (match !== undefined) matches.push(match);
    start = match?.end ?? start + 1;
    before = text.charCodeAt(start - 1);
  }
  return matches;
}

/** Finds the longest form after a prefix of the word, such as the Arabic prepositions; the shortest prefix first. */
function longestAfter(trie: FormTrie, text: string, start: number): Match | undefined {
  const { prefix } = trie;
  if (prefix === undefined) return undefined;
  prefix.lastIndex = start;
  const length = prefix.exec(text)?.[0].length ?? 0;
  for (let skipped = 1; skipped <= length; skipped++) {
    const match = longestAt(trie, text, start + skipped);
    if (match !== undefined) return match;
  }
  return undefined;
}

function longestAt({ root, small }: FormTrie, text: string, start: number): Match | undefined {
  const first = (isCapital(text.charAt(start)) ? root : small).next.get(
    foldUnit(text.charCodeAt(start)),
  );
  if (first === undefined) return undefined;
  let longest: Match | undefined;
  let reached = start;
  const walk = (from: Node, position: number, nameEnd?: number): void => {
    let node: Node | undefined = from;
    for (let end = position; node !== undefined; end++) {
      // Most nodes have no form, and an index takes less time than an iterator there.
      for (let index = 0; index < node.forms.length; index++) {
        const form = node.forms[index]!;
        const wordEnd = wordEndOf(form, text, end);
        if (wordEnd === undefined || wordEnd < reached || !hasLetters(form, text, start)) continue;
        if (givesWay(form, text, start, wordEnd)) continue;
        reached = wordEnd;
        longest = { form, start, end: nameEnd ?? wordEnd };
      }
      if (node.inflected !== undefined)
        for (const [{ rest, isOtherWord }, next] of node.inflected) {
          const word = restOfWord(text, end);
          if (rest.test(word))
            walk(next, end + word.length, isOtherWord === true && word !== "" ? end : undefined);
        }
      node = end < text.length ? node.next.get(foldUnit(text.charCodeAt(end))) : undefined;
    }
  };
  walk(first, start + 1);
  return longest;
}

/** Longer rests of a word belong to no form. */
const longestRest = /\p{L}{0,30}/uy;

function restOfWord(text: string, at: number): string {
  longestRest.lastIndex = at;
  return longestRest.exec(text)![0];
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

function hasLetters({ words, letters, inflections }: Form, text: string, start: number): boolean {
  if (letters === "small") return !isCapital(text.charAt(start));
  if (inflections !== undefined)
    return letters === "any" || isCapital(text.charAt(start)) || !isCapital(words.charAt(0));
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
