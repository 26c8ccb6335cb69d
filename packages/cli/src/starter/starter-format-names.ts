/** The formats that people write in. */
export const starterFormatNames: readonly string[] = ["yaml", "json", "markdown", "text"];
