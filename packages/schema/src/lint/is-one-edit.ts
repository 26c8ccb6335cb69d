/**
 * Tests whether two different words differ in one edit: a character inserted, deleted or replaced, or two neighbours
 * swapped.
 */
export function isOneEdit(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left.charCodeAt(start) === right.charCodeAt(start)) start++;
  let leftEnd = left.length;
  let rightEnd = right.length;
  while (
    leftEnd > start &&
    rightEnd > start &&
    left.charCodeAt(leftEnd - 1) === right.charCodeAt(rightEnd - 1)
  ) {
    leftEnd--;
    rightEnd--;
  }
  const width = Math.max(leftEnd, rightEnd) - start;
  if (width === 1) return true;
  return (
    width === 2 &&
    leftEnd === rightEnd &&
    left[start] === right[start + 1] &&
    left[start + 1] === right[start]
  );
}
