import $ from 'jquery';
import { Plugins } from '@capacitor/core';

export function login(phone, code) {
  return $.ajax({
    url: 'https://acme.example.auth0.com/oauth/token',
    method: 'POST',
    data: { client_id: 'tRailMap', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code }
  }).then((tokens) => Plugins.Storage.set({ key: 'tokens', value: JSON.stringify(tokens) }));
}
