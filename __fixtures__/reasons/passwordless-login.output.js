export async function verify(phone, code) {
  const { data } = await axios.post(`https://${AUTH0_DOMAIN}/oauth/token`, {
    client_id: CLIENT_ID,
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
    scope: 'openid profile',
  });
  return data;
}
