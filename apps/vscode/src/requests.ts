/** Asks the client for the text of a file: a URI in, the text or null out. */
export const readFileRequest = "mineral-brief/readFile";
/** Asks the client for the texts below a folder that may be briefs: a URI in, a list of URIs out. */
export const listTextsRequest = "mineral-brief/listTexts";
