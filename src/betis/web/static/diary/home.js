// One sentence about last night, from the diary on this device; and what waits is sent.
import { fill } from "../element.js";
import { between } from "./store.js";
import { keepInSync } from "./sync.js";
import { plus, tonight } from "./time.js";

const line = document.getElementById("last-night");

async function show() {
  const night = plus(tonight(), -1), found = await between(night, night);
  const cramps = found.filter((each) => each.kind === "cramp").length;
  if (!cramps && !found.some((each) => each.values.none)) return;
  line.textContent = cramps ? fill(line.dataset.some, cramps) : line.dataset.none;
  line.hidden = false;
}

show().catch(() => {});
keepInSync(line.dataset.sync);
