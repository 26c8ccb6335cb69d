import { expect } from "vitest";

/** Opens the data disclosure of a brief and waits for its content. Does nothing if the brief has no data. */
export async function openData(brief: Element): Promise<void> {
  const root = brief.shadowRoot!;
  const data = root.querySelector<HTMLDetailsElement>("details.data");
  if (data === null) return;
  if (!data.open) data.querySelector("summary")!.click();
  await expect.poll(() => root.querySelector(".data > div:empty")).toBe(null);
}
