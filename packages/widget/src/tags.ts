export { TagViewer } from "@mineral-brief/schema/reading";
export { styles } from "./generated/tags.styles.ts";
export { keyFigures } from "./templates/key-figures.ts";
