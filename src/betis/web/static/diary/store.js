// The diary on this device: every change as it was made, and every entry as it stands. Twin of
// betis.diary.change: changes are only added; an entry follows from its changes, field by field.
import { moment, nightOf } from "./time.js";
import { uuid7 } from "./uuid7.js";

const NAME = "betis-diary", LAYOUT = 1, WAITING = 1, SENT = 0, REFUSED = 2;
const channel = new BroadcastChannel(NAME);
const DAYS = { night: "night", taken: "since", note: "day" };

const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

let opening = null;

function open() {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, LAYOUT);
    request.onupgradeneeded = () => {
      const changes = request.result.createObjectStore("changes", { keyPath: "id" });
      changes.createIndex("entry", "entry");
      changes.createIndex("state", ["state", "id"]);
      const entries = request.result.createObjectStore("entries", { keyPath: "id" });
      entries.createIndex("day", "day");
      entries.createIndex("kind", "kind");
      request.result.createObjectStore("about");
    };
    request.onsuccess = () => {
      request.result.onversionchange = () => {
        request.result.close();
        opening = null;
      };
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
  return opening;
}

/** Runs `work` in one transaction that is on the disk, whole, when this returns. */
async function inOne(mode, work) {
  const transaction = (await open()).transaction(["changes", "entries", "about"], mode, { durability: "strict" });
  const [changes, entries, about] = ["changes", "entries", "about"].map((name) => transaction.objectStore(name));
  const finished = new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error ?? new DOMException("aborted", "AbortError"));
  });
  let result;
  try {
    result = await work({ changes, entries, about });
  } catch (error) {
    finished.catch(() => {});
    try {
      transaction.abort();
    } catch {
      // It has ended already.
    }
    throw error;
  }
  await finished;
  return result;
}

/** An entry after all its changes: the highest revision counts, then the later identifier. */
export function stands(changes) {
  const ordered = [...changes].sort((a, b) => a.revision - b.revision || (a.id < b.id ? -1 : 1));
  const values = Object.assign({}, ...ordered.map((change) => change.values ?? {}));
  const last = ordered.at(-1), { entry: id, kind } = ordered[0];
  const kept = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
  if (kind === "night") kept.night = id.slice("night-".length);
  const entry = { id, kind, values: kept, revision: last.revision, gone: last.values === null };
  const day = kind === "cramp" ? kept.started && nightOf(kept.started) : kept[DAYS[kind]];
  return day ? { ...entry, day } : entry;
}

async function refold({ changes, entries }, id) {
  const entry = stands(await done(changes.index("entry").getAll(id)));
  await done(entries.put(entry));
  return entry;
}

async function device(about) {
  const known = await done(about.get("device"));
  if (known) return known;
  const made = uuid7();
  await done(about.put(made, "device"));
  return made;
}

/**
 * Writes some fields of an entry (null takes it away). What builds on fields that are there is a
 * function of them, called within the transaction: two taps in a row both count. Returns the entry.
 */
export async function write(kind, id, given) {
  const entry = await inOne("readwrite", async (stores) => {
    const before = await done(stores.entries.get(id));
    const values = typeof given === "function" ? given(before?.values ?? {}) : given;
    const change = {
      id: uuid7(), entry: id, kind, revision: (before?.revision ?? 0) + 1, values,
      device: await device(stores.about), made: moment(), state: WAITING,
    };
    await done(stores.changes.add(change));
    return refold(stores, id);
  });
  changed();
  persist();
  return entry;
}

export const nightId = (day) => `night-${day}`;
export const crampNow = (values = {}) => write("cramp", uuid7(), { started: moment(), live: true, ...values });
export const entry = (id) => inOne("readonly", ({ entries }) => done(entries.get(id)));
export const history = (id) =>
  inOne("readonly", ({ changes }) => done(changes.index("entry").getAll(id)));

/** Entries of these days that are not taken away, the earliest first. */
export async function between(first, last) {
  const found = await inOne("readonly", ({ entries }) => done(entries.index("day").getAll(IDBKeyRange.bound(first, last))));
  return found.filter((each) => !each.gone).sort((a, b) => ((a.values.started ?? a.day) < (b.values.started ?? b.day) ? -1 : 1));
}

/** Every entry of a kind that is not taken away. */
export async function ofKind(kind) {
  const found = await inOne("readonly", ({ entries }) => done(entries.index("kind").getAll(kind)));
  return found.filter((each) => !each.gone);
}

/** What is not on the server yet: how many wait, and what it could not read. */
export const unsent = () =>
  inOne("readonly", async ({ changes }) => ({
    waiting: await done(changes.index("state").count(range(WAITING))),
    refused: await done(changes.index("state").getAll(range(REFUSED))),
  }));

const range = (state) => IDBKeyRange.bound([state, ""], [state, "\uffff"]);

/** The oldest changes that wait, as they are sent. */
export const waiting = (most) =>
  inOne("readonly", async ({ changes, about }) => ({
    changes: (await done(changes.index("state").getAll(range(WAITING), most))).map(plain),
    since: (await done(about.get("cursor"))) ?? 0,
    device: await done(about.get("device")),
  }));

const plain = ({ state, problems, ...change }) => change;

/** Takes the server's reply: what it has, what it cannot read, what others wrote. */
export async function replied({ kept, refused, changes: others, cursor }) {
  await inOne("readwrite", async (stores) => {
    for (const id of kept) await mark(stores, id, { state: SENT });
    for (const { id, problems } of refused) await mark(stores, id, { state: REFUSED, problems });
    await take(stores, others, SENT);
    if (cursor > ((await done(stores.about.get("cursor"))) ?? 0)) await done(stores.about.put(cursor, "cursor"));
  });
  if (kept.length + refused.length + others.length > 0) changed();
}

async function mark({ changes }, id, state) {
  const change = await done(changes.get(id));
  if (change) await done(changes.put({ ...change, ...state }));
}

/** Adds changes made elsewhere; those already here stay as they are. How many were new. */
async function take(stores, given, state) {
  const touched = new Set();
  let count = 0;
  for (const change of given) {
    if (await done(stores.changes.get(change.id))) continue;
    await done(stores.changes.add({ ...change, state }));
    touched.add(change.entry);
    count++;
  }
  for (const id of touched) await refold(stores, id);
  return count;
}

/** Everything ever written, as a file that the site and `betis diary import` read. */
export async function exported() {
  const all = await inOne("readonly", ({ changes }) => done(changes.getAll()));
  const ordered = all.map(plain).sort((a, b) => (a.entry === b.entry ? a.revision - b.revision : 0) || (a.id < b.id ? -1 : 1));
  return JSON.stringify({ format: FORMAT, version: VERSION, changes: ordered }, null, 1);
}

const FORMAT = "betis-diary", VERSION = 1;

/** Adds what a file holds. Raises an Error that says why where it is no such file. */
export async function imported(text) {
  const { format, version, changes } = JSON.parse(text);
  if (format !== FORMAT || version > VERSION || !Array.isArray(changes)) throw new Error(FORMAT);
  const count = await inOne("readwrite", (stores) => take(stores, changes, WAITING));
  changed();
  return count;
}

/** Takes everything away from this device. */
export async function erase() {
  await inOne("readwrite", async ({ changes, entries, about }) => {
    await Promise.all([changes, entries, about].map((store) => done(store.clear())));
  });
  changed();
}

/** Calls `listener` after every change, in this page or another. */
export function watch(listener) {
  channel.addEventListener("message", listener);
  addEventListener("betis-diary", listener);
}

function changed() {
  channel.postMessage("changed");
  dispatchEvent(new Event("betis-diary"));
}

/** Asks the browser not to clear the diary when space is short. Whether it agreed. */
export async function persist() {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}
