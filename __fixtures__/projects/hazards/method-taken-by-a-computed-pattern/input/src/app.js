import { Auth } from './auth.js';

const auth = new Auth();

export const sms = (phone, code) => auth.login('sms', phone, code);
export const run = (method, kind, user, secret) => {
  const { [method]: action } = auth;
  return action(kind, user, secret);
};
