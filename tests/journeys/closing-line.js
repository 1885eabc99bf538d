/** Ends a run with its counts alone on a line, where whoever reads the log looks for them. */
export default class ClosingLine {
  #suite;

  onBegin(_config, suite) {
    this.#suite = suite;
  }

  onEnd() {
    const outcomes = this.#suite.allTests().map((test) => test.outcome());
    const count = (...kinds) => outcomes.filter((outcome) => kinds.includes(outcome)).length;
    const [passed, failed, skipped] = [count("expected", "flaky"), count("unexpected"), count("skipped")];
    console.log(`\njourneys: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`);
  }

  printsToStdio() {
    return false;
  }
}
