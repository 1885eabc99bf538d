// Nodes from data.

/** Nodes from what the build made of the component. No page has to trust a text that is taken for HTML. */
export function draw([name, attributes, ...children]) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children.map((child) => (typeof child === "string" ? child : draw(child))));
  return node;
}
