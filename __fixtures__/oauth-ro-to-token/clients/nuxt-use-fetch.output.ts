export const useCodeLogin = (phone: Ref<string>, code: Ref<string>) => {
  const { public: { auth0ClientId } } = useRuntimeConfig();
  return useFetch('https://acme.example.auth0.com/oauth/token', {
    method: 'POST',
    body: {
      client_id: auth0ClientId,
      realm: 'sms',
      username: phone.value,
      otp: code.value,
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp'
    },
    immediate: false
  });
};
