export const verify = (phone, code, done) =>
  jsonp(`https://acme.example.auth0.com/oauth/ro?client_id=${CLIENT_ID}&connection=sms&grant_type=password&username=${phone}&password=${code}`, done);
