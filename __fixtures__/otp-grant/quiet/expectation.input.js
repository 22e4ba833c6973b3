test('sends the code', async () => {
  await login('+15550100', '123456');
  expect(fetch).toHaveBeenCalledWith('https://acme.example.auth0.com/oauth/token', {
    method: 'POST',
    body: JSON.stringify({ grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', client_id: 'm0dern', username: '+15550100', code: '123456' }),
  });
});
