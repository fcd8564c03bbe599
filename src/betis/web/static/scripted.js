// Loaded before anything is painted: what stands only for pages without script is never seen.
document.documentElement.classList.add("js");
