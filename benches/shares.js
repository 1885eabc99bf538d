/**
 * Prints shares of a module: the compressed size that it would lose without the functions of a name.
 *
 *     node benches/shares.js <wasm with names> <pattern>…
 *
 * The bodies of all functions whose names match are emptied, and what is left is compressed again. Shares overlap, and
 * what a group has in common with the rest counts for none. `twiggy` counts uncompressed bytes, in which code that is
 * written twice weighs twice.
 */
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

const [IMPORTS, CODE, DATA, CUSTOM] = [2, 10, 11, 0];

/** A function body that declares nothing, traps and ends. */
const EMPTY = Buffer.from([0, 0, 11]);

/** Reads a module from its beginning to its end. */
class Reader {
  at = 0;

  constructor(bytes) {
    this.bytes = bytes;
  }

  get isAtEnd() {
    return this.at >= this.bytes.length;
  }

  byte() {
    return this.bytes[this.at++];
  }

  /** Reads a whole number, seven bits in each byte. */
  number() {
    let [value, bits, byte] = [0, 0];
    do {
      byte = this.byte();
      value += (byte & 127) * 2 ** bits;
      bits += 7;
    } while (byte & 128);
    return value;
  }

  /** Reads bytes, by default those whose length comes before them. */
  bytesOf(length = this.number()) {
    return this.bytes.subarray(this.at, (this.at += length));
  }

  list(read) {
    return Array.from({ length: this.number() }, read);
  }
}

function numberOf(value) {
  const bytes = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value & 127) | 128);
  return Buffer.from([...bytes, value]);
}

function sectionsOf(wasm) {
  const reader = new Reader(wasm);
  reader.bytesOf(8);
  const sections = [];
  while (!reader.isAtEnd) sections.push({ id: reader.byte(), content: reader.bytesOf() });
  return sections;
}

/** Returns the number of imported functions: they are numbered first. */
function importedFunctions(content) {
  const reader = new Reader(content);
  const limits = () => (reader.byte() & 1 ? [reader.number(), reader.number()] : [reader.number()]);
  const skip = [() => reader.number(), () => (reader.byte(), limits()), limits, () => [reader.byte(), reader.byte()]];
  const kinds = reader.list(() => {
    reader.bytesOf();
    reader.bytesOf();
    const kind = reader.byte();
    skip[kind]();
    return kind;
  });
  return kinds.filter((kind) => kind === 0).length;
}

/** Returns the names of functions, by their numbers. */
function namesOf(sections) {
  const names = new Map();
  for (const { content } of sections.filter(({ id }) => id === CUSTOM)) {
    const reader = new Reader(content);
    if (reader.bytesOf().toString() !== "name") continue;
    while (!reader.isAtEnd) {
      const [kind, part] = [reader.byte(), new Reader(reader.bytesOf())];
      if (kind === 1) part.list(() => names.set(part.number(), part.bytesOf().toString().replace(/\[[0-9a-f]+\]/g, "")));
    }
  }
  return names;
}

const compressed = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;

const [file, ...patterns] = process.argv.slice(2);
const sections = sectionsOf(readFileSync(file));
const contentOf = (wanted) => sections.find(({ id }) => id === wanted).content;
const names = namesOf(sections);
const first = importedFunctions(contentOf(IMPORTS));
const code = new Reader(contentOf(CODE));
const functions = code.list(() => code.bytesOf()).map((body, place) => ({ body, name: names.get(first + place) ?? "" }));

/** Returns the size without the functions that match, in bytes. */
function sizeWithout(matches) {
  const bodies = functions.map(({ body, name }) => (matches(name) ? EMPTY : body));
  const content = [numberOf(bodies.length), ...bodies.flatMap((body) => [numberOf(body.length), body])];
  const kept = sections.filter(({ id }) => id !== CUSTOM);
  return compressed(Buffer.concat(kept.flatMap(({ id, content: own }) => (id === CODE ? content : [own]))));
}

const whole = sizeWithout(() => false);
const line = (size, what) => console.log(`${(size / 1000).toFixed(1).padStart(7)} kB  ${what}`);
line(whole, "the whole");
line(compressed(contentOf(DATA)), "texts and tables");
for (const pattern of patterns) line(whole - sizeWithout((name) => new RegExp(pattern).test(name)), pattern);
