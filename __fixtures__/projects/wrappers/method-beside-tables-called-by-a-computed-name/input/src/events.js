export const emit = (listeners, name, value) => listeners[name](value);
