import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  // So that the development server leaves the engine where its module looks for it.
  optimizeDeps: { exclude: ["leadership-load"] },
});
