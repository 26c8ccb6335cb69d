import { startsWithBullet } from "../bullet-signs.ts";
import { isLeadName } from "../lead-names.ts";
import type { PageText } from "./page-text.ts";

/** `TODO: check the price`, `[TODO: check the price]` */
const todo = /^\[?TODO\s?[:\uFF1A]\s?\S.{0,120}$/;

/** Removes what authors remind themselves of between the name of a lead and its first bullet. There it would be the title of a group. */
export function dropTodoLines(page: PageText): void {
  if (!page.text.includes("TODO")) return;
  const lines = page.lines();
  for (const [at, line] of lines.entries()) {
    if (!todo.test(line.text) || !startsWithBullet.test(lines[at + 1]?.text ?? "")) continue;
    const above = lines[at - 1]?.text.replace(/^#{1,6} |:$/g, "") ?? "";
    if (isLeadName(above)) page.drop(line, "text-not-kept", "a note of the author");
  }
}
