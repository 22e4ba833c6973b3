import { HTTP } from 'meteor/http';
import { Meteor } from 'meteor/meteor';

Meteor.methods({
  'login.code'({ phone, code }) {
    const result = HTTP.call('POST', 'https://acme.example.auth0.com/oauth/token', {
      data: {
        client_id: Meteor.settings.auth0.clientId,
        realm: 'sms',
        grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
        username: phone,
        otp: code,
      },
    });
    return result.data;
  },
});
