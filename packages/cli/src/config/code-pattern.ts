/** Matches a code that an author chose: at least two words in kebab case. */
export const codePattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/;
