// Mirrors attributes as properties.

import { baseUrl, defaultPage, folderAt, webAddress } from "./places.js";

/** Attributes with a choice of values, the default first. */
const CHOICES = { theme: ["auto", "light", "dark"], loading: ["lazy", "eager"], keep: ["ask", "never"], result: ["whole", "compact"] };

/** Adds the properties to a class of elements. */
export function mirror(prototype) {
  for (const [name, [usual, ...others]] of Object.entries(CHOICES)) {
    property(prototype, name, name, (value) => others.find((other) => other === value) ?? usual);
  }
  property(prototype, "headingLevel", "heading-level", (value) => (/^[2-5]$/.test(value) ? Number(value) : 2));
  property(prototype, "appUrl", "app-url", (value) => webAddress(value) ?? defaultPage());
  property(prototype, "baseUrl", "base-url", (value) => folderAt(value) ?? baseUrl());
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

/** Sets anew the values that were set before the element was upgraded, which hide the properties. */
export function replay(element) {
  for (const name of ["appUrl", "baseUrl", "headingLevel", ...Object.keys(CHOICES)]) {
    if (!Object.hasOwn(element, name)) continue;
    const value = element[name];
    delete element[name];
    element[name] = value;
  }
}
