/** The formats of starter briefs: those that people edit by hand. */
export const starterFormatNames: readonly string[] = ["yaml", "json", "markdown", "text"];
