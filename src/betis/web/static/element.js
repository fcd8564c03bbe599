/** An element with attributes, listeners (`onclick`) and children; false and null are left out. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value);
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Words with values put in place of {}. */
export const fill = (text, ...values) => values.reduce((filled, value) => filled.replace("{}", () => value), text);
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
