import { es } from "@mineral-brief/schema/labels";
import { configure } from "../configure.ts";

configure({ labels: es });

export { es as labels };
