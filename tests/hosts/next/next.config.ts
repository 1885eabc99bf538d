import type { NextConfig } from "next";

// Written as files below the address that the tests serve it at.
const config: NextConfig = {
  output: "export",
  basePath: "/hosts/next/site",
  trailingSlash: true,
  // As the guide has it for functions on the server.
  serverExternalPackages: ["leadership-load"],
  turbopack: { root: import.meta.dirname },
};

export default config;
