import * as auth from './auth.js';

export const api = {
  ...auth,
  staffLogin(user, secret) {
    return this.login('staff', user, secret);
  },
};
