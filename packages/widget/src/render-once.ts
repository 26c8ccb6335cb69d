import { render, type TemplateResult } from "lit";

/**
 * Renders a template that never changes, and gives its element.
 *
 * Lit keeps a comment and an object for each place of a template that may change, several times the memory of the brief
 * itself. They belong to the fragment and are collected with it.
 */
export function renderOnce(template: TemplateResult): DocumentFragment {
  const fragment = document.createDocumentFragment();
  render(template, fragment);
  const nodes = document.createTreeWalker(fragment, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (nodes.nextNode()) comments.push(nodes.currentNode);
  for (const comment of comments) comment.parentNode!.removeChild(comment);
  fragment.normalize();
  removeIndents(fragment);
  return fragment;
}

/** Removes the line breaks and indents between the elements of a template. */
function removeIndents(fragment: DocumentFragment): void {
  const nodes = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
  const indents: Node[] = [];
  while (nodes.nextNode())
    if (isIndent((nodes.currentNode as Text).data)) indents.push(nodes.currentNode);
  for (const indent of indents) indent.parentNode!.removeChild(indent);
}

const isIndent = (text: string): boolean => text.includes("\n") && /^[ \n]*$/.test(text);
