const all = {};

export const register = (name, value) => {
  all[name] = value;
};
export const staff = (user, secret) => all.auth.login('staff', user, secret);
