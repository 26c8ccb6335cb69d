/** Quotes what an author wrote; long text is cut at 60 characters. */
export function quote(text: string): string {
  const points = Array.from(text.slice(0, 130));
  return JSON.stringify(points.length > 60 ? `${points.slice(0, 59).join("")}…` : text);
}
