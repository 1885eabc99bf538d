/**
 * Tells React's JSX of `<leadership-load>`: `import type {} from "leadership-load/react"` somewhere in a project is
 * enough. Events are heard as `onleadership-load:complete={…}`, from React 19 on.
 */

import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { LeadershipLoadAttributes, LeadershipLoadElement, LeadershipLoadEventMap } from "./leadership-load.js";

type Handlers = {
  [Name in keyof LeadershipLoadEventMap as `on${Name}`]?: (event: LeadershipLoadEventMap[Name]) => void;
};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "leadership-load": DetailedHTMLProps<HTMLAttributes<LeadershipLoadElement>, LeadershipLoadElement> &
        LeadershipLoadAttributes &
        Handlers;
    }
  }
}
