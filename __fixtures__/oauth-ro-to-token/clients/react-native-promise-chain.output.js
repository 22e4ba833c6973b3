import { AsyncStorage } from 'react-native';

export function byCode(phone, code) {
  return fetch('https://acme.example.auth0.com/oauth/token', {
    method: 'post',
    headers: {
      'Accept':       'application/json',
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({
      'client_id':  'oLivePress',
      'realm': 'sms',
      'grant_type': 'http://auth0.com/oauth/grant-type/passwordless/otp',
      'username':   phone,
      'otp':   code,
      'scope':      'openid offline_access',
    }),
  })
    .then((response) => response.json())
    .then((tokens) => AsyncStorage.setItem('tokens', JSON.stringify(tokens)));
}
