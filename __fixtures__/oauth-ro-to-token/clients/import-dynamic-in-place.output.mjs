export const redeem = async (email, code) => {
  const response = await (await import('axios')).default.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'tApestry',
    realm: 'email',
    username: email,
    otp: code,
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  });
  return response.data;
};
