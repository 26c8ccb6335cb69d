/** Asks the client for the text of a file: a URI in, the text or null out. */
export const readFileRequest = "mineral-brief/readFile";
/** Asks the client for the briefs below a folder: a URI in, a list of URIs out. */
export const listBriefsRequest = "mineral-brief/listBriefs";
