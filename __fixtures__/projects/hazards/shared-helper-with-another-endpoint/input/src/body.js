export const credentials = (connection, username, password) => ({ connection, username, password });
