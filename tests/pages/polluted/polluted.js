// As Prototype.js and its like did it.
Array.prototype.toJSON = function () {
  return `[${this.join(", ")}]`;
};
Object.prototype.toJSON = () => "an object";
String.prototype.toJSON = () => "a text";
Object.prototype.each = function (visit) {
  for (const key in this) visit(key, this[key]);
};
Object.prototype.de = { screen: "nonsense" };
Object.prototype.browser = "nonsense";
Object.prototype.policy = "nonsense";
Array.prototype.last = function () {
  return this[this.length - 1];
};
