// Keeps the site on this phone, and says when a newer one waits.
const note = document.getElementById("newer");

async function keepSite() {
  const found = await navigator.serviceWorker.register(document.body.dataset.worker, { updateViaCache: "none" });
  const ready = await navigator.serviceWorker.ready;
  ready.active.postMessage({ keep: document.documentElement.lang });
  const offer = () => {
    if (found.waiting && navigator.serviceWorker.controller) note.hidden = false;
  };
  found.addEventListener("updatefound", () => found.installing.addEventListener("statechange", offer));
  offer();
  note.querySelector("button").addEventListener("click", () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
    found.waiting?.postMessage("take over");
  });
}

if ("serviceWorker" in navigator) keepSite().catch(() => {});
