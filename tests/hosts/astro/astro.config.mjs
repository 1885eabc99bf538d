import { defineConfig } from "astro/config";

export default defineConfig({ base: "/hosts/astro/site/", devToolbar: { enabled: false } });
