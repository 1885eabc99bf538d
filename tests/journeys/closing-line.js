import { readFileSync } from "node:fs";

/** Shows what stood on the page when a journey failed, and ends a run with its counts alone on a line. */
export default class ClosingLine {
  #suite;

  onBegin(_config, suite) {
    this.#suite = suite;
  }

  // Whoever reads the log of another machine has no more than the log.
  onTestEnd(test, result) {
    if (result.status === test.expectedStatus) return;
    for (const { name, path } of result.attachments) {
      if (name !== "error-context" || !path) continue;
      const shown = readFileSync(path, "utf8").replace(/^[^]*?(?=# Error details)|\n# Test source[^]*$/g, "");
      console.log(`\n${test.title}:\n${shown}`);
    }
  }

  onEnd() {
    const outcomes = this.#suite.allTests().map((test) => test.outcome());
    const count = (kind) => outcomes.filter((outcome) => outcome === kind).length;
    const skipped = count("skipped") ? `, ${count("skipped")} skipped` : "";
    console.log(`\njourneys: ${count("expected")} passed${skipped}, ${count("unexpected")} failed`);
  }

  printsToStdio() {
    return false;
  }
}
