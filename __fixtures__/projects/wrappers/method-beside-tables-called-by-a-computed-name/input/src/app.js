import { Auth } from './auth.js';

const auth = new Auth();

export const sms = (phone, code) => auth.login('sms', phone, code);

const handlers = { log: (text) => console.log(text) };

export const handle = (kind, level, text) => {
  handlers[kind](text);
  console[level](text);
};
