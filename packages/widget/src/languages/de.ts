import { de } from "@mineral-brief/schema/labels";
import { configure } from "../configure.ts";

configure({ labels: de });

export { de as labels };
