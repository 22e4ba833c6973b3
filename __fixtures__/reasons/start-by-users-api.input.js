export async function start(phone) {
  await axios.post(
    'https://acme.example.auth0.com/api/v2/users',
    { connection: 'sms', phone_number: phone, email_verified: false },
    { headers: { Authorization: `Bearer ${API_TOKEN}` } },
  );
}

export const verify = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    client_id: 'k3yL1meKiosk',
    username: phone,
    otp: code,
    realm: 'sms',
  });
