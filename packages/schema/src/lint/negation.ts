/** Words that deny what a text says, or say the reverse of the words after them. */
export const negation =
  /\b(?:not|no|nor|non|neither|never|none|nothing|cannot|without|unable|unlikely|den(?:y|ies|ied)|refus(?:e[sd]?|ing)|reject(?:s|ed)?|fail(?:s|ed)? to|nicht|nie|kein\p{L}*|ohne|ne|pas|sans|sin|ni|nunca)\b|n['\u2019]t\b|(?<!\p{L})(?:не|ни|нет|без|لا|لم|لن|ليس\p{L}*|غير|دون|بدون)(?!\p{L})|[不没沒無无勿否拒]|未(?![来來])|非(?!洲)|ない|なかっ|ません|[않없못]/iu;
