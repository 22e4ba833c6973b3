export async function verify(phone, code) {
  const { data } = await axios.post(`https://${AUTH0_DOMAIN}/oauth/ro`, {
    client_id: CLIENT_ID,
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
    scope: 'openid profile',
    device: 'kiosk',
  });
  return data;
}
