export const other = { login: (...all) => console.log(all.length) };
