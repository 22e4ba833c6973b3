export const log = (name, { password, ...rest }) => console.log(name, rest);
