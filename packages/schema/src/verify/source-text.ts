/** The text of a saved source. */
export interface SourceText {
  /** Identifies the source in results, such as the name of its file. */
  readonly name: string;
  /** Plain text. Each line is a paragraph, a heading, a list item or a row; lines are not wrapped. */
  readonly text: string;
  /** Ids of the references that the source is known to belong to: from its file name, or the number of a passage. */
  readonly ids?: readonly (number | string)[] | undefined;
  /** The addresses of the page. */
  readonly urls?: readonly string[] | undefined;
  readonly title?: string | undefined;
  /** A BCP 47 tag. Guessed from the text if undefined. */
  readonly language?: string | undefined;
}
