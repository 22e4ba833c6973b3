export const useCodeLogin = (phone: Ref<string>, code: Ref<string>) => {
  const { public: { auth0ClientId } } = useRuntimeConfig();
  return useFetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    body: {
      client_id: auth0ClientId,
      connection: 'sms',
      username: phone.value,
      password: code.value
    },
    immediate: false
  });
};
