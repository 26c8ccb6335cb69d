/** Quotes what an author wrote; long text is cut at 60 characters. */
export function quote(text: string): string {
  if (text.length <= 60) return JSON.stringify(text);
  const points = Array.from(text.slice(0, 130));
  return JSON.stringify(points.length > 60 ? `${points.slice(0, 59).join("")}…` : text);
}
