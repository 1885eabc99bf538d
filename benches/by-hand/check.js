// The widget is measured against this page: the same 21 statements as somebody would write them by hand, without a
// framework. `cargo xtask bench` fills in the words.

const SCALES = "__SCALES__";
const ITEMS = SCALES.flatMap((scale) => scale.items.map((item) => ({ ...item, scale })));

const main = document.querySelector("main");
const begin = main.innerHTML.replace("disabled", "");
let answers = [];

function start() {
  answers = [];
  main.innerHTML = begin;
}

function ask() {
  const { statement, scale } = ITEMS[answers.length];
  const option = (label, point) =>
    `<label class="option"><input type="radio" name="answer" value="${point}"> ${label}</label>`;
  main.innerHTML = `
    <p class="progress">Statements, ${answers.length + 1} of ${ITEMS.length}</p>
    <p>${scale.lead}</p>
    <fieldset>
      <legend>${statement}</legend>
      ${scale.anchors.map(option).join("")}
    </fieldset>`;
  main.querySelector("input").focus({ preventScroll: true });
}

/** Returns a score from 0 to 100, with reverse-keyed items turned. */
function score(scale) {
  const points = ITEMS.map((item, place) => (item.reverse ? 4 - answers[place] : answers[place]));
  const own = points.filter((_, place) => ITEMS[place].scale === scale);
  return Math.round((25 * own.reduce((sum, point) => sum + point, 0)) / own.length);
}

function show() {
  const bar = (scale) =>
    `<h3>${scale.name}</h3><p>about ${score(scale)} %</p><meter max="100" value="${score(scale)}"></meter>`;
  main.innerHTML = `
    <article class="result">
      <h2 tabindex="-1">Your result</h2>
      ${SCALES.map(bar).join("")}
      <button type="button">Start again</button>
    </article>`;
  main.querySelector("h2").focus({ preventScroll: true });
}

main.addEventListener("click", ({ target }) => {
  if (target.localName === "input") {
    answers.push(Number(target.value));
    if (answers.length < ITEMS.length) ask();
    else show();
  } else if (target.localName === "button") {
    if (answers.length) start();
    else ask();
  }
});
main.querySelector("button").disabled = false;
