export const log = (name: string, { password }: { password: string }) => console.log(name, '*'.repeat(password.length));
