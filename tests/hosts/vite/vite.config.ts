import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  // The development server has to leave the module where the script looks for it.
  optimizeDeps: { exclude: ["leadership-load"] },
});
