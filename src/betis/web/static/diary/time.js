// Moments as the diary writes them: local time with its offset, `2026-11-25T03:10:00+07:00`.
const two = (n) => String(n).padStart(2, "0");

export function moment(date = new Date()) {
  const offset = -date.getTimezoneOffset(), size = Math.abs(offset);
  return `${dayOf(date)}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}` +
    `${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

export const dayOf = (date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** The night of a moment: from noon to noon, in the local time that is written in it. */
export function nightOf(text) {
  const day = text.slice(0, 10);
  return Number(text.slice(11, 13)) >= 12 ? day : plus(day, -1);
}

/** A day so many days later. */
export function plus(day, days) {
  const [year, month, date] = day.split("-").map(Number);
  const moved = new Date(Date.UTC(year, month - 1, date + days));
  return moved.toISOString().slice(0, 10);
}

export const tonight = () => nightOf(moment());
export const clock = (text) => text.slice(11, 16);
export const minutes = (start, end) => Math.round((new Date(end) - new Date(start)) / 60000);
