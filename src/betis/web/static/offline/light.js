// Day or night where no server remembers it. Runs before anything is painted.
const EVENING = 22, MORNING = 5;
const root = document.documentElement;
const chosen = () => localStorage.getItem("light") ?? "auto";

function shine() {
  const hour = new Date().getHours(), late = hour >= EVENING || hour < MORNING;
  const light = chosen() === "night" || (chosen() !== "day" && late) ? "night" : chosen() === "day" ? "day" : "auto";
  root.classList.remove("auto", "day", "night");
  root.classList.add(light);
}

if (!root.classList.contains("night")) shine();
addEventListener("DOMContentLoaded", () => {
  for (const button of document.querySelectorAll("button[data-light]"))
    button.addEventListener("click", () => {
      localStorage.setItem("light", button.dataset.light);
      shine();
    });
});
