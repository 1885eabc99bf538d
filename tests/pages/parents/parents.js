// The styles of a parent, those of the element, and what stands beside it; the address says which are meant.
const BESIDE = "<p>Some words that stand beside it and would like to have all the room in the row for themselves.</p>";
const KINDS = {
  "a block": ["", ""],
  "a flex row": ["display: flex", ""],
  "a flex row with a text": ["display: flex", "", BESIDE],
  "a flex row that wraps": ["display: flex; flex-wrap: wrap", "", BESIDE],
  "a flex row of fixed items": ["display: flex", "flex: none"],
  "a flex column": ["display: flex; flex-direction: column", ""],
  "a flex column that centres": ["display: flex; flex-direction: column; align-items: center", ""],
  "a flex column aligned to its start": ["display: flex; flex-direction: column; align-items: flex-start", ""],
  "an inline flex row": ["display: inline-flex", ""],
  "a float around it": ["float: left", ""],
  "a float of its own": ["", "float: right"],
  "an inline block around it": ["display: inline-block", ""],
  "an inline block of its own": ["", "display: inline-block"],
  "a grid": ["display: grid", ""],
  "a grid of two columns": ["display: grid; grid-template-columns: auto auto", "", BESIDE],
  "a grid as wide as what is in it": ["display: grid; grid-template-columns: max-content", ""],
  "a grid that centres": ["display: grid; place-items: center", ""],
  "a table": ["display: table", ""],
  "a table cell": ["display: table", "display: table-cell"],
  "a table row with a text": ["display: table-row", "", BESIDE],
  "a place that is taken out": ["position: absolute", ""],
  "an element that is taken out": ["position: relative", "position: absolute"],
  "a place as wide as what is in it": ["inline-size: fit-content", ""],
  "a place as narrow as what is in it": ["inline-size: min-content", ""],
  "no box of its own": ["", "display: contents"],
  "no box of its own in a flex row": ["display: flex", "display: contents"],
  "a flex row of its own": ["", "display: flex"],
};
window.kinds = Object.keys(KINDS);
addEventListener("DOMContentLoaded", () => {
  const [parent, own, beside = ""] = KINDS[decodeURIComponent(location.hash.slice(1))] ?? KINDS["a block"];
  const box = document.createElement("div");
  box.innerHTML = `${beside}<leadership-load></leadership-load>`;
  box.style.cssText = parent;
  box.lastChild.style.cssText = own;
  document.body.append(box);
});
