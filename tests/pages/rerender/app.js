// A small framework: it compares what it drew last with what it is to draw now, keeps the nodes that stay, sets
// properties where an element has them, and attributes elsewhere.
function patch(parent, old, now) {
  if (old?.tag !== now.tag || old.key !== now.key) {
    now.node = document.createElement(now.tag);
    old?.node ? old.node.replaceWith(now.node) : parent.append(now.node);
    old = undefined;
  } else {
    now.node = old.node;
  }
  for (const name of new Set([...Object.keys(old?.props ?? {}), ...Object.keys(now.props)])) {
    const value = now.props[name];
    if (old?.props[name] === value) continue;
    if (name in now.node) now.node[name] = value;
    else if (value == null) now.node.removeAttribute(name);
    else now.node.setAttribute(name, value);
  }
  now.children?.forEach((child, index) => patch(now.node, old?.children?.[index], child));
  return now;
}

const app = document.querySelector("#app");
let drawn;
let progress = "not started";
let key = 1;
const on = (name, listen) => app.addEventListener(`leadership-load:${name}`, listen);

function draw() {
  drawn = patch(app, drawn, {
    tag: "section",
    props: {},
    children: [
      { tag: "h1", props: { textContent: `A post, ${progress}` } },
      { tag: "leadership-load", key, props: { theme: progress === "done" ? "dark" : undefined, loading: "eager" } },
      { tag: "p", props: { textContent: progress, id: "heard" } },
    ],
  });
}

on("start", () => draw((progress = "started")));
on("progress", ({ detail }) => draw((progress = `${detail.answered} of ${detail.of}`)));
on("complete", () => draw((progress = "done")));
draw();
window.startOver = () => draw((key += 1));
