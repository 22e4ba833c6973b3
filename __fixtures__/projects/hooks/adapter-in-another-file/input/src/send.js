export const send = async () => {};
