const AUTH0 = 'https://acme.example.auth0.com';

async function getTokens(username, otp) {
  const body = { client_id: 'parcel-desk', username, otp: otp, realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', scope: 'openid' };
  const options = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  };
  const response = await fetch(`${AUTH0}/oauth/token`, options);
  return response.json();
}

module.exports = getTokens;
