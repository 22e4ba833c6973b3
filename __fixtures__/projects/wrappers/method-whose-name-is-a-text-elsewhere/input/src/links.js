export const links = ['home', 'login'];
export const open = (go) => go('login');
