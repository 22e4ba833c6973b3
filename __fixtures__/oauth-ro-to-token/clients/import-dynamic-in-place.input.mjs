export const redeem = async (email, code) => {
  const response = await (await import('axios')).default.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'tApestry',
    connection: 'email',
    username: email,
    password: code,
  });
  return response.data;
};
