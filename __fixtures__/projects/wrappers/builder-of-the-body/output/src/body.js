export function loginBody(connection, username, code) {
  return { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: connection, username, otp: code };
}
