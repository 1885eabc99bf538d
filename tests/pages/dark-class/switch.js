document.querySelector("#switch").addEventListener("click", () => document.documentElement.classList.toggle("dark"));
