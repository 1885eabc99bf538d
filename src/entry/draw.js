// Creates DOM nodes from data.

/** Creates a node from the data of a prerendered one. No text is parsed as HTML, which strict pages forbid. */
export function draw([name, attributes, ...children]) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children.map((child) => (typeof child === "string" ? child : draw(child))));
  return node;
}
