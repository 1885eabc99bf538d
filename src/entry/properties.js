// Attributes, mirrored as properties.

/** Attributes with a choice of values, the default first. */
const CHOICES = { theme: ["auto", "light", "dark"], loading: ["lazy", "eager"], keep: ["ask", "never"] };

/** Gives a class of elements the properties; `appUrl` reads as a whole address, by default what the function gives. */
export function mirror(prototype, appUrl) {
  for (const [name, [usual, ...others]] of Object.entries(CHOICES)) {
    property(prototype, name, name, (value) => others.find((other) => other === value) ?? usual);
  }
  property(prototype, "headingLevel", "heading-level", (value) => (/^[2-5]$/.test(value) ? Number(value) : 2));
  property(prototype, "appUrl", "app-url", (value) => pageAt(value) ?? appUrl());
}

/** The whole address of a page that a link can lead to; nothing where it can't be one, or would run as a script. */
export function pageAt(address) {
  try {
    const { href } = new URL(address || "", document.baseURI);
    return address && /^https?:/.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
}

function property(prototype, name, attribute, read) {
  Object.defineProperty(prototype, name, {
    get() {
      return read(this.getAttribute(attribute));
    },
    set(value) {
      if (value == null) this.removeAttribute(attribute);
      else this.setAttribute(attribute, value);
    },
    configurable: true,
    enumerable: true,
  });
}

/** Sets anew what was set before the element was one, and so has hidden the property. */
export function replay(element) {
  for (const name of ["appUrl", "headingLevel", ...Object.keys(CHOICES)]) {
    if (!Object.hasOwn(element, name)) continue;
    const value = element[name];
    delete element[name];
    element[name] = value;
  }
}
