import { defineConfig } from "vite";
import { libraryBuild } from "../../vite.shared.ts";

export default defineConfig({ build: libraryBuild(import.meta.dirname) });
