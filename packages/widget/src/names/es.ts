import { es } from "@mineral-brief/schema/names/es";
import { configure } from "../configure.ts";

configure({ names: es });

export { es as names };
