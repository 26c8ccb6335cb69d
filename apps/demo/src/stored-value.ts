/** Reads a value that this browser keeps for the site. Undefined if there is none, or if the browser blocks storage. */
export function readStored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value in this browser. If the browser blocks storage, the value lasts as long as the page. */
export function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The page has the value.
  }
}
