import { questionnaire } from "leadership-load";

// Rendered on the server, which here is the build.
export default async function Page() {
  const { scales } = await questionnaire("de");
  return (
    <main>
      <h1>With a function, on the server</h1>
      <p>{scales.map(({ name }) => name).join(", ")}</p>
    </main>
  );
}
