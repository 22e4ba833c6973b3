export const page = (login) => login('home');
