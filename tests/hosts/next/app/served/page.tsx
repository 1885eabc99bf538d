import type {} from "leadership-load/react";

export default function Page() {
  return (
    <main>
      <h1>With files of the public folder</h1>
      <script async type="module" src="/hosts/next/site/leadership-load/leadership-load.js" />
      <leadership-load app-url="/hosts/next/site/leadership-load/index.html" />
    </main>
  );
}
