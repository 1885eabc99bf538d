// What the guide says stands in there.
import { Check } from "../guide";

export default function Page() {
  return (
    <main>
      <h1>With the package</h1>
      <Check />
    </main>
  );
}
