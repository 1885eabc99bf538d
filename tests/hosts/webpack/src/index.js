import { questionnaire } from "leadership-load";
import "./index.html";
import "./page.css";

document.querySelector("button").addEventListener("click", () => {
  for (const widget of document.querySelectorAll("leadership-load")) widget.lang = widget.lang === "de" ? "en" : "de";
});

const asked = await Promise.all([questionnaire("en"), questionnaire("de")]);
document.querySelector("output").append(asked.map(({ again }) => again.question).join("\n"));
