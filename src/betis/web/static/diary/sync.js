// Sends what waits and takes what others wrote, until both sides have the same. One tab at a time;
// in order; again later when it fails. A reply that is lost costs nothing: a change is kept once.
import { moment } from "./time.js";
import { replied, waiting, watch } from "./store.js";

const MOST = 200, FIRST_WAIT = 2000, LONGEST_WAIT = 5 * 60 * 1000, A_CLOCK_ERROR = 10 * 60 * 1000, LONGEST_REQUEST = 60 * 1000;
const listeners = new Set();
let address = null, timer = null, due = Infinity, wait = FIRST_WAIT, state = { skew: 0, failed: false, old: false };

/** Keeps this device and the server at `url` the same from now on; without one, only the device. */
export function keepInSync(url) {
  address = url || null;
  if (!address) return;
  watch(() => later(0));
  addEventListener("online", () => later(0));
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && later(0));
  later(0);
}

/** Calls `listener` with {skew, failed, old}: minutes of clock error, no connection, old app. */
export const listen = (listener) => listeners.add(listener);

/** Runs after so many milliseconds, or sooner where that is planned: a failure puts off nothing. */
function later(after) {
  const at = performance.now() + after;
  if (at >= due) return;
  clearTimeout(timer);
  due = at;
  timer = setTimeout(() => {
    due = Infinity;
    // Queued behind a run that is under way, so that what was written meanwhile is not forgotten.
    navigator.locks.request("betis-sync", run);
  }, after);
}

async function run() {
  try {
    let more = true;
    while (more) more = await exchange();
    wait = FIRST_WAIT;
    tell({ failed: false });
  } catch {
    tell({ failed: true });
    later(wait);
    wait = Math.min(2 * wait, LONGEST_WAIT);
  }
}

/** One request and its reply. Whether there is more to say. */
async function exchange() {
  const asked = await waiting(MOST);
  const response = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ ...asked, now: moment() }),
    signal: AbortSignal.timeout(LONGEST_REQUEST),
  });
  if (response.status === 400 || response.status === 404) tell({ old: true });
  if (!response.ok) throw new Error(String(response.status));
  const reply = await response.json();
  await replied(reply);
  const skew = Date.now() - new Date(reply.now);
  tell({ old: false, skew: Math.abs(skew) > A_CLOCK_ERROR ? Math.round(skew / 60000) : 0 });
  return reply.more || asked.changes.length === MOST;
}

function tell(news) {
  state = { ...state, ...news };
  listeners.forEach((listener) => listener(state));
}
