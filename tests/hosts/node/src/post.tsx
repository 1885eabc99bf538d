import type {} from "leadership-load/react";
import { useRef, useState } from "react";
import type { LeadershipLoadElement } from "leadership-load";

export function Post() {
  const [answered, setAnswered] = useState(0);
  const widget = useRef<LeadershipLoadElement>(null);
  return (
    <article>
      <leadership-load
        ref={widget}
        className="wide"
        lang="de"
        theme="dark"
        app-url="/check/"
        base-url="/leadership-load/"
        heading-level={3}
        onleadership-load:progress={({ detail }) => setAnswered(detail.answered)}
        onleadership-load:complete={() => widget.current?.scrollIntoView()}
      >
        <a href="/check/">The self-check on a page of its own</a>
      </leadership-load>
      {/* @ts-expect-error There is no such theme. */}
      <leadership-load theme="sepia" />
      {/* @ts-expect-error The events carry no answers. */}
      <leadership-load onleadership-load:complete={({ detail }) => detail.answers} />
      <p>{answered} of 21</p>
    </article>
  );
}
