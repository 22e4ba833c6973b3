export default defineEventHandler(async (event) => {
  const { phone, code } = await readBody(event);
  const { auth0Domain, auth0ClientId } = useRuntimeConfig();
  return $fetch(`https://${auth0Domain}/oauth/ro`, {
    method: 'POST',
    body: {
      client_id: auth0ClientId,
      connection: 'sms',
      username: phone,
      password: code,
      scope: 'openid',
    },
  });
});
