export { RichViewer } from "@mineral-brief/schema/reading";
export { coerceLabels } from "./coerce/coerce-labels.ts";
export { styles } from "./generated/rich.styles.ts";
export { ServedBrief } from "./interaction/served-brief.ts";
export { parseShow } from "./parse-show.ts";
export { richTemplates } from "./templates/rich/rich-templates.ts";
