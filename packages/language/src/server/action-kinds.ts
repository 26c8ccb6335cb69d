/** The kind of the action that makes all fixes. */
export const fixAllKind = "source.fixAll.mineral-brief";
