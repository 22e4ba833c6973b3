export default defineEventHandler(async (event) => {
  const { phone, code } = await readBody(event);
  const { auth0Domain, auth0ClientId } = useRuntimeConfig();
  return $fetch(`https://${auth0Domain}/oauth/token`, {
    method: 'POST',
    body: {
      client_id: auth0ClientId,
      realm: 'sms',
      username: phone,
      otp: code,
      scope: 'openid',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    },
  });
});
