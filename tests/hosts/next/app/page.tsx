import Link from "next/link";

export default function Home() {
  return (
    <main>
      <h1>A project with Next</h1>
      <Link href="/check">With the package</Link> <Link href="/served">With files of the public folder</Link>
    </main>
  );
}
