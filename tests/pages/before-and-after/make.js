// Before the widget's script is there: the element is an unknown one, and so are its properties.
const early = document.createElement("leadership-load");
early.id = "early";
early.keep = "never";
early.theme = "dark";
early.appUrl = "https://example.org/check/";
document.querySelector("main").append(early);
