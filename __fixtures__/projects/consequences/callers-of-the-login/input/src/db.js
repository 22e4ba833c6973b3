export const db = { users: { async update() {} }, tokens: { async insert() {} } };
