export function loginBody(connection, username, code) {
  return { client_id: 'abc', grant_type: 'password', connection, username, password: code };
}
