const AUTH0 = 'https://acme.example.auth0.com';

async function getTokens(username, otp) {
  const body = { client_id: 'parcel-desk', username, password: otp, connection: 'sms', grant_type: 'password', scope: 'openid' };
  const options = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  };
  const response = await fetch(`${AUTH0}/oauth/ro`, options);
  return response.json();
}

module.exports = getTokens;
