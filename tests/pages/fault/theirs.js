const button = document.querySelector("#theirs");
button.addEventListener("click", () => (button.textContent = "Still works"));
